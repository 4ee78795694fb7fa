## Regeln

bidi-control = ein Zeichen ({ $word }) ändert die Reihenfolge, in der der Text gezeigt wird
bidi-control-meaning = Ein Bidi-Steuerzeichen lässt den Text anders lesen, als er gespeichert ist.
bidi-control-help = Löschen Sie das Zeichen, oder behalten Sie es bewusst: In einer Zeile mit zwei Schreibrichtungen kann es richtig sein.

invisible-character = „{ $word }“ enthält ein unsichtbares Zeichen
invisible-character-meaning = Ein unsichtbares Zeichen in einem Wort verbirgt es vor der Suche und vor dem Glossar.
invisible-character-help = Löschen Sie das unsichtbare Zeichen in der Meldung.

mixed-script-word = „{ $word }“ mischt Buchstaben zweier Alphabete
mixed-script-word-meaning = Ein Buchstabe eines anderen Alphabets sieht richtig aus, doch für jede Maschine ist es ein anderes Wort.
mixed-script-word-help = Tippen Sie das Wort neu, in einem einzigen Alphabet.
