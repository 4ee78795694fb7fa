## Місце й дата, автор, підпис до фото

byline-and = та
byline-by = Автор:

credit-file-photo = Архівне фото:
credit-handout = Надано:
credit-photo = Фото:
credit-photo-by = Фото:

dateline-date = { $day } { $short }
dateline-date-year = { $date } { $year }

signoff-additional-reporting = За участі:
signoff-compiled = Підготовлено:
signoff-editing = Редактор:
signoff-reporting = Репортаж:
signoff-reporting-writing = Репортаж і текст:
signoff-writing = Текст:

## Дати

date-after =
    { $kind ->
        [day] після { $date }
        [month-year] після { $genitive } { $year } року
       *[other] після { $genitive }
    }
date-as-of =
    { $kind ->
        [day] станом на { $date }
        [month-year] станом на { $date }
       *[other] станом на { $date }
    }
date-before =
    { $kind ->
        [day] до { $date }
        [month-year] до { $genitive } { $year } року
       *[other] до { $genitive }
    }
date-by =
    { $kind ->
        [day] до { $date }
        [month-year] до { $genitive } { $year } року
       *[other] до { $genitive }
    }
date-day = { $day }
date-during =
    { $kind ->
        [day] протягом { $date }
        [month-year] протягом { $genitive } { $year } року
       *[other] протягом { $genitive }
    }
date-early =
    { $kind ->
        [day] на початку { $date }
        [month-year] на початку { $genitive } { $year } року
       *[other] на початку { $genitive }
    }
date-from =
    { $kind ->
        [day] з { $date }
        [month-year] з { $genitive } { $year } року
       *[other] з { $genitive }
    }
date-in =
    { $kind ->
        [day] { $date }
        [month-year] у { $month ->
                [1] січні
                [2] лютому
                [3] березні
                [4] квітні
                [5] травні
                [6] червні
                [7] липні
                [8] серпні
                [9] вересні
                [10] жовтні
                [11] листопаді
               *[other] грудні
            } { $year } року
       *[other] у { $month ->
                [1] січні
                [2] лютому
                [3] березні
                [4] квітні
                [5] травні
                [6] червні
                [7] липні
                [8] серпні
                [9] вересні
                [10] жовтні
                [11] листопаді
               *[other] грудні
            }
    }
date-last = минулого { $genitive }
date-late =
    { $kind ->
        [day] наприкінці { $date }
        [month-year] наприкінці { $genitive } { $year } року
       *[other] наприкінці { $genitive }
    }
date-mid =
    { $kind ->
        [day] у середині { $date }
        [month-year] у середині { $genitive } { $year } року
       *[other] у середині { $genitive }
    }
date-next = наступного { $genitive }
date-of =
    { $kind ->
        [day] { $date }
        [month-year] { $genitive } { $year } року
       *[other] { $genitive }
    }
date-on =
    { $kind ->
        [day] { $date }
        [month-year] у { $month ->
                [1] січні
                [2] лютому
                [3] березні
                [4] квітні
                [5] травні
                [6] червні
                [7] липні
                [8] серпні
                [9] вересні
                [10] жовтні
                [11] листопаді
               *[other] грудні
            } { $year } року
       *[other] у { $month ->
                [1] січні
                [2] лютому
                [3] березні
                [4] квітні
                [5] травні
                [6] червні
                [7] липні
                [8] серпні
                [9] вересні
                [10] жовтні
                [11] листопаді
               *[other] грудні
            }
    }
date-since =
    { $kind ->
        [day] з { $date }
        [month-year] з { $genitive } { $year } року
       *[other] з { $genitive }
    }
date-this = цього { $genitive }
date-until =
    { $kind ->
        [day] до { $date }
        [month-year] до { $genitive } { $year } року
       *[other] до { $genitive }
    }
date-weekday = { $weekday }, { $date }

date-between =
    з { $kind ->
        [day] { $from }
        [month-year] { $genitive } { $year } року
       *[other] { $genitive }
    } до { $until ->
        [day] { $to }
        [month-year] { $to-genitive } { $to-year } року
       *[other] { $to-genitive }
    }
date-dash = { $from } – { $to }
date-from-to =
    з { $kind ->
        [day] { $from }
        [month-year] { $genitive } { $year } року
       *[other] { $genitive }
    } до { $until ->
        [day] { $to }
        [month-year] { $to-genitive } { $to-year } року
       *[other] { $to-genitive }
    }

## Цитати

quote-gloss = (переклад: «{ $words }»)

## Версії

version-advisory = АНОНС
version-analysis = АНАЛІЗ
version-breaking = ТЕРМІНОВО
version-brief = КОРОТКО
version-corrected = ВИПРАВЛЕНО
version-exclusive = ЕКСКЛЮЗИВ
version-explainer = РОЗБІР
version-factbox = ДОВІДКА
version-lead = РОЗШИРЕНО { $number }
version-net = ВИПУСК { $number }
version-refile = ПОВТОРНЕ НАДСИЛАННЯ
version-repeat = ПОВТОР
version-timeline = ХРОНОЛОГІЯ
version-update = ОНОВЛЕННЯ { $number }
version-update-bare = ОНОВЛЕННЯ
version-urgent = БЛИСКАВКА
version-withdrawn = МАТЕРІАЛ ВІДКЛИКАНО
version-wrapup = ОГЛЯД { $number }
