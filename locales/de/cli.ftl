## Übersetzen

translate-whither = Es fehlt die Sprache, in die übersetzt werden soll
hint-to = Nennen Sie eine, etwa --to es, oder setzen Sie targets in wireloc.toml
translate-no-quote = Es gibt kein Zitat { $number }: Die Meldung hat { $count }
translate-quote-free = Zitat { $number } sind niemandes Worte in Anführung; es wird übersetzt wie anderer Text
translate-quote-of-many = --quote gilt für eine einzelne Meldung, denn jede zählt ihre eigenen Zitate
hint-quotes = wireloc quotes listet sie mit ihren Nummern
translate-many = Mehrere Dateien oder Sprachen ergeben mehrere Ausgaben
hint-out-dir = Nennen Sie mit --out-dir einen Ordner dafür
translate-twice = { $file } wäre die Ausgabe von { $one } und von { $other }; nennen Sie andere Dateien oder Ordner
translate-stream = Ein Strom geht zur Standardausgabe: -o, --out-dir und --dry-run gelten für Dateien
translate-language = Die Sprache der Meldung ist nicht zu erkennen
hint-from = Nennen Sie sie, etwa --from en
translate-done = { $file } → { $output }: { $sentences ->
        [one] { $sentences } Satz
       *[other] { $sentences } Sätze
    } durch { $backend }, { $quotes ->
        [one] { $quotes } Zitat behalten
       *[other] { $quotes } Zitate behalten
    }, { $terms ->
        [one] { $terms } Benennung
       *[other] { $terms } Benennungen
    }
translate-clean = nichts braucht Augen
translate-eyes = braucht Augen: { $errors ->
    [one] { $errors } Fehler
   *[other] { $errors } Fehler
  }, { $warnings ->
    [one] { $warnings } Warnung
   *[other] { $warnings } Warnungen
  }, { $infos ->
    [one] { $infos } Anmerkung
   *[other] { $infos } Anmerkungen
  }
translate-next = nach dem Bearbeiten: wireloc check { $source } { $edition }
translate-run = { $editions ->
        [one] { $editions } Ausgabe
       *[other] { $editions } Ausgaben
    }, { $failed } misslungen; was aus jeder wurde, steht in { $record }
translate-would = { $file } → { $output }: { $from } nach { $to }, { $sentences ->
        [one] { $sentences } Satz
       *[other] { $sentences } Sätze
    }, { $quotes ->
        [one] { $quotes } Zitat bleibt
       *[other] { $quotes } Zitate bleiben
    }, { $terms ->
        [one] { $terms } Benennung
       *[other] { $terms } Benennungen
    }
translate-would-send = an { $backend } gingen { $sentences ->
        [one] { $sentences } Satz
       *[other] { $sentences } Sätze
    }, { $characters } Zeichen, { $host ->
        [here] auf diesem Rechner
       *[other] bei { $host }
    }
translate-would-cost = geschätzte Kosten: { $cost }
# Heads what each engine would be sent for all files together
translate-would-in-all = insgesamt:
translate-left = { $backend } erhielt { $sentences ->
        [one] { $sentences } Satz
       *[other] { $sentences } Sätze
    }, { $characters } Zeichen{ $host ->
        [unknown] ; wohin sie von dort gehen, ist unbekannt
       *[other] , bei { $host }
    }
translate-details = angefragte Stellen: { $asked } ({ $characters } Zeichen), noch einmal gefragt: { $repaired }, belassen: { $left }
translate-stopping = es wird angehalten: auf Antworten, die unterwegs sind, wird gewartet, und sie bleiben erhalten; noch einmal Strg-C hält sofort an
translate-stopped = angehalten; was nicht fertig ist, hat keine Ausgabe
# $answers (Number): answers of engines that had arrived when the run ended
translate-resume = { $answers ->
    [one] { $answers } Antwort, die schon da war, bleibt erhalten
   *[other] { $answers } Antworten, die schon da waren, bleiben erhalten
  }; derselbe Befehl mit --resume fragt nicht noch einmal danach

## Übersetzungsmaschinen

backend-leaves = { $host ->
    [unknown] darf Text weitergeben, an wen es will
   *[other] schickt Text an { $host }
  }
backend-stays = auf diesem Rechner
# $local (String): yes or no, whether the engine may receive embargoed stories
backend-local = { $local ->
    [yes] als lokal gekennzeichnet: darf gesperrte Meldungen erhalten
   *[no] erhält keine gesperrte Meldung
  }
# $pairs (String): pairs such as en→es, or none where there are too many to list; $count (Number): how many
backend-pairs = { $pairs ->
    [none] { $count ->
        [one] { $count } Sprachpaar
       *[other] { $count } Sprachpaare
      }
   *[other] Sprachpaare: { $pairs }
  }
# $sentences (Number): the most sentences in a request
backend-sentences = { $sentences ->
    [one] { $sentences } Satz je Anfrage
   *[other] höchstens { $sentences } Sätze je Anfrage
  }
# $size (Number): the most text in a request; $unit (String): bytes, characters or utf-16
backend-size = höchstens { $size } { $unit ->
    [bytes] Bytes
    [utf-16] UTF-16-Einheiten
   *[characters] Zeichen
  } je Anfrage
# $requests (Number): the most requests at a time
backend-requests = { $requests ->
    [one] { $requests } Anfrage zugleich
   *[other] { $requests } Anfragen zugleich
  }
# $amount (String): a number and its currency
backend-price = { $amount } für eine Million Zeichen
backend-priceless = { $limited ->
    [yes] kein Preis ist angegeben, max_cost lässt daher nichts durch; der Preis 0 sagt, dass sie nichts kostet
   *[no] kein Preis ist angegeben; was sie kostet, wird nicht gezählt
  }
# $names (String): kinds of engines
backend-unset = noch nicht eingerichtet, unter [backends.NAME] in wireloc.toml: { $names }
# $name (String): the engine; $from, $to (String): languages; $word, $answer (String): a word and its translation; $milliseconds (Number): how long it took
backend-ready = { $name } übersetzt von { $from } nach { $to }: aus „{ $word }“ wurde „{ $answer }“ in { $milliseconds } ms
# Where the word came back unchanged; $name (String): the engine; $from, $to (String): languages; $word (String): the word; $milliseconds (Number): how long it took
backend-unchanged = { $name } antwortet, doch von { $from } nach { $to } kam „{ $word }“ unverändert zurück, in { $milliseconds } ms; prüfen, ob sie diese Sprachen hat

## Die Datei, die init schreibt

init-opening = Einstellungen von wireloc für die Meldungen in diesem Ordner. Eine Option geht vor einer Variablen WIRELOC_, eine Variable vor dieser Datei.
init-source = Sprache der Meldungen; ohne sie wird die Sprache jeder Meldung erkannt.
init-targets = Sprachen der Ausgaben.
init-backend = Die Übersetzungsmaschine oder eine Liste davon; wo eine versagt, wird die nächste gefragt.
init-glossary = Glossare, von denen das spätere gilt; „shipped“ sind die mitgelieferten, „cldr“ die Namen von Ländern, Städten und Währungen, „none“ heißt keines.
init-cache = Wo liegt, was aus den Glossaren gemacht wurde, für den nächsten Lauf; „none“ behält nichts.
init-house = Das Haus, dessen Benennungen vorgehen.
init-quotes = Zugeschriebene Zitate: „keep“ lässt sie stehen, „gloss“ fügt eine Übersetzung an, „translate“ übersetzt sie.
init-fail-on = Was einen Lauf scheitern lässt: „meaning“ jeder Fehler, „warning“ auch Warnungen, „never“ nichts.
init-encoding = Zeichensatz der Eingabe, wenn es nicht UTF-8 ist.
init-check = Regeln nach Code oder Name, Familien nach ihren Buchstaben: „error“, „warning“, „info“, „on“ oder „off“. „wireloc rules“ listet sie auf.
init-backends = Übersetzungsmaschinen unter einem frei gewählten Namen. „command“ ist jedes Programm, das JSON-Zeilen liest und schreibt.
init-written = { $file } ist geschrieben; der nächste Schritt: wireloc translate STORY.txt
init-there = { $file } ist schon da, Wort für Wort

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
terms-concept = Begriff:
terms-target = wird zu:
terms-status = Status:
terms-because = erkannt an:
terms-first = kann auch { $others } sein: nichts in der Nähe sagt es
terms-none = Das Glossar hat in der Zielsprache keine Benennung dafür
facts-value = Wert:

## Die Seite einer Regel

explain-category = Kategorie:
explain-mqm = MQM-Kategorie:
explain-its = ITS-2.0-Typ:
explain-ignore = Zum Abschalten: { $code } = "off" unter [check] in wireloc.toml, oder { $family } = "off" für ihre Familie; für einen Befund --ignore ID --reason TEXT.
explain-drifts = Die Regel spricht
explain-harmless = Die Regel schweigt
explain-glossary = mit diesem Glossar:
explain-edition = mit dieser Ausgabe der früheren Fassung:
explain-engine = wobei die Maschine mit --quotes { $quotes } antwortet:
explain-no-text = Kein Text kann es zeigen: Die Regel spricht vom Lauf, nicht von Worten.

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
word-hint = Tipp
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
error-stdin-twice = die Standardeingabe kann nur einer der beiden Texte sein
error-same-file = { $file } ist als Meldung und als ihre Ausgabe genannt
error-same-language = { $file } scheint in der Sprache der Meldung zu sein ({ $lang })
hint-to-or-diff = Nennen Sie die Sprache der Ausgabe mit --to; zwei Fassungen vergleicht wireloc diff
error-language = { $file }: Die Sprache des Textes ist nicht zu erkennen
hint-language = Nennen Sie sie, etwa { $flag } en
note-unknown-language = Über die Sprache „{ $lang }“ ist nichts bekannt: Verglichen wird nur, was keines ihrer Wörter braucht
ignore-opening = Befunde in { $file }, die angesehen und zugelassen wurden. Ein Eintrag wird hinfällig, wenn sich einer seiner Sätze ändert.
ignore-written = { $count ->
    [one] { $count } Befund ist ab jetzt zugelassen, nach { $file }
   *[other] { $count } Befunde sind ab jetzt zugelassen, nach { $file }
  }
ignore-no-file = --ignore legt eine Datei neben die Ausgabe, also muss auch die Ausgabe eine Datei sein
ignore-one = --ignore gilt für eine Ausgabe, denn jede Ausgabe hat eigene Befunde
ignore-unknown = Kein Befund heißt hier „{ $id }“
hint-ids = Jeder Befund nennt seinen Namen, etwa --ignore 3f2a1b9c0d4e
hint-nearest = Meinten Sie „{ $name }“?
hint-rules = „wireloc rules“ listet sie auf
error-environment = { $name }: „{ $value }“ passt nicht; --help zeigt, was die gleichnamige Option annimmt
error-unknown-key = { $file }: Die Einstellung „{ $key }“ gibt es hier nicht
# $file (String): place; $kind (String): what was written
error-no-kind = { $file }: es gibt keine Art von Engine namens „{ $kind }“
# $file (String): place; $name (String): the name of the engine
error-kindless = { $file }: [backends.{ $name }] hat keine Art, kind
hint-keys = Es gibt: { $keys }
error-config = { $file }: { $reason }
error-there = { $file }: Diese Datei ist mit anderem Inhalt vorhanden, vielleicht hat jemand sie bearbeitet
hint-force = --force ersetzt sie
error-glossary = { $reason }
error-no-backend = Keine Übersetzungsmaschine heißt „{ $name }“
hint-known = Es gibt: { $names }
error-no-house = Kein Glossar hat Termini des Hauses „{ $name }“
hint-other-backend = wireloc backend list zeigt, welche Engines es gibt; --backend nennt eine andere
error-backendless = keine Engine ist eingerichtet; --backend nennt eine
# $status (String): canceled or withheld
error-withdrawn = die Meldung ist { $status ->
    [canceled] zurückgezogen
   *[withheld] zurückgehalten
  }: daraus wird nichts gemacht
error-embargoed = die Meldung darf diesen Rechner nicht verlassen (sie ist gesperrt, vertraulich oder von Hand hier gehalten), und keine genannte Engine ist lokal; nichts wurde gesendet
hint-local = eine lokale nennen, etwa --backend apertium, oder local = true für eine eigene Engine setzen
error-edition = Die Ausgabe lässt sich nicht schreiben: { $reason }

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
help-explain-rule = Code oder Name der Regel, etwa NUM001 oder number-changed, oder die Buchstaben einer Familie, etwa NUM
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
help-init = Eine wireloc.toml schreiben, in der jede Einstellung erklärt ist
help-init-folder = Der Ordner, für den sie gilt
help-option-force = Eine vorhandene Datei mit anderem Inhalt ersetzen
help-option-config = Die Konfigurationsdatei; sonst die wireloc.toml, die sich aufwärts findet
help-check = Sagen, was in einer Ausgabe mit der Bedeutung geschah, wer sie auch gemacht hat
help-check-source = Die Meldung
help-check-edition = Ihre Ausgabe
help-check-to = Sprache der Ausgabe; ohne Angabe erkannt
help-diff = Zeigen, was eine Fassung geändert hat und was das mit der Bedeutung macht
help-diff-old = Die frühere Fassung
help-diff-new = Die spätere Fassung
help-diff-edition = Eine Ausgabe der früheren Fassung: sagen, welche ihrer Sätze veraltet sind
help-diff-to = Sprache der Ausgabe; ohne Angabe erkannt
help-option-pairs = Ein Strom von Textpaaren, ein JSON je Zeile, statt Dateien
help-terms = Die Benennungen des Glossars in einer Meldung auflisten, und was an ihre Stelle tritt
help-terms-to = Die Sprache, deren Benennungen gefragt sind
help-option-glossary = Ein Glossar anstelle der konfigurierten, auch mehrmals; „shipped“, „cldr“ (Länder, Städte, Währungen) und „none“ sind bekannt
help-option-house = Das Haus, dessen Benennungen vorgehen, etwa reuters
help-option-term = Eine Benennung für diesen Lauf, vor jedem Glossar; auch mehrmals
help-backend = Die Übersetzungsmaschinen
help-backend-list = Die Maschinen auflisten, wo sie sind und welche Sprachpaare sie haben
help-backend-test = Eine Maschine nach einem Wort fragen und sagen, wie lange sie brauchte
help-backend-test-name = Die Maschine
help-backend-test-from = Aus dieser Sprache
help-backend-test-to = In diese Sprache
help-translate = Meldungen lokalisieren: Zitate bleiben, das Glossar gilt, der Rest wird übersetzt, das Ergebnis geprüft
help-translate-files = Die Meldungen; - ist die Standardeingabe
help-translate-to = Sprachen der Ausgaben, etwa es oder es,fr
help-option-backend = Die Übersetzungsmaschine oder eine Kette; wo eine versagt, wird die nächste gefragt
help-option-quotes = Zugeschriebene Zitate: behalten (keep), Übersetzung anfügen (gloss) oder übersetzen (translate)
help-translate-quote = Was aus einem Zitat wird, nach seiner Nummer in wireloc quotes: 2=keep, 2=gloss oder 2=translate; mehrfach möglich
help-translate-output = Wohin die Ausgabe geht; der Bericht geht dann zur Standardausgabe
help-translate-out-dir = Der Ordner für mehrere Ausgaben: STEM.LANG.EXT, STEM.LANG.report.json, run.jsonl
help-translate-dry-run = Sagen, was getan würde; keine Maschine fragen und nichts schreiben
help-translate-resume = Dort fortfahren, wo ein Lauf mit denselben Dateien endete; was eingetroffen war, wird nicht noch einmal erfragt
help-translate-embargo-until = Bis wann die Meldungen nur lokale Maschinen erreichen, etwa 2026-11-24T10:00:00Z
help-translate-confidential = Die Meldungen sind vertraulich: Sie erreichen nur lokale Maschinen
help-translate-local-only = Die Meldungen erreichen nur lokale Maschinen, gleich welche es sind
help-option-fail-on = Was den Lauf scheitern lässt: meaning (jeder Fehler), warning (auch Warnungen), never (nichts)
help-option-ignore = Den Befund dieses Namens zulassen, in einer Datei neben der Ausgabe; mehrfach möglich
help-option-reason = Warum er zugelassen wird
help-facts = Auflisten, was eine Meldung behauptet: Zahlen, Daten, Namen, Verneinungen, Vorbehalte und ihre Werte

## Glossar

help-glossary = Glossare prüfen, durchsuchen, ein- und ausführen
help-glossary-check = Sagen, was in einem Glossar nicht gehen kann oder sich widerspricht
help-glossary-check-files = Die Glossare; ohne Angabe die der Konfiguration, sonst die mitgelieferten
help-glossary-find = Einen Begriff an einem Wort beliebiger Sprache finden
help-glossary-find-text = Das Wort oder der Name des Begriffs
help-glossary-find-glossary = Die Glossare; ohne Angabe die der Konfiguration, sonst die mitgelieferten
help-glossary-import = Aus einer TBX-Datei oder einer Tabelle ein Glossar machen
help-glossary-import-file = Die Datei: tbx, csv oder tsv
help-glossary-import-output = Das Glossar, das geschrieben wird; ohne Angabe die Standardausgabe
help-glossary-import-from = Sprache der ersten Spalte, wenn die Tabelle sie nicht nennt
help-glossary-import-to = Sprache der zweiten Spalte, wenn die Tabelle sie nicht nennt
help-glossary-import-force = Eine Datei mit anderem Inhalt ersetzen
help-glossary-export = Ein Glossar für ein anderes Werkzeug schreiben
help-glossary-export-file = Das Glossar; „shipped“ ist das mitgelieferte
help-glossary-export-output = Die Datei, die geschrieben wird; ohne Angabe die Standardausgabe
help-glossary-export-kind = Was geschrieben wird; ohne Angabe sagt es die Endung der Ausgabe
help-glossary-export-from = Ausgangssprache der Paare
help-glossary-export-to = Zielsprache der Paare
help-glossary-export-house = Das Haus, dessen Termini die Paare haben
help-glossary-export-force = Eine Datei mit anderem Inhalt ersetzen
help-glossary-add = Einen Terminus in ein Glossar eintragen
help-glossary-add-source = Der Terminus in der Ausgangssprache
help-glossary-add-target = Was an seine Stelle tritt
help-glossary-add-into = Das Glossar, in das er kommt; ohne Angabe die letzte Datei der Konfiguration, sonst glossary.toml
help-glossary-add-from = Ausgangssprache; ohne Angabe die der Konfiguration, sonst en
help-glossary-add-to = Zielsprache; ohne Angabe die erste der Konfiguration, sonst es
help-glossary-add-house = Das Haus, dessen Terminus es ist
help-glossary-add-gender = Genus des Terminus der Zielsprache
help-glossary-add-status = Ob der Terminus der Zielsprache in einer Ausgabe stehen darf; ohne Angabe preferred
help-glossary-suggest = Nach dem Lesen von Meldungen vorschlagen, was einem Glossar fehlt
help-glossary-suggest-files = Die Meldungen
help-glossary-suggest-glossary = Die Glossare; ohne Angabe die der Konfiguration, sonst die mitgelieferten

lint-conflict = „{ $term }“ tritt an die Stelle von „{ $other }“ ({ $place })
lint-double = „{ $term }“ ist auch der Terminus von { $concept } ({ $place }); geben Sie einem der beiden Kontextwörter
lint-forbidden-preferred = „{ $term }“ ist hier verboten und in { $place } erlaubt
lint-allowed-forbidden = „{ $term }“ ist hier erlaubt und in { $place } verboten
lint-no-gender = „{ $term }“ hat kein Genus; die Wörter ringsum können sich nicht danach richten
lint-unmatchable = „{ $term }“ wird nie gefunden, nicht einmal allein stehend
lint-no-expansion = „{ $term }“ will bei der ersten Nennung den vollen Namen, und in seiner Sprache gibt es keinen
lint-full-name-first-mention = „{ $term }“ ist ein voller Name; first_mention gehört zum kurzen
lint-no-term = { $concept } hat keinen Terminus
lint-one-sided = { $concept } hat nur Termini in { $lang }; geben Sie ihm einen in einer anderen Sprache oder do_not_translate = true
lint-rival = „{ $term }“ ist so bevorzugt wie „{ $other }“ ({ $place }) und wird nie genommen; machen Sie eines davon admitted
lint-count = { $count ->
    [0] nichts zu verbessern
    [one] { $count } Eintrag ist zu prüfen
   *[other] { $count } Einträge sind zu prüfen
}

suggest-acronym = { $text } = { $expansion } ({ $count })
suggest-counted = { $text } ({ $count })
suggest-none = nichts vorzuschlagen

glossary-written = { $file }: { $count ->
    [one] { $count } Begriff
   *[other] { $count } Begriffe
}
glossary-pairs-written = { $file }: { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
}
glossary-left = nicht übernommen, weil das andere Format keinen Platz dafür hat: { $names }
glossary-empty-term = ein Terminus ist leer; schreiben Sie beide, etwa: wireloc glossary add warhead ojiva
glossary-not-found = das Glossar hat nichts für „{ $text }“

## Regeln

change = { $sides ->
    [source] „{ $source }“ → nichts
    [target] nichts → „{ $target }“
   *[both] „{ $source }“ → „{ $target }“
  }

answer-repaired =
    { $fault ->
        [slots] die Maschine verlor oder verschob zuerst ein Zitat oder einen Fachbegriff und behielt ihn bei der nächsten Anfrage
        [silence] die Maschine antwortete zuerst nicht, dann aber gut
       *[doubt] die erste Antwort der Maschine konnte keine Übersetzung sein, die nächste kann es
    }
answer-repaired-meaning = Jede Antwort einer Maschine wird geprüft; fällt sie durch, wird die Maschine anders noch einmal gefragt.
answer-repaired-why = Eine Antwort, der ein Zitat fehlt, hätte verändert, was jemand gesagt hat; sie wurde abgefangen, bevor sie in die Ausgabe kam.
answer-repaired-help = Nichts zu tun; kommt es oft vor, sehen Sie nach der Maschine.

attribution-gained = „{ $target }“ legt es jemandem in den Mund
attribution-gained-meaning = Was die Vorlage selbst sagt, legt die Ausgabe jemandem in den Mund.
attribution-gained-why = Eine Tatsache, für die die Agentur einsteht, liest sich wie jemandes Behauptung.
attribution-gained-help = Die Zuschreibung streichen oder die Vorlage prüfen.

attribution-lost = was jemand sagte („{ $source }“), steht als Tatsache da
attribution-lost-meaning = Die Vorlage sagt, von wem es stammt, die Ausgabe nicht.
attribution-lost-why = Die Agentur bürgt dann für das, was nur eine Quelle gesagt hat, und muss dafür geradestehen.
attribution-lost-help = Wieder sagen, von wem es stammt.

attribution-strength = ein Verb von anderer Stärke: { change }
attribution-strength-meaning = Wer spricht, steht mehr oder weniger dahinter als in der Vorlage.
attribution-strength-why = „Behauptete“ hält Abstand, „bestätigte“ bürgt: Ein anderes Verb ergreift Partei.
attribution-strength-help = Ein Verb von der Stärke der Vorlage verwenden: sagte, behauptete, bestätigte.

bidi-control = ein Zeichen ({ $word }) ändert die Reihenfolge, in der der Text gezeigt wird
bidi-control-meaning = Ein Bidi-Steuerzeichen lässt den Text anders lesen, als er gespeichert ist.
bidi-control-why = Was die Redaktion sieht und was gespeichert ist, weichen dann ab, und niemand merkt es.
bidi-control-help = Löschen Sie das Zeichen, oder behalten Sie es bewusst: In einer Zeile mit zwei Schreibrichtungen kann es richtig sein.

bound-changed = die Zahl begrenzt anders: { change }
bound-changed-meaning = Mindestens, fast, mehr als: Die Zahl begrenzt die Menge anders.
bound-changed-why = „Mindestens 12“ ist nicht „12“: Die Zahl kann steigen, und wer liest, muss es wissen.
bound-changed-help = Die Grenze der Vorlage schreiben.

code-altered = was Maschinen lesen, ist anders: { change }
code-altered-meaning = Eine Adresse, eine Auszeichnung oder ein Platzhalter der Vorlage fehlt in der Ausgabe oder steht dort anders.
code-altered-why = Eine kaputte Adresse oder ein kaputtes Tag führt ins Leere und kann die Seite zerstören.
code-altered-help = Zeichen für Zeichen aus der Vorlage übernehmen.

currency-changed = eine andere Währung: { change }
currency-changed-meaning = Ein Betrag steht in einer anderen Währung.
currency-changed-why = Vierzig Millionen Dollar sind nicht vierzig Millionen Euro, und Märkte handeln nach solchen Zeilen.
currency-changed-help = Die Währung der Vorlage schreiben oder auch den Betrag umrechnen.

date-added = das Datum „{ $target }“ steht nicht in der Vorlage
    .versions = das Datum „{ $target }“ ist neu
date-added-meaning = Die Ausgabe hat ein Datum, einen Wochentag oder eine Uhrzeit, die die Vorlage nicht hat.
date-added-why = Ein Datum, das niemand genannt hat, ist erfunden, und danach wird geplant.
date-added-help = Das Datum streichen oder die Vorlage prüfen.

date-changed = ein anderes Datum oder eine andere Zeit: { change }
date-changed-meaning = Aus einem Datum, Wochentag oder einer Uhrzeit wurde etwas anderes.
date-changed-why = Wer danach plant, verpasst die Wahl, und die Berichtigung kommt zu spät.
date-changed-help = Das Datum der Vorlage schreiben.

date-missing = das Datum „{ $source }“ fehlt
    .versions = das Datum „{ $source }“ ist weg
date-missing-meaning = Ein Datum, Wochentag oder eine Uhrzeit der Vorlage steht nicht in der Ausgabe.
date-missing-why = Ohne ihren Tag lässt sich eine Meldung nicht einordnen, und Altes gilt als neu.
date-missing-help = Das Datum wieder einsetzen.

direction-reversed = in die andere Richtung: { change }
direction-reversed-meaning = Aus aufwärts wurde abwärts, aus vorher nachher, aus mehr weniger.
direction-reversed-why = „Stieg“ statt „fiel“ kehrt die Meldung um, und Märkte lesen das erste Wort.
direction-reversed-help = Prüfen, in welche Richtung es geht.

engine-fallback = { $backend } hat diese Meldung übersetzt, weil { $first } nicht konnte
engine-fallback-meaning = Eine andere Maschine als die erste der Kette hat die ganze Meldung übersetzt; ihr Stil kann ein anderer sein.
engine-fallback-why = Fachwörter und Ton können von den anderen Ausgaben des Tages abweichen.
engine-fallback-help = Lesen Sie die Ausgabe daraufhin, und sehen Sie nach der ersten Maschine: wireloc backend test.

gender-changed = ein anderes Geschlecht: { change }
gender-changed-meaning = Eine Person hat ein anderes Geschlecht als in der Vorlage.
gender-changed-why = Aus einer bekannten Person wird eine andere, und wer gemeint ist, wird gekränkt.
gender-changed-help = Prüfen, wer gemeint ist.

gloss-left-out = hinter dem Zitat „{ $source }“ steht keine Übersetzung: Keine bestand die Prüfung
gloss-left-out-meaning = Hinter einem behaltenen Zitat sollte eine gekennzeichnete Übersetzung stehen; was die Maschine gab, ist keine.
gloss-left-out-why = Wer die Sprache des Zitats nicht kann, bleibt ohne es.
gloss-left-out-help = Das Zitat von Hand übersetzen und anfügen oder allein stehen lassen.

hedge-gained = mit Vorbehalt, was die Vorlage feststellt: { change }
    .versions = nun mit Vorbehalt: { change }
hedge-gained-meaning = Was die Vorlage feststellt, sagt die Ausgabe mit Vorbehalt.
hedge-gained-why = Eine gesicherte Tatsache liest sich wie ein Gerücht.
hedge-gained-help = Den Vorbehalt streichen oder die Vorlage prüfen.

hedge-lost = als Tatsache dargestellt: { change }
hedge-lost-meaning = Was die Vorlage mit Vorbehalt sagt, stellt die Ausgabe als Tatsache hin.
hedge-lost-why = Ein fehlendes „mutmaßlich“ verurteilt jemanden, bevor ein Gericht es tut.
hedge-lost-help = Den Vorbehalt wieder einsetzen: mutmaßlich, offenbar, möglicherweise.

ignore-lapsed = { $why ->
    [changed] { $entry } in { $file } ist hinfällig, weil sich einer der Sätze geändert hat (zugelassen: „{ $reason }“)
   *[unused] { $entry } in { $file } nennt keinen Befund mehr (zugelassen: „{ $reason }“)
  }
ignore-lapsed-meaning = Ein Befund, der zugelassen war, tritt nicht mehr auf.
ignore-lapsed-why = Was über einen Wortlaut entschieden wurde, sagt nichts über einen anderen.
ignore-lapsed-help = Den Eintrag aus der Datei löschen.

invisible-character = „{ $word }“ enthält ein unsichtbares Zeichen
invisible-character-meaning = Ein unsichtbares Zeichen in einem Wort verbirgt es vor der Suche und vor dem Glossar.
invisible-character-why = Suche, Alarme und Glossar übersehen ein Wort, das richtig aussieht.
invisible-character-help = Löschen Sie das unsichtbare Zeichen in der Meldung.

kept-local = die Meldung darf diesen Rechner nicht verlassen: { $backend } hat sie hier übersetzt
kept-local-meaning = Eine Meldung mit Sperrfrist oder eine vertrauliche erreicht nur Maschinen, die als lokal gekennzeichnet sind.
kept-local-why = Eine gesperrte Meldung, die das Haus verlässt, ist so gut wie veröffentlicht.
kept-local-help = Es ist nichts zu tun.

mixed-script-word = „{ $word }“ mischt Buchstaben zweier Alphabete
mixed-script-word-meaning = Ein Buchstabe eines anderen Alphabets sieht richtig aus, doch für jede Maschine ist es ein anderes Wort.
mixed-script-word-why = Es täuscht über Namen und Adressen, und keine Suche findet es.
mixed-script-word-help = Tippen Sie das Wort neu, in einem einzigen Alphabet.

modality-changed = was sein kann, muss oder wird, hat sich geändert: { change }
modality-changed-meaning = Was sein kann, wurde zu dem, was sein muss oder wird, oder umgekehrt.
modality-changed-why = „Kann“ nennt eine Möglichkeit, „muss“ eine Pflicht: Es wird eine andere Zukunft gemeldet.
modality-changed-help = Das Verb der Vorlage verwenden: können, sollen, müssen, werden.

name-added = der Name „{ $target }“ steht nicht in der Vorlage
    .versions = der Name „{ $target }“ ist neu
name-added-meaning = Die Ausgabe hat einen Namen, den die Vorlage nicht hat.
name-added-why = Jemand wird in eine Meldung gezogen, mit der er nichts zu tun hat.
name-added-help = Den Namen an der Vorlage prüfen.

name-changed = ein anderer Name: { change }
name-changed-meaning = Aus einer Person, einer Organisation oder einem Ort wurde etwas anderes.
name-changed-why = Die falsche Person oder das falsche Land wird beschuldigt, gelobt oder begraben.
name-changed-help = Den Namen der Vorlage schreiben.

name-missing = der Name „{ $source }“ fehlt
    .versions = der Name „{ $source }“ ist weg
name-missing-meaning = Ein Name der Vorlage steht nicht in der Ausgabe.
name-missing-why = Wer es war und wo, ist die Nachricht selbst.
name-missing-help = Den Namen wieder einsetzen, wenn die Meldung ihn braucht.

negation-gained = die Verneinung „{ $target }“ steht nicht in der Vorlage
    .versions = die Verneinung „{ $target }“ ist neu
negation-gained-meaning = Was die Vorlage sagt, verneint die Ausgabe.
negation-gained-why = Die Ausgabe bestreitet, was geschehen ist.
negation-gained-help = Die Verneinung streichen.

negation-lost = die Verneinung „{ $source }“ ist verloren
    .versions = die Verneinung „{ $source }“ ist weg
negation-lost-meaning = Was die Vorlage verneint, behauptet die Ausgabe.
negation-lost-why = Die Ausgabe sagt das Gegenteil von dem, was geschehen ist.
negation-lost-help = Die Verneinung wieder einsetzen.

negation-moved = eine Verneinung oder Ausnahme gilt etwas anderem: { change }
negation-moved-meaning = Eine Verneinung oder Ausnahme gilt anderen Wörtern als in der Vorlage.
negation-moved-why = Das Ausgenommene wird zum Gemeinten: Ein Verbot liest sich wie eine Erlaubnis.
negation-moved-help = Prüfen, was verneint oder ausgenommen wird.

number-added = die Zahl „{ $target }“ steht nicht in der Vorlage
    .versions = die Zahl „{ $target }“ ist neu
number-added-meaning = Die Ausgabe hat eine Zahl, die die Vorlage nicht hat.
number-added-why = Eine Zahl, die niemand genannt hat, sieht wie recherchiert aus.
number-added-help = Die Zahl streichen oder die Vorlage prüfen.

number-changed = eine andere Zahl: { change }
number-changed-meaning = Eine Zahl der Vorlage hat in der Ausgabe einen anderen Wert.
number-changed-why = Eine falsche Opferzahl ist der Fehler, der im Gedächtnis bleibt und den die Redaktion berichtigen muss.
number-changed-help = Die Zahl der Vorlage schreiben.

number-missing = die Zahl „{ $source }“ fehlt
    .versions = die Zahl „{ $source }“ ist weg
number-missing-meaning = Eine Zahl der Vorlage steht nicht in der Ausgabe.
number-missing-why = Die Zahl ist das, was andere zitieren werden.
number-missing-help = Die Zahl wieder einsetzen.

opposite-said = das Gegenteil: { change }
opposite-said-meaning = Aus einem Wort wurde sein Gegenteil.
opposite-said-why = Angenommen statt abgelehnt: Der Ausgang wird falsch gemeldet.
opposite-said-help = Das Wort an der Vorlage prüfen.

paragraph-added = dieser Absatz steht nicht in der Vorlage
paragraph-added-meaning = Ein Absatz der Ausgabe entspricht nichts in der Vorlage.
paragraph-added-why = Die Ausgabe meldet etwas, das die Agentur nicht gemeldet hat.
paragraph-added-help = Prüfen, woher der Absatz stammt.

paragraph-missing = dieser Absatz fehlt in der Ausgabe
paragraph-missing-meaning = Ein Absatz der Vorlage hat in der Ausgabe keine Entsprechung.
paragraph-missing-why = Die Antwort der Beschuldigten steht oft im letzten Absatz.
paragraph-missing-help = Den Absatz übersetzen oder bewusst weglassen.

quantifier-changed = ein anderer Teil davon: { change }
quantifier-changed-meaning = Aus allen wurden einige, aus vielen wenige, aus immer oft.
quantifier-changed-why = „Alle“ statt „einige“ beschuldigt jeden.
quantifier-changed-help = Wie viele oder wie oft wie in der Vorlage schreiben.

question-changed = aus einer Aussage wurde eine Frage oder umgekehrt
question-changed-meaning = Die Vorlage sagt, was die Ausgabe fragt, oder umgekehrt.
question-changed-why = Eine Frage, die sich wie eine Aussage liest, behauptet, was nur gefragt wurde.
question-changed-help = Das Satzzeichen und die Wortstellung prüfen.

quote-altered = nicht, was gesagt wurde: { change }
quote-altered-meaning = Die Worte eines zugeschriebenen Zitats stehen nicht so in der Ausgabe, wie sie gesagt wurden.
quote-altered-why = Worte in Anführungszeichen sind, was jemand gesagt hat; ein anderes Wort macht das Zitat falsch.
quote-altered-help = Die Worte des Zitats Buchstabe für Buchstabe wieder einsetzen.

quote-missing = das Zitat „{ $source }“ fehlt
quote-missing-meaning = Ein zugeschriebenes Zitat der Vorlage steht nicht in der Ausgabe.
quote-missing-why = Was jemand gesagt hat, ist der Teil einer Meldung, der sich nicht anders erzählen lässt.
quote-missing-help = Das Zitat wieder einsetzen, wie es gesagt wurde.

quote-translated = nicht wie gesagt, sondern übersetzt: „{ $source }“
quote-translated-meaning = Die Redaktion ließ die Maschine übersetzen, was jemand gesagt hat; Leser halten es für dessen Worte.
quote-translated-why = Worte in Anführungszeichen gelten als die eigenen der sprechenden Person.
quote-translated-help = Mit dem Gesagten vergleichen oder das Zitat behalten: --quotes keep oder --quote mit seiner Nummer.

quote-unclosed = kein Zeichen schließt „{ $source }“
quote-unclosed-meaning = Ein Anführungszeichen öffnet Worte der Vorlage, und keines schließt sie.
quote-unclosed-why = Niemand kann sagen, wo die Rede endet und der Bericht beginnt.
quote-unclosed-help = Das Zitat schließen, wo die Worte enden, damit sie bleiben, wie sie gesagt wurden.

quoted-words-changed = andere Worte in Anführungszeichen: { change }
quoted-words-changed-meaning = Was in Anführungszeichen steht, sagt etwas anderes oder hat sie verloren.
quoted-words-changed-why = Die Anführungszeichen versprechen den genauen Wortlaut.
quoted-words-changed-help = Die Worte in Anführungszeichen mit der Vorlage vergleichen.

roles-swapped = wer und wem haben getauscht: { change }
roles-swapped-meaning = Wer es tat und wem es geschah, haben die Plätze getauscht.
roles-swapped-why = Aus dem Angreifer wird das Opfer.
roles-swapped-help = Prüfen, wer wem was getan hat.

sentence-added = dieser Satz steht nicht in der Vorlage
    .versions = dieser Satz ist neu
sentence-added-meaning = Ein Satz der Ausgabe entspricht nichts in der Vorlage.
sentence-added-why = Die Ausgabe meldet etwas, das die Agentur nicht gemeldet hat.
sentence-added-help = Prüfen, woher der Satz stammt.

sentence-left =
    { $fault ->
        [slots] dieser Satz bleibt unübersetzt: Die Maschine verlor immer wieder ein Zitat oder einen Fachbegriff
        [silence] dieser Satz bleibt unübersetzt: Die Maschine antwortete nicht
       *[doubt] dieser Satz bleibt unübersetzt: Keine Antwort der Maschine konnte seine Übersetzung sein
    }
sentence-left-meaning = Ein Satz steht in der Sprache des Originals, weil jeder Weg scheiterte, ihn zu übersetzen.
sentence-left-why = Wer die Ausgabe liest, versteht ihn nicht.
sentence-left-help = Übersetzen Sie den Satz von Hand und starten Sie dann wireloc check.

sentence-missing = dieser Satz fehlt in der Ausgabe
    .versions = dieser Satz ist weg
sentence-missing-meaning = Ein Satz der Vorlage hat in der Ausgabe keine Entsprechung.
sentence-missing-why = Wer diese Ausgabe liest, weiß weniger als andere, und niemand merkt es.
sentence-missing-help = Den Satz übersetzen oder bewusst weglassen.

slot-trouble = die Maschine behielt ein Zitat oder einen Fachbegriff nicht; der Satz wurde in Teilen darum herum übersetzt
slot-trouble-meaning = Ein aus Teilen zusammengesetzter Satz hat alle Zitate und Fachbegriffe, liest sich aber vielleicht holprig.
slot-trouble-why = Zusammengesetzte Teile können schlecht zueinander passen, und das fällt auf.
slot-trouble-help = Lesen Sie den Satz auf seine Grammatik hin.

stale-translation = die Meldung hat sich hier geändert, die Ausgabe sagt noch das Frühere: { change }
stale-translation-meaning = Die Meldung hat eine spätere Fassung, und dieser Satz der Ausgabe stammt von der früheren.
stale-translation-why = Zwei Fassungen einer Meldung stehen nebeneinander, und die falsche wird zitiert.
stale-translation-help = Den Satz der Ausgabe auf den neuen Stand bringen.

tense-changed = eine andere Zeit: { change }
tense-changed-meaning = Was war, wurde zu dem, was ist oder sein wird, oder umgekehrt.
tense-changed-why = Geplantes liest sich wie getan oder Beendetes wie andauernd.
tense-changed-help = Prüfen, wann es geschah.

term-ambiguous = „{ $word }“ kann { $concept } oder { $others } heißen; genommen wurde { $concept } ({ $file }:{ $line })
term-ambiguous-meaning = Ein Wort hat mehrere Einträge im Glossar, und kein Wort in der Nähe sagt, welcher gemeint ist.
term-ambiguous-why = Ein Streik und ein Angriff, englisch beide „strike“, sind verschiedene Meldungen.
term-ambiguous-help = Prüfen Sie die Wahl. Geben Sie den Einträgen Kontextwörter oder streichen Sie den, den die Redaktion nie meint.

term-first-mention =
    { $fault ->
        [first] „{ $wrong }“ steht bei der ersten Nennung ohne den vollen Namen: „{ $right }“ ({ $file }:{ $line })
        [again] „{ $wrong }“ ist noch einmal ausgeschrieben; nach der ersten Nennung heißt es „{ $right }“ ({ $file }:{ $line })
       *[full] „{ $wrong }“ ist ausgeschrieben; die Redaktion schreibt „{ $right }“ ({ $file }:{ $line })
    }
term-first-mention-meaning = Die erste Nennung eines Begriffs oder eine spätere ist nicht so, wie das Glossar sie will.
term-first-mention-why = Leser treffen auf ein Kürzel, das ihnen niemand erklärt hat, oder in jeder Zeile auf denselben langen Namen.
term-first-mention-help = Schreiben Sie den vollen Namen einmal, bei der ersten Nennung, und danach den kurzen; oder ändern Sie first_mention im Eintrag.

term-forbidden = „{ $found }“ ist für „{ $word }“ verboten; schreiben Sie „{ $target }“ ({ $file }:{ $line })
term-forbidden-meaning = Das Glossar verbietet ein Wort, das in der Ausgabe steht.
term-forbidden-why = Die Redaktion hat das Wort aus gutem Grund verboten: Es führt irre, verletzt oder ergreift Partei.
term-forbidden-help = Schreiben Sie den bevorzugten Terminus oder ändern Sie das Glossar.

term-form-uncertain =
    { $case ->
        [unknown] „{ $target }“ steht für „{ $word }“ in der Grundform; vielleicht ist eine andere Form nötig ({ $file }:{ $line })
       *[other]
            „{ $found }“ steht hinter „{ $before }“, das einen anderen Kasus verlangt: { $case ->
                [genitive] Genitiv
                [dative] Dativ
                [accusative] Akkusativ
                [instrumental] Instrumental
                [prepositional] Präpositiv
               *[other] Nominativ
            }{ $wanted ->
                [none] {""}
               *[other] {", also "}„{ $wanted }“
            } ({ $file }:{ $line })
    }
term-form-uncertain-meaning = Das Glossar sagt nicht, welche Form des Terminus hier passt.
term-form-uncertain-why = Ein Fachwort in der falschen Form sieht nach Maschine aus.
term-form-uncertain-help = Prüfen Sie die Form in der Ausgabe und tragen Sie sie im Eintrag nach (plural oder forms).

term-inconsistent = „{ $word }“ heißt { $edition ->
        [none] an einer Stelle „{ $first }“ und an einer anderen „{ $second }“
       *[other] in { $edition } „{ $first }“ und hier „{ $second }“
    } ({ $file }:{ $line })
term-inconsistent-meaning = Ein Begriff hat in der Ausgabe oder in den Ausgaben eines Laufs zwei Namen.
term-inconsistent-why = Zwei Namen lassen an zwei Dinge denken.
term-inconsistent-help = Wählen Sie einen davon oder verbieten Sie den anderen im Glossar.

term-missing = „{ $word }“ ist in der Ausgabe nicht „{ $target }“ ({ $file }:{ $line })
term-missing-meaning = Ein Terminus des Glossars steht in der Vorlage, und die Ausgabe hat nicht, was das Glossar sagt.
term-missing-why = Jede Ausgabe muss eine Sache so nennen, wie die Redaktion es vereinbart hat.
term-missing-help = Schreiben Sie den Terminus des Glossars in einer seiner Formen oder ändern Sie das Glossar.

term-proposed = „{ $target }“ für „{ $word }“ ist nur vorgeschlagen ({ $file }:{ $line })
term-proposed-meaning = Keine Quelle in der Sprache der Ausgabe bestätigt diesen Terminus.
term-proposed-why = Ein unbestätigtes Fachwort kann in allen Ausgaben zugleich falsch sein.
term-proposed-help = Schlagen Sie ihn nach; setzen Sie den Status dann mit Quelle auf preferred oder berichtigen Sie ihn.

term-without-target = das Glossar hat für „{ $word }“ keinen Terminus in dieser Sprache ({ $file }:{ $line })
term-without-target-meaning = Das Glossar kennt einen Terminus der Vorlage und hat keinen in der Sprache der Ausgabe.
term-without-target-why = Dann findet jede Ausgabe ihren eigenen Namen.
term-without-target-help = Ergänzen Sie ihn im Eintrag; bis dahin übersetzt die Maschine die Wörter.

unexplained-change = geändert: { change }
unexplained-change-meaning = Etwas hat sich geändert, was kein erfasster Fakt ist.
unexplained-change-why = Nicht jede Sinnverschiebung ist eine Tatsache, die eine Regel lesen kann.
unexplained-change-help = Beides lesen; oft ist nur die Formulierung anders.

unit-changed = eine andere Einheit: { change }
unit-changed-meaning = Ein Maß steht mit derselben Zahl in einer anderen Einheit.
unit-changed-why = Dreißig Meilen sind nicht dreißig Kilometer.
unit-changed-help = Die Einheit der Vorlage schreiben oder auch die Zahl umrechnen.

unknown-word = die Maschine kennt „{ $word }“ nicht und ließ es stehen
unknown-word-meaning = Ein Wort, das weder Name noch Fachbegriff noch Zitat ist, steht unübersetzt in der Ausgabe.
unknown-word-why = Ein fremdes Wort mitten im Satz hält beim Lesen auf und verrät die Maschine.
unknown-word-help = Übersetzen Sie das Wort, oder nehmen Sie es ins Glossar auf.

untranslated = „{ $target }“ steht in der Sprache der Vorlage
untranslated-meaning = Text der Ausgabe steht in der Sprache der Vorlage.
untranslated-why = Wer die Ausgabe liest, versteht es nicht.
untranslated-help = Die Worte übersetzen.

word-replaced = ein anderes Wort: { change }
word-replaced-meaning = In einem sonst unveränderten Satz steht ein anderes Wort.
word-replaced-why = Ein Wort kann die ganze Nachricht sein: lobte, tadelte.
word-replaced-help = Prüfen, ob das Wort dasselbe bedeutet.

words-added = „{ $target }“ entspricht nichts in der Vorlage
    .versions = „{ $target }“ ist neu
words-added-meaning = Worte der Ausgabe entsprechen nichts in der Vorlage.
words-added-why = Die Ausgabe sagt mehr als die Meldung.
words-added-help = Prüfen, was hinzugefügt wurde.

words-missing = nichts entspricht „{ $source }“
    .versions = „{ $source }“ ist weg
words-missing-meaning = Worte der Vorlage haben keine Entsprechung.
words-missing-why = Das Weggelassene kann es sein, was den Satz wahr machte.
words-missing-help = Prüfen, was weggelassen wurde.

## Reports

word-warning = Warnung
word-info = Anmerkung
word-help = Was tun
word-note = Notiz
finding-ignore = --ignore { $id } --reason TEXT lässt ihn zu
diff-summary = { $changed ->
    [0] keine Änderung in { $sentences ->
        [one] { $sentences } Satz
       *[other] { $sentences } Sätzen
      }
   *[other] { $changes ->
        [0] keine Änderung der Bedeutung in { $sentences ->
            [one] { $sentences } Satz
           *[other] { $sentences } Sätzen
          }
        [one] { $changes } Änderung der Bedeutung in { $sentences ->
            [one] { $sentences } Satz
           *[other] { $sentences } Sätzen
          }: { $kinds }
       *[other] { $changes } Änderungen der Bedeutung in { $sentences ->
            [one] { $sentences } Satz
           *[other] { $sentences } Sätzen
          }: { $kinds }
      }
  }
diff-unchanged = { $sentences ->
    [one] { $sentences } Satz unverändert
   *[other] { $sentences } Sätze unverändert
  }
diff-moved = verschoben
report-summary = { $file }: { $errors ->
    [one] { $errors } Fehler
   *[other] { $errors } Fehler
  }, { $warnings ->
    [one] { $warnings } Warnung
   *[other] { $warnings } Warnungen
  }, { $infos ->
    [one] { $infos } Anmerkung
   *[other] { $infos } Anmerkungen
  }{ $ignored ->
    [0] { "" }
   *[other] , { $ignored } zugelassen
  }
hint-ignore = ein Befund, der stehen bleiben darf: derselbe Befehl mit --ignore ID --reason TEXT
versions-help = Meint die spätere Fassung es so, müssen ihre Ausgaben folgen: wireloc diff OLD NEW --edition FILE.
diff-warnings = { "; " }{ $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
  }
diff-ignored = { "; " }{ $count } zugelassen
page-ignored = { $count } zugelassen
page-tools = Filter und Ansichten
page-errors = Fehler
page-warnings = Warnungen
page-infos = Anmerkungen
page-meaning-only = nur die Bedeutung
page-unfold = ganzer Text
page-keys = Tasten
page-key-next = nächster Befund
page-key-previous = voriger Befund
page-close = schließen
page-number = Nr.
page-folded = nichts zu sagen:
page-unchanged = unverändert:

## Arten von Bedeutung und Familien von Regeln

category-number = Zahl
category-number-scale = Größenordnung
category-number-word = Zahlwort
category-named-entity = Name
category-negation = Verneinung
category-negation-scope = Reichweite einer Verneinung
category-hedging = Vorbehalt
category-modality = können oder müssen
category-question-modality = Frage oder Aussage
category-attribution = Zuschreibung
category-quotation = Zitat
category-date-time = Datum oder Zeit
category-currency = Währung
category-unit = Einheit
category-quantity-comparator = Grenze einer Zahl
category-comparison-direction = Richtung
category-quantifier-scope = alle oder einige
category-role-swap = wer wem was tat
category-omission = Auslassung
category-addition = Zusatz
category-untranslated = nicht übersetzt
category-glossary-term = Glossarbegriff
category-tense = Zeitform
category-gender = Geschlecht
category-antonym = Gegenteil
category-predicate = Tat oder Zustand
category-structure = Aufbau
category-markup = Auszeichnung
category-characters = Zeichen
category-unexplained = ungeklärte Änderung

family-num = Zahlen
family-nam = Namen und Personen
family-dat = Daten und Zeiten
family-mon = Geld
family-uni = Einheiten
family-neg = Verneinungen
family-hed = Vorbehalte
family-mod = Können und müssen, Fragen, Zeitform
family-att = Zuschreibung
family-cmp = Grenzen, Richtungen, Anteile
family-quo = Zitate
family-trm = Begriffe des Glossars
family-omi = Was fehlt
family-add = Was hinzukam
family-rol = Wer wem was tat
family-str = Sätze und der Lauf
family-fmt = Zeichen, Auszeichnung und Antworten
