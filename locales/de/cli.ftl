## Regeln

answer-repaired =
    { $fault ->
        [slots] die Maschine verlor oder verschob zuerst ein Zitat oder einen Fachbegriff und behielt ihn bei der nächsten Anfrage
        [silence] die Maschine antwortete zuerst nicht, dann aber gut
       *[doubt] die erste Antwort der Maschine konnte keine Übersetzung sein, die nächste kann es
    }
answer-repaired-meaning = Jede Antwort einer Maschine wird geprüft; fällt sie durch, wird die Maschine anders noch einmal gefragt.
answer-repaired-help = Nichts zu tun; kommt es oft vor, sehen Sie nach der Maschine.

bidi-control = ein Zeichen ({ $word }) ändert die Reihenfolge, in der der Text gezeigt wird
bidi-control-meaning = Ein Bidi-Steuerzeichen lässt den Text anders lesen, als er gespeichert ist.
bidi-control-help = Löschen Sie das Zeichen, oder behalten Sie es bewusst: In einer Zeile mit zwei Schreibrichtungen kann es richtig sein.

invisible-character = „{ $word }“ enthält ein unsichtbares Zeichen
invisible-character-meaning = Ein unsichtbares Zeichen in einem Wort verbirgt es vor der Suche und vor dem Glossar.
invisible-character-help = Löschen Sie das unsichtbare Zeichen in der Meldung.

mixed-script-word = „{ $word }“ mischt Buchstaben zweier Alphabete
mixed-script-word-meaning = Ein Buchstabe eines anderen Alphabets sieht richtig aus, doch für jede Maschine ist es ein anderes Wort.
mixed-script-word-help = Tippen Sie das Wort neu, in einem einzigen Alphabet.

sentence-left =
    { $fault ->
        [slots] dieser Satz bleibt unübersetzt: Die Maschine verlor immer wieder ein Zitat oder einen Fachbegriff
        [silence] dieser Satz bleibt unübersetzt: Die Maschine antwortete nicht
       *[doubt] dieser Satz bleibt unübersetzt: Keine Antwort der Maschine konnte seine Übersetzung sein
    }
sentence-left-meaning = Ein Satz steht in der Sprache des Originals, weil jeder Weg scheiterte, ihn zu übersetzen.
sentence-left-help = Übersetzen Sie den Satz von Hand und starten Sie dann wireloc check.

slot-trouble = die Maschine behielt ein Zitat oder einen Fachbegriff nicht; der Satz wurde in Teilen darum herum übersetzt
slot-trouble-meaning = Ein aus Teilen zusammengesetzter Satz hat alle Zitate und Fachbegriffe, liest sich aber vielleicht holprig.
slot-trouble-help = Lesen Sie den Satz auf seine Grammatik hin.

unknown-word = die Maschine kennt „{ $word }“ nicht und ließ es stehen
unknown-word-meaning = Ein Wort, das weder Name noch Fachbegriff noch Zitat ist, steht unübersetzt in der Ausgabe.
unknown-word-help = Übersetzen Sie das Wort, oder nehmen Sie es ins Glossar auf.
