## Datumszeile, Autorenzeile, Bildnachweis

byline-and = und
byline-by = Von

credit-file-photo = Archivfoto:
credit-handout = Handout via
credit-photo = Foto:
credit-photo-by = Foto von

dateline-date = { $day }. { $short }
dateline-date-year = { $date } { $year }

signoff-additional-reporting = Weitere Berichterstattung von
signoff-compiled = Zusammengestellt von
signoff-editing = Redigiert von
signoff-reporting = Bericht von
signoff-reporting-writing = Bericht und Text von
signoff-writing = Geschrieben von

## Daten

date-after =
    { $kind ->
        [day] nach dem { $date }
       *[other] nach { $date }
    }
date-as-of =
    { $kind ->
        [day] mit Stand vom { $date }
       *[other] mit Stand { $date }
    }
date-before =
    { $kind ->
        [day] vor dem { $date }
       *[other] vor { $date }
    }
date-by =
    { $kind ->
        [day] bis zum { $date }
       *[other] bis { $date }
    }
date-day = { $day }
date-during = während des { $date }
date-early = Anfang { $date }
date-from =
    { $kind ->
        [day] ab dem { $date }
       *[other] ab { $date }
    }
date-in =
    { $kind ->
        [day] am { $date }
       *[other] im { $date }
    }
date-last = vergangenen { $date }
date-late = Ende { $date }
date-mid = Mitte { $date }
date-next = kommenden { $date }
date-of =
    { $kind ->
        [day] vom { $date }
       *[other] vom { $date }
    }
date-on =
    { $kind ->
        [day] am { $date }
       *[other] im { $date }
    }
date-since =
    { $kind ->
        [day] seit dem { $date }
       *[other] seit { $date }
    }
date-this = diesen { $date }
date-until =
    { $kind ->
        [day] bis zum { $date }
       *[other] bis { $date }
    }
date-weekday = { $weekday }, { $date }

date-between =
    { $kind ->
        [day] zwischen dem
       *[other] zwischen
    } { $from } { $until ->
        [day] und dem
       *[other] und
    } { $to }
date-dash = { $from } bis { $to }
date-from-to =
    { $kind ->
        [day] vom
       *[other] von
    } { $from } { $until ->
        [day] bis zum
       *[other] bis
    } { $to }

## Zitate

quote-gloss = (Übersetzung: „{ $words }“)

## Fassungen

version-advisory = HINWEIS
version-analysis = ANALYSE
version-breaking = EIL
version-brief = KURZMELDUNG
version-corrected = KORRIGIERT
version-exclusive = EXKLUSIV
version-explainer = HINTERGRUND
version-factbox = STICHWORT
version-lead = { $number }. ZUSAMMENFASSUNG
version-net = { $number }. SENDUNG
version-refile = NEUFASSUNG
version-repeat = WIEDERHOLUNG
version-timeline = CHRONOLOGIE
version-update = AKTUALISIERUNG { $number }
version-update-bare = AKTUALISIERUNG
version-urgent = EILMELDUNG
version-withdrawn = MELDUNG ZURÜCKGEZOGEN
version-wrapup = ÜBERBLICK { $number }
