## Ligne de date, signature, crédit

byline-and = et
byline-by = Par

credit-file-photo = Photo d’archives :
credit-handout = Fourni via
credit-photo = Photo :
credit-photo-by = Photo de

dateline-date = { $day } { $month }
dateline-date-year = { $date } { $year }

signoff-additional-reporting = Reportage complémentaire de
signoff-compiled = Compilé par
signoff-editing = Édité par
signoff-reporting = Reportage de
signoff-reporting-writing = Reportage et rédaction de
signoff-writing = Rédigé par

## Dates

date-after =
    { $kind ->
        [day] après le { $date }
       *[other] après { $date }
    }
date-as-of =
    { $kind ->
        [day] au { $date }
       *[other] en { $date }
    }
date-before =
    { $kind ->
        [day] avant le { $date }
       *[other] avant { $date }
    }
date-by =
    { $kind ->
        [day] d’ici au { $date }
       *[other] d’ici { $date }
    }
date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
date-during =
    { $kind ->
        [day] durant le { $date }
       *[other] durant { $date }
    }
date-early = début { $date }
date-from =
    { $kind ->
        [day] à partir du { $date }
       *[other] à partir de { $date }
    }
date-in =
    { $kind ->
        [day] le { $date }
       *[other] en { $date }
    }
date-last =
    { $kind ->
        [day] le { $date } dernier
       *[other] en { $date } dernier
    }
date-late = fin { $date }
date-mid = à la mi-{ $date }
date-next =
    { $kind ->
        [day] le { $date } prochain
       *[other] en { $date } prochain
    }
date-of =
    { $kind ->
        [day] du { $date }
       *[other] de { $date }
    }
date-on =
    { $kind ->
        [day] le { $date }
       *[other] en { $date }
    }
date-since =
    { $kind ->
        [day] depuis le { $date }
       *[other] depuis { $date }
    }
date-this = ce { $date }
date-until =
    { $kind ->
        [day] jusqu’au { $date }
       *[other] jusqu’en { $date }
    }
date-weekday = { $weekday } { $date }

date-between =
    { $kind ->
        [day] entre le
       *[other] entre
    } { $from } { $until ->
        [day] et le
       *[other] et
    } { $to }
date-dash = { $from }-{ $to }
date-from-to =
    { $kind ->
        [day] du
       *[other] de
    } { $from } { $until ->
        [day] au
       *[other] à
    } { $to }

## Citations

quote-gloss = (traduction : « { $words } »)

## Mentions de version

version-advisory = AVIS
version-analysis = ANALYSE
version-breaking = FLASH
version-brief = BRÈVE
version-corrected = CORRIGÉ
version-exclusive = EXCLUSIF
version-explainer = DÉCRYPTAGE
version-factbox = ENCADRÉ
version-lead = LEAD { $number }
version-net = ENVOI { $number }
version-refile = NOUVEL ENVOI
version-repeat = RÉPÉTITION
version-timeline = CHRONOLOGIE
version-update = ACTUALISATION { $number }
version-update-bare = ACTUALISATION
version-urgent = URGENT
version-withdrawn = DÉPÊCHE RETIRÉE
version-wrapup = SYNTHÈSE { $number }
