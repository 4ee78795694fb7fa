## Data e luogo, firma, credito

byline-and = e
byline-by = Di

credit-file-photo = Foto d’archivio:
credit-handout = Fornita tramite
credit-photo = Foto:
credit-photo-by = Foto di

dateline-date = { $day } { $month }
dateline-date-year = { $date } { $year }

signoff-additional-reporting = Ha collaborato
signoff-compiled = A cura di
signoff-editing = Revisione di
signoff-reporting = Servizio di
signoff-reporting-writing = Servizio e testo di
signoff-writing = Testo di

## Date

date-after =
    { $kind ->
        [day] dopo il { $date }
       *[other] dopo { $date }
    }
date-as-of =
    { $kind ->
        [day] al { $date }
       *[other] a { $date }
    }
date-before =
    { $kind ->
        [day] prima del { $date }
       *[other] prima di { $date }
    }
date-by =
    { $kind ->
        [day] entro il { $date }
       *[other] entro { $date }
    }
date-day =
    { $day ->
        [1] 1º
       *[other] { $day }
    }
date-during =
    { $kind ->
        [day] durante il { $date }
       *[other] durante { $date }
    }
date-early = all’inizio di { $date }
date-from =
    { $kind ->
        [day] dal { $date }
       *[other] da { $date }
    }
date-in =
    { $kind ->
        [day] il { $date }
       *[other] a { $date }
    }
date-last =
    { $kind ->
        [day] lo scorso { $date }
       *[other] lo scorso { $date }
    }
date-late = alla fine di { $date }
date-mid = a metà { $date }
date-next =
    { $kind ->
        [day] il prossimo { $date }
       *[other] il prossimo { $date }
    }
date-of =
    { $kind ->
        [day] del { $date }
       *[other] di { $date }
    }
date-on =
    { $kind ->
        [day] il { $date }
       *[other] a { $date }
    }
date-since =
    { $kind ->
        [day] dal { $date }
       *[other] da { $date }
    }
date-this = questo { $date }
date-until =
    { $kind ->
        [day] fino al { $date }
       *[other] fino a { $date }
    }
date-weekday = { $weekday } { $date }

date-between =
    { $kind ->
        [day] tra il
       *[other] tra
    } { $from } { $until ->
        [day] e il
       *[other] e
    } { $to }
date-dash = { $from }-{ $to }
date-from-to =
    { $kind ->
        [day] dal
       *[other] da
    } { $from } { $until ->
        [day] al
       *[other] a
    } { $to }

## Citazioni

quote-gloss = (traduzione: «{ $words }»)

## Versioni

version-advisory = AVVISO
version-analysis = ANALISI
version-breaking = ULTIM’ORA
version-brief = BREVE
version-corrected = CORRETTO
version-exclusive = ESCLUSIVO
version-explainer = SCHEDA
version-factbox = RIQUADRO
version-lead = LEAD { $number }
version-net = INVIO { $number }
version-refile = NUOVO INVIO
version-repeat = RIPETE
version-timeline = CRONOLOGIA
version-update = AGGIORNAMENTO { $number }
version-update-bare = AGGIORNAMENTO
version-urgent = URGENTE
version-withdrawn = NOTIZIA RITIRATA
version-wrapup = PUNTO { $number }
