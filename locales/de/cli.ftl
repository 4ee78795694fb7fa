## Listen

found-count = gefunden: { $count }
quotes-type = Art:
quotes-speaker = Sprecher:
quotes-cue = Redeverb:
quotes-direct = direkt
quotes-mixed = gemischt
quotes-indirect = indirekt
quotes-title = nicht zugeschrieben: Titel eines Werks
quotes-name = nicht zugeschrieben: ein Name
quotes-word = nicht zugeschrieben: Rede vom Wort selbst
quotes-no-cue = nicht zugeschrieben: Niemand in der Nähe sagt etwas

## Die Seite einer Regel

explain-category = Kategorie:
explain-mqm = MQM-Kategorie:
explain-its = ITS-2.0-Typ:
explain-drifts = Der Sinn verschiebt sich
explain-harmless = Er bleibt, und die Regel schweigt

## Falsche Befehlszeile

usage-unknown-argument = Die Option „{ $name }“ gibt es hier nicht
usage-unknown-command = Den Befehl „{ $name }“ gibt es nicht
usage-missing = Es fehlt: { $name }
usage-missing-command = Es fehlt ein Befehl
usage-conflict = { $name } geht nicht zusammen mit { $other }
usage-no-value = { $name } braucht einen Wert
usage-bad-value = „{ $value }“ passt nicht zu { $name }
usage-possible = Möglich ist: { $values }
usage-meant = Meinten Sie { $values }?
usage-help = --help zeigt, was es gibt

## Fehlschläge

word-error = Fehler
word-hint = Hinweis
error-fault = Der Fehler liegt in wireloc ({ $place }); nichts wurde geschrieben. Bitte melden Sie ihn mit dem Befehl.
error-no-file = { $file }: Diese Datei gibt es nicht
error-file-forbidden = { $file }: Diese Datei dürfen Sie nicht lesen
error-file-is-folder = { $file }: Das ist ein Ordner; nennen Sie die Dateien darin
error-file-unreadable = { $file }: nicht lesbar: { $reason }
error-cannot-write = { $file }: nicht schreibbar: { $reason }
error-format-unread = { $file }: Das ist { $format } und wird nicht gelesen; --format text liest es als reinen Text
error-bad-story = { $file }: { $reason }
error-stdout = Die Standardausgabe ist nicht schreibbar: { $reason }
error-backend = { $reason }
error-no-rule = Keine Regel heißt „{ $name }“
hint-nearest = Meinten Sie „{ $name }“?
hint-rules = „wireloc rules“ listet sie auf

## Exit-Codes

exit-done = erledigt
exit-findings = Befunde ab der Stufe von --fail-on; die Ausgabe ist geschrieben und braucht Augen
exit-usage = die Befehlszeile ist falsch
exit-bad-input = die Eingabe ist keine lesbare Meldung
exit-no-input = die Eingabe ist nicht da
exit-no-backend = die Übersetzungsmaschine ist nicht verfügbar
exit-fault = ein Fehler in wireloc selbst
exit-cannot-write = die Ausgabe lässt sich nicht schreiben oder würde eine andere ersetzen
exit-try-later = später noch einmal versuchen
exit-refused = eine Vorgabe verbietet es (Sperrfrist, Budget)
exit-bad-config = die Konfiguration ist falsch

## Hilfe

help-wireloc = Lokalisiert Agenturmeldungen und sagt, was eine Fassung oder eine Übersetzung mit dem Sinn gemacht hat.
help-usage = Aufruf:
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-possible = [eines von: { $values }]
help-default = [Vorgabe: { $value }]
help-exit-codes = Exit-Codes:
help-option-ui-lang = Sprache der Meldungen; sonst die der Umgebung
help-option-color = Wann Farben verwendet werden
help-option-quiet = Nur sagen, was misslang
help-option-verbose = Mehr sagen
help-option-help = Diese Hilfe zeigen
help-option-version = Die Version zeigen
help-rules = Alle Regeln auflisten und sagen, worum es geht
help-explain = Eine Regel mit Beispielen erklären
help-explain-rule = Code oder Name der Regel, etwa NUM001 oder number-changed
help-completions = Ein Skript ausgeben, das Befehle und Optionen in einer Shell ergänzt
help-completions-shell = Die Shell
help-man = Die Handbuchseite ausgeben
help-man-command = Zu diesem Befehl; sonst zum ganzen Programm
help-option-from = Sprache der Meldung; sonst wird sie erkannt
help-option-format = Format der Eingabe; jsonl ist ein Strom mit einer Meldung je Zeile
help-option-encoding = Zeichensatz der Eingabe, etwa windows-1252; sonst UTF-8
help-option-output-format = Wie das Ergebnis ausgegeben wird
help-option-file = Die Meldung; - ist die Standardeingabe
help-quotes = Zitate auflisten, wer sie sagt, und warum Worte in Anführung niemandem gehören

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

## Reports

word-warning = Warnung
word-info = Hinweis
word-help = Was tun
word-note = Anmerkung
finding-id = dieser Befund heißt { $id }
page-meaning-only = nur die Bedeutung
page-keys = j, k: nächster und voriger Befund · m: nur die Bedeutung
page-summary = { $errors ->
    [one] { $errors } Fehler
   *[other] { $errors } Fehler
  }, { $warnings ->
    [one] { $warnings } Warnung
   *[other] { $warnings } Warnungen
  }, { $infos ->
    [one] { $infos } Anmerkung
   *[other] { $infos } Anmerkungen
  }
