## Место и дата, автор, подпись к фото

byline-and = и
byline-by = Автор:

credit-file-photo = Архивное фото:
credit-handout = Предоставлено:
credit-photo = Фото:
credit-photo-by = Фото:

dateline-date = { $day } { $short }
dateline-date-year = { $date } { $year }

signoff-additional-reporting = При участии:
signoff-compiled = Подготовлено:
signoff-editing = Редактор:
signoff-reporting = Репортаж:
signoff-reporting-writing = Репортаж и текст:
signoff-writing = Текст:

## Даты

date-after =
    { $kind ->
        [day] после { $date }
        [month-year] после { $genitive } { $year } года
       *[other] после { $genitive }
    }
date-as-of =
    { $kind ->
        [day] по состоянию на { $date }
        [month-year] по состоянию на { $date }
       *[other] по состоянию на { $date }
    }
date-before =
    { $kind ->
        [day] до { $date }
        [month-year] до { $genitive } { $year } года
       *[other] до { $genitive }
    }
date-by =
    { $kind ->
        [day] до { $date }
        [month-year] до { $genitive } { $year } года
       *[other] до { $genitive }
    }
date-day = { $day }
date-during =
    { $kind ->
        [day] в течение { $date }
        [month-year] в течение { $genitive } { $year } года
       *[other] в течение { $genitive }
    }
date-early =
    { $kind ->
        [day] в начале { $date }
        [month-year] в начале { $genitive } { $year } года
       *[other] в начале { $genitive }
    }
date-from =
    { $kind ->
        [day] с { $date }
        [month-year] с { $genitive } { $year } года
       *[other] с { $genitive }
    }
date-in =
    { $kind ->
        [day] { $date }
        [month-year] в { $month ->
                [1] январе
                [2] феврале
                [3] марте
                [4] апреле
                [5] мае
                [6] июне
                [7] июле
                [8] августе
                [9] сентябре
                [10] октябре
                [11] ноябре
               *[other] декабре
            } { $year } года
       *[other] в { $month ->
                [1] январе
                [2] феврале
                [3] марте
                [4] апреле
                [5] мае
                [6] июне
                [7] июле
                [8] августе
                [9] сентябре
                [10] октябре
                [11] ноябре
               *[other] декабре
            }
    }
date-last =
    в прошлом { $month ->
        [1] январе
        [2] феврале
        [3] марте
        [4] апреле
        [5] мае
        [6] июне
        [7] июле
        [8] августе
        [9] сентябре
        [10] октябре
        [11] ноябре
       *[other] декабре
    }
date-late =
    { $kind ->
        [day] в конце { $date }
        [month-year] в конце { $genitive } { $year } года
       *[other] в конце { $genitive }
    }
date-mid =
    { $kind ->
        [day] в середине { $date }
        [month-year] в середине { $genitive } { $year } года
       *[other] в середине { $genitive }
    }
date-next =
    в следующем { $month ->
        [1] январе
        [2] феврале
        [3] марте
        [4] апреле
        [5] мае
        [6] июне
        [7] июле
        [8] августе
        [9] сентябре
        [10] октябре
        [11] ноябре
       *[other] декабре
    }
date-of =
    { $kind ->
        [day] { $date }
        [month-year] { $genitive } { $year } года
       *[other] { $genitive }
    }
date-on =
    { $kind ->
        [day] { $date }
        [month-year] в { $month ->
                [1] январе
                [2] феврале
                [3] марте
                [4] апреле
                [5] мае
                [6] июне
                [7] июле
                [8] августе
                [9] сентябре
                [10] октябре
                [11] ноябре
               *[other] декабре
            } { $year } года
       *[other] в { $month ->
                [1] январе
                [2] феврале
                [3] марте
                [4] апреле
                [5] мае
                [6] июне
                [7] июле
                [8] августе
                [9] сентябре
                [10] октябре
                [11] ноябре
               *[other] декабре
            }
    }
date-since =
    { $kind ->
        [day] с { $date }
        [month-year] с { $genitive } { $year } года
       *[other] с { $genitive }
    }
date-this =
    в этом { $month ->
        [1] январе
        [2] феврале
        [3] марте
        [4] апреле
        [5] мае
        [6] июне
        [7] июле
        [8] августе
        [9] сентябре
        [10] октябре
        [11] ноябре
       *[other] декабре
    }
date-until =
    { $kind ->
        [day] до { $date }
        [month-year] до { $genitive } { $year } года
       *[other] до { $genitive }
    }
date-weekday = { $weekday }, { $date }

date-between =
    с { $kind ->
        [day] { $from }
        [month-year] { $genitive } { $year } года
       *[other] { $genitive }
    } { $until ->
        [day] по { $to }
        [month-year] до { $to-genitive } { $to-year } года
       *[other] до { $to-genitive }
    }
date-dash = { $from } – { $to }
date-from-to =
    с { $kind ->
        [day] { $from }
        [month-year] { $genitive } { $year } года
       *[other] { $genitive }
    } { $until ->
        [day] по { $to }
        [month-year] до { $to-genitive } { $to-year } года
       *[other] до { $to-genitive }
    }

## Цитаты

quote-gloss = (перевод: «{ $words }»)

## Версии

version-advisory = АНОНС
version-analysis = АНАЛИЗ
version-breaking = СРОЧНО
version-brief = КОРОТКО
version-corrected = ИСПРАВЛЕНО
version-exclusive = ЭКСКЛЮЗИВ
version-explainer = РАЗБОР
version-factbox = СПРАВКА
version-lead = РАСШИРЕНО { $number }
version-net = ВЫПУСК { $number }
version-refile = ПОВТОРНАЯ ОТПРАВКА
version-repeat = ПОВТОР
version-timeline = ХРОНОЛОГИЯ
version-update = ОБНОВЛЕНИЕ { $number }
version-update-bare = ОБНОВЛЕНИЕ
version-urgent = МОЛНИЯ
version-withdrawn = МАТЕРИАЛ ОТОЗВАН
version-wrapup = ОБЗОР { $number }
