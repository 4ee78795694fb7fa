## Dateline, byline, credit

# Between the last two names of a byline or credit.
byline-and = and
# Opens a byline: "By Ana Ruiz". The name follows behind a blank.
byline-by = By

# Whose picture it is; the name follows behind a blank, so a mark that belongs there (a colon) ends the message.
credit-file-photo = File photo:
credit-handout = Handout via
credit-photo = Photo:
credit-photo-by = Photo by

# Date of a dateline. $day (Number), $month (String): name beside a day, $short (String): abbreviation without its stop.
dateline-date = { $month } { $day }
# Date of a dateline with its year. $date (String): as dateline-date, $year (String)
dateline-date-year = { $date }, { $year }

# Who worked on a story, in parentheses at its end; names follow behind a blank.
signoff-additional-reporting = Additional reporting by
signoff-compiled = Compiled by
signoff-editing = Editing by
signoff-reporting = Reporting by
signoff-reporting-writing = Reporting and writing by
signoff-writing = Writing by

## Dates

# In all of these: $date (String) is a whole date ("24 April", "March 2025"), $kind (String) says what it names:
# day, month-year or month; $month (Number), $year (String), $genitive (String): the month beside a day.
# The preposition belongs to the message, since languages differ in it.

date-after = after { $date }
date-as-of = as of { $date }
date-before = before { $date }
date-by = by { $date }
# The day of the month in a date. $day (Number)
date-day = { $day }
date-during = during { $date }
date-early = in early { $date }
date-from = from { $date }
date-in =
    { $kind ->
        [day] on { $date }
       *[other] in { $date }
    }
date-last = last { $date }
date-late = in late { $date }
date-mid = in mid-{ $date }
date-next = next { $date }
date-of = of { $date }
date-on =
    { $kind ->
        [day] on { $date }
       *[other] in { $date }
    }
date-since = since { $date }
date-this = this { $date }
date-until = until { $date }
# $weekday (String), $date (String): day and month
date-weekday = { $weekday }, { $date }

# Two dates: $from and $to (String), $kind and $until (String) say what each names; $to-genitive, $to-year (String).
date-between = between { $from } and { $to }
date-dash = { $from }-{ $to }
date-from-to = from { $from } to { $to }

## Quotes

# Stands behind a quote that is kept in its own language. $words (String): the quote in the language of the edition.
quote-gloss = (translation: “{ $words }”)

## Terms

# Stands behind a full name at its first mention. $short (String): its initials.
term-initials = ({ $short })

## Version words

# Version words before a headline. $number (String): digits, where the word has a number.
version-advisory = ADVISORY
version-analysis = ANALYSIS
version-breaking = BREAKING
version-brief = BRIEF
version-corrected = CORRECTED
version-exclusive = EXCLUSIVE
version-explainer = EXPLAINER
version-factbox = FACTBOX
version-lead = LEAD { $number }
version-net = NET { $number }
version-refile = REFILE
version-repeat = REPEAT
version-timeline = TIMELINE
version-update = UPDATE { $number }
version-update-bare = UPDATE
version-urgent = URGENT
version-withdrawn = STORY WITHDRAWN
version-wrapup = WRAPUP { $number }
