## Data, firma, crédito

byline-and = y
byline-by = Por

credit-file-photo = Foto de archivo:
credit-handout = Cortesía vía
credit-photo = Foto:
credit-photo-by = Foto de

dateline-date = { $day } { $short }
dateline-date-year = { $date } { $year }

signoff-additional-reporting = Reporte adicional de
signoff-compiled = Compilado por
signoff-editing = Editado por
signoff-reporting = Reporte de
signoff-reporting-writing = Reporte y redacción de
signoff-writing = Escrito por

## Fechas

date-after =
    { $kind ->
        [day] después del { $date }
       *[other] después de { $date }
    }
date-as-of = a { $date }
date-before =
    { $kind ->
        [day] antes del { $date }
       *[other] antes de { $date }
    }
date-by =
    { $kind ->
        [day] para el { $date }
       *[other] para { $date }
    }
date-day = { $day }
date-during =
    { $kind ->
        [day] durante el { $date }
       *[other] durante { $date }
    }
date-early = a principios de { $date }
date-from =
    { $kind ->
        [day] desde el { $date }
       *[other] desde { $date }
    }
date-in =
    { $kind ->
        [day] el { $date }
       *[other] en { $date }
    }
date-last =
    { $kind ->
        [day] el pasado { $date }
       *[other] en { $date } pasado
    }
date-late = a finales de { $date }
date-mid = a mediados de { $date }
date-next =
    { $kind ->
        [day] el próximo { $date }
       *[other] en { $date } próximo
    }
date-of =
    { $kind ->
        [day] del { $date }
       *[other] de { $date }
    }
date-on =
    { $kind ->
        [day] el { $date }
       *[other] en { $date }
    }
date-since =
    { $kind ->
        [day] desde el { $date }
       *[other] desde { $date }
    }
date-this =
    { $kind ->
        [day] este { $date }
       *[other] este { $date }
    }
date-until =
    { $kind ->
        [day] hasta el { $date }
       *[other] hasta { $date }
    }
date-weekday = { $weekday } { $date }

date-between =
    { $kind ->
        [day] entre el
       *[other] entre
    } { $from } { $until ->
        [day] y el
       *[other] y
    } { $to }
date-dash = { $from }-{ $to }
date-from-to =
    { $kind ->
        [day] del
       *[other] de
    } { $from } { $until ->
        [day] al
       *[other] a
    } { $to }

## Citas

quote-gloss = (traducción: «{ $words }»)

## Palabras de versión

version-advisory = AVISO
version-analysis = ANÁLISIS
version-breaking = ÚLTIMA HORA
version-brief = BREVE
version-corrected = CORREGIDO
version-exclusive = EXCLUSIVA
version-explainer = CLAVES
version-factbox = RECUADRO
version-lead = AMPLIACIÓN { $number }
version-net = ENVÍO { $number }
version-refile = REENVÍO
version-repeat = REPITE
version-timeline = CRONOLOGÍA
version-update = ACTUALIZA { $number }
version-update-bare = ACTUALIZA
version-urgent = URGENTE
version-withdrawn = NOTA RETIRADA
version-wrapup = RESUMEN { $number }
