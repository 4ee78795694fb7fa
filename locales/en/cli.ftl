## Translating

translate-whither = no language to translate into
hint-to = name one, such as --to es, or set targets in wireloc.toml
# $number (Number): as it was asked for; $count (Number): quotes of the story
translate-no-quote = there is no quote { $number }: the story has { $count }
# $number (Number): as it was asked for
translate-quote-free = quote { $number } is nobody’s words in marks, so it is translated as other text is
translate-quote-of-many = --quote is for one story, since every story counts its own quotes
hint-quotes = wireloc quotes lists them with their numbers
translate-many = several files or languages make several editions
hint-out-dir = name a folder for them with --out-dir
# $file (String): the output; $one, $other (String): the stories
translate-twice = { $file } would be the edition of both { $one } and { $other }; name other files or folders
translate-stream = a stream goes to standard output: -o, --out-dir and --dry-run are for files
translate-language = the language of the story cannot be told
hint-from = name it, such as --from en
# $file, $output (String): story and edition; $sentences, $quotes, $terms (Number); $backend (String): the engine
translate-done = { $file } → { $output }: { $sentences ->
        [one] { $sentences } sentence
       *[other] { $sentences } sentences
    } by { $backend }, { $quotes ->
        [one] { $quotes } quote kept
       *[other] { $quotes } quotes kept
    }, { $terms ->
        [one] { $terms } term
       *[other] { $terms } terms
    }
translate-clean = nothing needs eyes
# $errors, $warnings, $infos (Number): how many findings of each severity
translate-eyes = needs eyes: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
  }, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
  }, { $infos ->
    [one] { $infos } info
   *[other] { $infos } info
  }
# $source, $edition (String): the files, as a shell takes them
translate-next = after editing: wireloc check { $source } { $edition }
# $editions, $failed (Number): how many; $record (String): the record of the run
translate-run = { $editions ->
        [one] { $editions } edition
       *[other] { $editions } editions
    }, { $failed } failed; what became of each stands in { $record }
# $file, $output (String): story and edition; $from, $to (String): languages; $sentences, $quotes, $terms (Number)
translate-would = { $file } → { $output }: { $from } to { $to }, { $sentences ->
        [one] { $sentences } sentence
       *[other] { $sentences } sentences
    }, { $quotes ->
        [one] { $quotes } quote to keep
       *[other] { $quotes } quotes to keep
    }, { $terms ->
        [one] { $terms } term
       *[other] { $terms } terms
    }
# $backend (String): the engine; $host (String): where the text would go, here on this machine; $sentences, $characters (Number): how much
translate-would-send = { $backend } would be asked for { $sentences ->
        [one] { $sentences } sentence
       *[other] { $sentences } sentences
    }, { $characters ->
        [one] { $characters } character
       *[other] { $characters } characters
    }, { $host ->
        [here] on this machine
       *[other] at { $host }
    }
# $cost (String): an amount with its currency
translate-would-cost = estimated cost: { $cost }
# Heads what each engine would be sent for all files together
translate-would-in-all = in all:
# $backend (String): the engine; $host (String): where the text went; $sentences, $characters (Number): how much
translate-left = { $backend } was sent { $sentences ->
        [one] { $sentences } sentence
       *[other] { $sentences } sentences
    }, { $characters ->
        [one] { $characters } character
       *[other] { $characters } characters
    }{ $host ->
        [unknown] ; where it passes them on is unknown
       *[other] , at { $host }
    }
# $asked, $characters, $repaired, $left (Number): passages asked for, their length, those asked again, those left in the source language
translate-details = passages asked for: { $asked } ({ $characters } characters), asked again: { $repaired }, left as they were: { $left }
translate-stopping = stopping: answers that are under way are waited for and kept; Ctrl-C again stops at once
translate-stopped = stopped; what is not finished has no edition
# $answers (Number): answers of engines that had arrived when the run ended
translate-resume = { $answers ->
    [one] { $answers } answer that had arrived is kept
   *[other] { $answers } answers that had arrived are kept
  }; the same command with --resume does not ask for them again

## Engines

# $host (String): where the text goes
backend-leaves = { $host ->
    [unknown] may pass text on to whoever it wants
   *[other] sends text to { $host }
  }
backend-stays = on this machine
# $local (String): yes or no, whether the engine may receive embargoed stories
backend-local = { $local ->
    [yes] marked local: may receive embargoed stories
   *[no] receives no embargoed story
  }
# $pairs (String): pairs such as en→es, or none where there are too many to list; $count (Number): how many
backend-pairs = { $pairs ->
    [none] { $count ->
        [one] { $count } pair of languages
       *[other] { $count } pairs of languages
      }
   *[other] pairs: { $pairs }
  }
# $sentences (Number): the most sentences in a request
backend-sentences = { $sentences ->
    [one] { $sentences } sentence a request
   *[other] at most { $sentences } sentences a request
  }
# $size (Number): the most text in a request; $unit (String): bytes, characters or utf-16
backend-size = at most { $size } { $unit ->
    [bytes] bytes
    [utf-16] UTF-16 units
   *[characters] characters
  } a request
# $requests (Number): the most requests at a time
backend-requests = { $requests ->
    [one] { $requests } request at a time
   *[other] { $requests } requests at a time
  }
# $amount (String): a number and its currency
backend-price = { $amount } for a million characters
# $limited (String): yes or no, whether max_cost limits what may be spent
backend-priceless = { $limited ->
    [yes] no price is set, so max_cost lets nothing through; one of 0 says that it costs nothing
   *[no] no price is set, so what it costs is not counted
  }
# $names (String): kinds of engines
backend-unset = not set up yet, under [backends.NAME] in wireloc.toml: { $names }
# $name (String): the engine; $from, $to (String): languages; $word, $answer (String): a word and its translation; $milliseconds (Number): how long it took
backend-ready = { $name } translates from { $from } to { $to }: “{ $word }” became “{ $answer }” in { $milliseconds } ms
# Where the word came back unchanged; $name (String): the engine; $from, $to (String): languages; $word (String): the word; $milliseconds (Number): how long it took
backend-unchanged = { $name } answers, but from { $from } to { $to } “{ $word }” came back as it was, in { $milliseconds } ms; see whether it has these languages

## The file that init writes

init-opening = Settings of wireloc for the stories in this folder. A flag goes before a WIRELOC_ variable, a variable before this file.
init-source = Language of the stories; without it each story’s language is detected.
init-targets = Languages of the editions.
init-backend = The engine, or a list of engines of which the next is asked where one fails.
init-glossary = Glossaries, of which the later wins; “shipped” names those that ship, “cldr” the names of countries, cities and currencies, “none” uses none.
init-cache = Where what was made of the glossaries is kept for the next run; “none” keeps nothing.
init-house = The house whose terms are preferred.
init-quotes = Attributed quotes: “keep” leaves them, “gloss” adds a translation behind, “translate” translates them.
init-fail-on = What fails a run: “meaning” any error, “warning” warnings too, “never” nothing.
init-encoding = Encoding of the input, where it is not UTF-8.
init-check = Rules by code or name, or families by their letters: “error”, “warning”, “info”, “on” or “off”. “wireloc rules” lists them.
init-backends = Engines by a name of your choice. “command” is any program that reads and writes JSON lines.
# $file (String): the file
init-written = { $file } is written; the next step: wireloc translate STORY.txt
# $file (String): the file
init-there = { $file } is there already, word for word

## Lists

# $count (Number): how many were found
found-count = { $count } found
# Label before what kind of quote it is
quotes-type = kind:
# Label before who says it
quotes-speaker = speaker:
# Label before the words that say that it is said, such as “said”
quotes-cue = cue:
# A quote wholly in marks
quotes-direct = direct
# A quote partly in marks
quotes-mixed = mixed
# A quote told without marks
quotes-indirect = indirect
quotes-title = not attributed: the title of a work
quotes-name = not attributed: it names somebody or something
quotes-word = not attributed: a word spoken of as a word
quotes-no-cue = not attributed: nobody near it says anything
# Label before the concept a term stands for
terms-concept = concept:
# Label before the term of the target language
terms-target = becomes:
# Label before whether the term is preferred, admitted or proposed
terms-status = status:
# Label before the words near by that told which concept is meant
terms-because = told by:
# $others (String): names of other concepts
terms-first = may also be { $others }: nothing near by tells
terms-none = the glossary has no term for it in the target language
# Label before the value of a fact
facts-value = value:

## The page of a rule

explain-category = Category:
explain-mqm = MQM category:
explain-its = ITS 2.0 type:
# $code (String): code of the rule; $family (String): letters of its family; what stands in quotes and after -- stays
explain-ignore = To silence it: { $code } = "off" under [check] in wireloc.toml, or { $family } = "off" for its family; for one finding, --ignore ID --reason TEXT.
explain-drifts = The rule speaks
explain-harmless = The rule is silent
# Before a glossary
explain-glossary = with this glossary:
# Before the text of an edition
explain-edition = with this edition of the earlier version:
# Before what an engine answers, one time after the other; $quotes (String): value of the option --quotes
explain-engine = where the engine answers, with --quotes { $quotes }:
# In place of examples
explain-no-text = No text can show it: the rule speaks of the run, not of words.

## Wrong words on the command line

# $name (String): the argument
usage-unknown-argument = there is no option “{ $name }” here
# $name (String): the word given
usage-unknown-command = there is no command “{ $name }”
# $name (String): the arguments that are missing
usage-missing = what is missing: { $name }
usage-missing-command = a command is missing
# $name (String): an argument; $other (String): the one it cannot stand beside
usage-conflict = { $name } cannot stand beside { $other }
# $name (String): the argument
usage-no-value = { $name } wants a value
# $name (String): the argument; $value (String): what was given
usage-bad-value = “{ $value }” will not do for { $name }
# $values (String): what may be given
usage-possible = it may be one of: { $values }
# $values (String): known names much like the one given
usage-meant = did you mean { $values }?
usage-help = --help says what there is

## Failures

# Opens a failure: “error: …”
word-error = error
# Opens advice: “hint: …”
word-hint = hint
# $place (String): file, line and column in the program
error-fault = wireloc itself is at fault ({ $place }); nothing was written. Please report it with the command you gave.
# $file (String): the file
error-no-file = { $file }: there is no such file
# $file (String): the file
error-file-forbidden = { $file }: you may not read this file
# $file (String): the folder
error-file-is-folder = { $file }: this is a folder; name the files in it
# $file (String): the file; $reason (String): what the system says
error-file-unreadable = { $file }: cannot be read: { $reason }
# $file (String): the file; $reason (String): what the system says
error-cannot-write = { $file }: cannot be written: { $reason }
# $file (String): the file; $format (String): name of its format
error-format-unread = { $file }: this is { $format }, which is not read; --format text reads it as plain text
# $file (String): the file; $reason (String): what is wrong, where, and what to do
error-bad-story = { $file }: { $reason }
# $reason (String): what the system says
error-stdout = standard output cannot be written: { $reason }
# $reason (String): what the engine did, and what to do
error-backend = { $reason }
# $name (String): what was asked for
error-no-rule = no rule is called “{ $name }”
error-stdin-twice = standard input can be only one of the two texts
# $file (String): the file
error-same-file = { $file } is named as the story and as its edition
# $file (String): the edition; $lang (String): its language
error-same-language = { $file } seems to be in the language of its story ({ $lang })
hint-to-or-diff = name the language of the edition with --to; two versions are compared by wireloc diff
# $file (String): the file
error-language = { $file }: the language of the text cannot be told
# $flag (String): the option, such as --from
hint-language = name it, such as { $flag } en
# $lang (String): tag of the language
note-unknown-language = nothing is known of the language “{ $lang }”: only what needs none of its words is compared
# Opens the file of what is let stand. $file (String): the edition
ignore-opening = Findings in { $file } that were looked at and let stand. An entry lapses when one of its sentences changes.
# $file (String): the file of what is let stand; $count (Number): how many findings were put into it
ignore-written = { $count ->
    [one] { $count } finding is let stand from now on, by { $file }
   *[other] { $count } findings are let stand from now on, by { $file }
  }
ignore-no-file = --ignore keeps a file beside the edition, so the edition has to be a file too
ignore-one = --ignore is for one edition, since every edition has findings of its own
# $id (String): what was given
ignore-unknown = no finding here is called “{ $id }”
hint-ids = every finding names its id, such as --ignore 3f2a1b9c0d4e
# $name (String): a known name that is much like the one given
hint-nearest = did you mean “{ $name }”?
hint-rules = “wireloc rules” lists them
# $name (String): the variable; $value (String): what it holds
error-environment = { $name }: “{ $value }” will not do; --help says what the option of this name takes
# $file (String): file, line and column; $key (String): the key
error-unknown-key = { $file }: there is no setting “{ $key }” here
# $file (String): place; $kind (String): what was written
error-no-kind = { $file }: there is no kind of backend “{ $kind }”
# $file (String): place; $name (String): the name of the engine
error-kindless = { $file }: [backends.{ $name }] has no kind
# $keys (String): the keys there are
hint-keys = there is: { $keys }
# $file (String): file, line and column; $reason (String): what is wrong
error-config = { $file }: { $reason }
# $file (String): the file
error-there = { $file }: this file is there with other content, which may be somebody’s edits
hint-force = --force replaces it
# $reason (String): what is wrong with the glossary, where, and what to do
error-glossary = { $reason }
# $name (String): what was asked for
error-no-backend = no backend is called “{ $name }”
# $names (String): the names there are
hint-known = there is: { $names }
# $name (String): what was asked for
error-no-house = no glossary has terms of the house “{ $name }”
hint-other-backend = wireloc backend list shows the engines there are; --backend names another one
error-backendless = no backend is set up; name one with --backend
# $status (String): canceled or withheld
error-withdrawn = the story is { $status ->
    [canceled] canceled
   *[withheld] withheld
  }: nothing is made of it
error-embargoed = the story may not leave this machine (it is embargoed, confidential or kept here by hand), and no backend named is local; nothing was sent
hint-local = name one that is, such as --backend apertium, or set local = true for an engine of your own
# $reason (String): why the edition does not fit its story's file
error-edition = the edition cannot be written: { $reason }

## Exit codes

exit-done = done
exit-findings = findings at or above --fail-on; the edition is written and wants eyes
exit-usage = the command line is wrong
exit-bad-input = the input is no story that can be read
exit-no-input = the input is not there
exit-no-backend = the backend is not to be had
exit-fault = a fault of wireloc itself
exit-cannot-write = the output cannot be written, or would replace another
exit-try-later = try again later
exit-refused = a policy refuses it (embargo, budget)
exit-bad-config = the configuration is wrong

## Help

help-wireloc = Localises wire stories and says what a version or a translation did to the meaning.
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
# $values (String): the values an option may take
help-possible = [one of: { $values }]
# $value (String): what holds where the option is not given
help-default = [default: { $value }]
help-exit-codes = Exit codes:
help-option-ui-lang = Language of messages; the environment’s where absent
help-option-color = When to colour
help-option-quiet = Say only what went wrong
help-option-verbose = Say more
help-option-help = Print this help
help-option-version = Print the version
help-rules = List every rule with what it is about
help-explain = Explain a rule, with examples
help-explain-rule = Code or name of the rule, such as NUM001 or number-changed, or the letters of a family, such as NUM
help-completions = Print a script that completes commands and options in a shell
help-completions-shell = The shell
help-man = Print the manual page
help-man-command = Of this command; of the whole program where absent
help-option-from = Language of the story; detected where absent
help-option-format = Format of the input; jsonl is a stream, a story a line
help-option-encoding = Encoding of the input, such as windows-1252; UTF-8 where absent
help-option-output-format = How the result is written
help-option-file = The story; - is standard input
help-quotes = List what is quoted, who says it, and why words in marks belong to nobody
help-init = Write a wireloc.toml in which every setting is explained
help-init-folder = The folder it is for
help-option-force = Replace a file that is there with other content
help-option-config = The configuration file; wireloc.toml found upward where absent
help-check = Say what happened to the meaning in an edition, whoever made it
help-check-source = The story
help-check-edition = Its edition
help-check-to = Language of the edition; detected where absent
help-diff = Show what a version changed, and what that does to the meaning
help-diff-old = The earlier version
help-diff-new = The later version
help-diff-edition = An edition made from the earlier version: say which of its sentences are stale
help-diff-to = Language of the edition; detected where absent
help-option-pairs = A stream of pairs of texts, JSON a line, in place of files
help-terms = List the glossary’s terms in a story, and what takes their place
help-terms-to = The language whose terms are asked for
help-option-glossary = A glossary in place of the configured ones, may be repeated; “shipped”, “cldr” (countries, cities, currencies) and “none” are known
help-option-house = The house whose terms are preferred, such as reuters
help-option-term = A term for this run, before every glossary; may be repeated
help-backend = The engines that translate
help-backend-list = List the engines, where they are, and their pairs of languages
help-backend-test = Ask an engine for one word, and say how long it took
help-backend-test-name = The engine
help-backend-test-from = From this language
help-backend-test-to = Into this language
help-translate = Localise stories: quotes kept, the glossary applied, the rest translated, the result checked
help-translate-files = The stories; - is standard input
help-translate-to = Languages of the editions, such as es or es,fr
help-option-backend = The engine, or a chain of which the next is asked where one fails
help-option-quotes = Attributed quotes: keep them, add a translation behind (gloss), or translate them
help-translate-quote = What becomes of one quote, by its number in wireloc quotes: 2=keep, 2=gloss or 2=translate; may be repeated
help-translate-output = Where the edition goes; the report then goes to standard output
help-translate-out-dir = The folder for several editions: STEM.LANG.EXT, STEM.LANG.report.json, run.jsonl
help-translate-dry-run = Say what would be done; ask no engine and write nothing
help-translate-resume = Go on where a run with the same files was stopped; what had arrived is not asked again
help-translate-embargo-until = Until when the stories reach local engines alone, such as 2026-11-24T10:00:00Z
help-translate-confidential = The stories are confidential: they reach local engines alone
help-translate-local-only = The stories reach local engines alone, whatever they are
help-option-fail-on = What fails the run: meaning (any error), warning (warnings too), never
help-option-ignore = Let the finding of this id stand, in a file beside the edition; may be repeated
help-option-reason = Why it may stand
help-facts = List what a story claims: numbers, dates, names, denials, hedges and their values

## Glossary

help-glossary = Look glossaries over, search them, bring them in and out
help-glossary-check = Say what in a glossary cannot work or says two things
help-glossary-check-files = The glossaries; where none is named those of the configuration, else the shipped ones
help-glossary-find = Find a concept by a word of any language
help-glossary-find-text = The word, or the name of the concept
help-glossary-find-glossary = The glossaries; where none is named those of the configuration, else the shipped ones
help-glossary-import = Turn a TBX file or a table of terms into a glossary
help-glossary-import-file = The file: tbx, csv or tsv
help-glossary-import-output = The glossary to write; standard output where absent
help-glossary-import-from = Language of the first column, where the table does not say it
help-glossary-import-to = Language of the second column, where the table does not say it
help-glossary-import-force = Replace a file that holds something else
help-glossary-export = Write a glossary for another tool
help-glossary-export-file = The glossary; “shipped” is the shipped one
help-glossary-export-output = The file to write; standard output where absent
help-glossary-export-kind = What to write; the ending of the output says it where absent
help-glossary-export-from = Source language of the pairs
help-glossary-export-to = Target language of the pairs
help-glossary-export-house = The house whose terms the pairs have
help-glossary-export-force = Replace a file that holds something else
help-glossary-add = Add a term to a glossary
help-glossary-add-source = The term in the source language
help-glossary-add-target = What takes its place
help-glossary-add-into = The glossary to add it to; where absent the last file of the configuration, else glossary.toml
help-glossary-add-from = Source language; where absent that of the configuration, else en
help-glossary-add-to = Target language; where absent the first of the configuration, else es
help-glossary-add-house = The house whose term it is
help-glossary-add-gender = Gender of the target term
help-glossary-add-status = Whether the target term may stand in an edition; preferred where absent
help-glossary-suggest = Propose what a glossary lacks, after reading stories
help-glossary-suggest-files = The stories
help-glossary-suggest-glossary = The glossaries; where none is named those of the configuration, else the shipped ones

# $term (String): the term taken; $other (String): the term set aside; $place (String): its file and line
lint-conflict = “{ $term }” takes the place of “{ $other }” ({ $place })
# $term (String): the term; $concept (String): the other concept; $place (String): file and line of its term
lint-double = “{ $term }” is also the term of { $concept } ({ $place }); give one of them context words
# $term (String): the term; $place (String): file and line of the other entry
lint-forbidden-preferred = “{ $term }” is forbidden here and allowed at { $place }
# $term (String): the term; $place (String): file and line of the earlier entry
lint-allowed-forbidden = “{ $term }” is allowed here and forbidden at { $place }
# $term (String): the term
lint-no-gender = “{ $term }” has no gender; the words around it cannot follow it
# $term (String): the term
lint-unmatchable = “{ $term }” is never found, not even where it stands alone
# $term (String): a short name
lint-no-expansion = “{ $term }” wants its full name at first mention, and there is none in its language
# $term (String): a full name
lint-full-name-first-mention = “{ $term }” is a full name; first_mention belongs to the short one
# $concept (String): the concept
lint-no-term = { $concept } has no term
# $concept (String): the concept; $lang (String): the language of its terms
lint-one-sided = { $concept } has terms in { $lang } alone; give it one of another language, or do_not_translate = true
# $term (String): the later term; $other (String): the earlier one; $place (String): its file and line
lint-rival = “{ $term }” is preferred as “{ $other }” is ({ $place }), and is never used; make one of them admitted
# $count (Number): how many
lint-count = { $count ->
    [0] nothing to mend
    [one] { $count } entry wants eyes
   *[other] { $count } entries want eyes
}

# $text (String): the initials; $expansion (String): what they stand for; $count (Number): how often they stand in the stories
suggest-acronym = { $text } = { $expansion } ({ $count })
# $text (String): the phrase; $count (Number): how often it stands in the story
suggest-counted = { $text } ({ $count })
suggest-none = nothing to propose

# $file (String): the file; $count (Number): how many concepts
glossary-written = { $file }: { $count ->
    [one] { $count } concept
   *[other] { $count } concepts
}
# $file (String): the file; $count (Number): how many pairs of terms
glossary-pairs-written = { $file }: { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}
# $names (String): keys or data categories, each with how often it is there in brackets
glossary-left = not carried over, as the other format has no place for it: { $names }
glossary-empty-term = a term is empty; write both, for example: wireloc glossary add warhead ojiva
# $text (String): the words sought
glossary-not-found = the glossary has nothing for “{ $text }”

## Rules

# What words became, in messages of rules: { change }. $sides (String): source where only the source has words, target where only the edition has, else both; $source, $target (String): the words
change = { $sides ->
    [source] “{ $source }” → nothing
    [target] nothing → “{ $target }”
   *[both] “{ $source }” → “{ $target }”
  }

# $fault (String): what was wrong with the engine's first answer: slots, silence or doubt
answer-repaired =
    { $fault ->
        [slots] the engine lost or moved a quote or a term at first, and carried it when asked another way
        [silence] the engine gave no answer at first, and a good one when asked again
       *[doubt] the engine's first answer could not be a translation, and the next one can
    }
answer-repaired-meaning = Every answer of an engine is verified; one that fails is asked for again in another way.
answer-repaired-why = An answer that lost a quote would have changed what somebody said; it was caught before it reached the edition.
answer-repaired-help = Nothing to do; where this happens often, look at the engine.

# $target (String): the words of the edition
attribution-gained = “{ $target }” puts it into somebody’s mouth
attribution-gained-meaning = What the source states itself, the edition puts into somebody’s mouth.
attribution-gained-why = A fact the agency stands behind reads like somebody’s claim.
attribution-gained-help = Take the attribution out, or check the source.

# $source (String): the words of the source
attribution-lost = what somebody said (“{ $source }”) stands as a fact
attribution-lost-meaning = The source says who said it, the edition does not.
attribution-lost-why = The agency then vouches for what only a source said, and has to answer for it.
attribution-lost-help = Say again who said it.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
attribution-strength = a verb of another strength: { change }
attribution-strength-meaning = Whoever speaks stands behind it more or less than in the source.
attribution-strength-why = “Claimed” keeps its distance and “confirmed” vouches: another verb takes sides.
attribution-strength-help = Use a verb as strong as the source’s: said, claimed, confirmed.

# $word (String): the character, written out as <U+202E>
bidi-control = a character ({ $word }) turns the order in which the text is shown
bidi-control-meaning = A bidirectional control makes copy read otherwise than it is stored.
bidi-control-why = What an editor sees and what is stored then differ, and nobody notices.
bidi-control-help = Delete the character, or keep it knowingly: in a line of mixed directions it can be right.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
bound-changed = the figure is bounded in another way: { change }
bound-changed-meaning = At least, nearly, more than: the figure bounds the quantity in another way.
bound-changed-why = “At least 12” is not “12”: the toll may rise, and the reader has to know.
bound-changed-help = Write the bound of the source.

# $source (String): the address, tag or placeholder of the source, – where there is none; $target (String): that of the edition
code-altered = what machines read changed: { change }
code-altered-meaning = An address, a tag or a placeholder of the source is missing in the edition, or stands there otherwise.
code-altered-why = A broken address or tag leads readers nowhere and can break the page it stands on.
code-altered-help = Copy it from the source, character by character.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
currency-changed = another currency: { change }
currency-changed-meaning = An amount of money stands in another currency.
currency-changed-why = Forty million dollars are not forty million euros, and markets act on such lines.
currency-changed-help = Write the currency of the source, or convert the amount too.

# $target (String): the words of the edition
date-added = the date “{ $target }” is not in the source
    .versions = the date “{ $target }” is new
date-added-meaning = The edition has a date, a weekday or a time the source does not have.
date-added-why = A date nobody gave is an invention that readers plan by.
date-added-help = Take the date out, or check the source.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
date-changed = another date or time: { change }
date-changed-meaning = A date, a weekday or a time became another one.
date-changed-why = Readers miss the vote, and the correction comes too late.
date-changed-help = Write the date of the source.

# $source (String): the words of the source
date-missing = the date “{ $source }” is missing
    .versions = the date “{ $source }” is gone
date-missing-meaning = A date, a weekday or a time of the source is not in the edition.
date-missing-why = Without its day a story cannot be placed, and old news passes for new.
date-missing-help = Put the date back.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
direction-reversed = the other way round: { change }
direction-reversed-meaning = Up became down, before became after, more became less.
direction-reversed-why = “Rose” for “fell” turns a story over, and markets read the first word.
direction-reversed-help = Check which way it goes.

# $backend (String): the engine that served; $first (String): the first one of the chain
engine-fallback = { $backend } served this story, because { $first } could not
engine-fallback-meaning = Another engine than the first one of the chain served the whole story; its style may be another.
engine-fallback-why = Terms and tone may differ from the other editions of the day.
engine-fallback-help = Read the edition with that in mind, and see to the first engine: wireloc backend test.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
gender-changed = another gender: { change }
gender-changed-meaning = A person is given another gender than in the source.
gender-changed-why = A known person becomes somebody else, and whoever is meant is wronged.
gender-changed-help = Check who is meant.

# $source (String): the words of the quote
gloss-left-out = no translation stands behind the quote “{ $source }”: none passed its checks
gloss-left-out-meaning = A kept quote should have a marked translation behind it; what the engine gave is not one.
gloss-left-out-why = Readers who do not know the language of the quote are left without it.
gloss-left-out-help = Translate the quote by hand and put it behind, or leave the quote alone.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
hedge-gained = kept at arm’s length where the source states it: { change }
    .versions = kept at arm’s length from now on: { change }
hedge-gained-meaning = What the source states as a fact, the edition keeps at arm’s length.
hedge-gained-why = An established fact reads like a rumour.
hedge-gained-help = Take the hedge out, or check the source.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
hedge-lost = stated as a fact: { change }
hedge-lost-meaning = What the source keeps at arm’s length, the edition states as a fact.
hedge-lost-why = A dropped “alleged” convicts somebody before a court has.
hedge-lost-help = Put the hedge back: alleged, reportedly, possibly.

# $entry (String): id in the file; $file (String): the file; $why (String): changed where a sentence changed, else unused; $reason (String): why it was let stand
ignore-lapsed = { $why ->
    [changed] { $entry } in { $file } has lapsed, since one of its sentences changed (it was let stand: “{ $reason }”)
   *[unused] { $entry } in { $file } names no finding any more (it was let stand: “{ $reason }”)
  }
ignore-lapsed-meaning = A finding that was let stand is not raised any more.
ignore-lapsed-why = What was decided about one wording says nothing about another.
ignore-lapsed-help = Delete the entry from the file.

# $word (String): the word, its invisible character written out as <U+200B>
invisible-character = “{ $word }” has a character in it that cannot be seen
invisible-character-meaning = An invisible character inside a word hides it from searches and from the glossary.
invisible-character-why = Searches, alerts and the glossary miss a word that looks right.
invisible-character-help = Delete the invisible character in the story.

# $backend (String): the engine that served
kept-local = the story may not leave this machine: { $backend } served it here
kept-local-meaning = A story that is embargoed or confidential reaches only engines that are marked local.
kept-local-why = Embargoed copy that leaves the house is as good as published.
kept-local-help = Nothing needs to be done.

# $word (String): the word
mixed-script-word = “{ $word }” mixes letters of two alphabets
mixed-script-word-meaning = A letter of another alphabet looks like the right one, but the word is another to every machine.
mixed-script-word-why = It deceives readers about names and addresses, and no search finds it.
mixed-script-word-help = Type the word again in one alphabet.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
modality-changed = may, must or will changed: { change }
modality-changed-meaning = What may be became what must or will be, or the other way.
modality-changed-why = “May” names a possibility, “must” a duty: readers are told another future.
modality-changed-help = Use the verb of the source: may, should, must, will.

# $target (String): the words of the edition
name-added = the name “{ $target }” is not in the source
    .versions = the name “{ $target }” is new
name-added-meaning = The edition has a name the source does not have.
name-added-why = Somebody is drawn into a story they have no part in.
name-added-help = Check the name against the source.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
name-changed = another name: { change }
name-changed-meaning = A person, an organisation or a place became another one.
name-changed-why = The wrong person or country is accused, praised or buried.
name-changed-help = Write the name of the source.

# $source (String): the words of the source
name-missing = the name “{ $source }” is missing
    .versions = the name “{ $source }” is gone
name-missing-meaning = A name of the source is not in the edition.
name-missing-why = Who it was and where is the news itself.
name-missing-help = Put the name back, if the story needs it.

# $target (String): the words of the edition
negation-gained = the denial “{ $target }” is not in the source
    .versions = the denial “{ $target }” is new
negation-gained-meaning = What the source says, the edition denies.
negation-gained-why = The edition denies what happened.
negation-gained-help = Take the denial out.

# $source (String): the words of the source
negation-lost = the denial “{ $source }” is lost
    .versions = the denial “{ $source }” is gone
negation-lost-meaning = What the source denies, the edition says.
negation-lost-why = The edition says the opposite of what happened.
negation-lost-help = Put the denial back.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
negation-moved = a denial or an exception covers something else: { change }
negation-moved-meaning = A negation or an exception covers other words than in the source.
negation-moved-why = What is exempt becomes what is meant: a ban reads like a permit.
negation-moved-help = Check what is denied or left out.

# $target (String): the words of the edition
number-added = the number “{ $target }” is not in the source
    .versions = the number “{ $target }” is new
number-added-meaning = The edition has a number the source does not have.
number-added-why = A figure nobody gave looks like reporting.
number-added-help = Take the number out, or check the source.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
number-changed = another number: { change }
number-changed-meaning = A number of the source has another value in the edition.
number-changed-why = A wrong death toll is the error readers remember and the desk has to correct.
number-changed-help = Write the number of the source.

# $source (String): the words of the source
number-missing = the number “{ $source }” is missing
    .versions = the number “{ $source }” is gone
number-missing-meaning = A number of the source is not in the edition.
number-missing-why = The figure is what others will quote.
number-missing-help = Put the number back.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
opposite-said = the opposite: { change }
opposite-said-meaning = A word became its opposite.
opposite-said-why = Accepted for rejected: the outcome is reported wrong.
opposite-said-help = Check the word against the source.

paragraph-added = this paragraph is not in the source
paragraph-added-meaning = A paragraph of the edition answers nothing in the source.
paragraph-added-why = The edition reports something the agency did not.
paragraph-added-help = Check where the paragraph comes from.

paragraph-missing = this paragraph is not in the edition
paragraph-missing-meaning = A paragraph of the source has no answer in the edition.
paragraph-missing-why = The answer of the accused often stands in the last paragraph.
paragraph-missing-help = Translate the paragraph, or leave it out knowingly.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
quantifier-changed = another share of them: { change }
quantifier-changed-meaning = All became some, many became few, always became often.
quantifier-changed-why = “All” for “some” accuses everybody.
quantifier-changed-help = Write how many or how often as the source has it.

question-changed = a statement became a question, or the other way
question-changed-meaning = The source states what the edition asks, or the other way.
question-changed-why = A question that reads like a statement asserts what was only asked.
question-changed-help = Check the mark at the end and the order of words.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
quote-altered = not what was said: { change }
quote-altered-meaning = The words of an attributed quote are not in the edition as they were said.
quote-altered-why = Words in quotation marks are what somebody said; one changed word makes a false quote.
quote-altered-help = Put the words of the quote back, letter for letter.

# $source (String): the words of the source
quote-missing = the quote “{ $source }” is missing
quote-missing-meaning = An attributed quote of the source is not in the edition.
quote-missing-why = What somebody said is the part of a story that cannot be told otherwise.
quote-missing-help = Put the quote back as it was said.

# $source (String): the words of the quote
quote-translated = not as it was said but translated: “{ $source }”
quote-translated-meaning = The desk let the engine translate what somebody said; a reader takes it for their words.
quote-translated-why = Readers take words in quotation marks for the speaker’s own.
quote-translated-help = Compare it with what was said, or keep the quote: --quotes keep, or --quote with its number.

# $source (String): the words of the source from the mark on
quote-unclosed = no mark closes “{ $source }”
quote-unclosed-meaning = A quotation mark opens words of a source and none closes them.
quote-unclosed-why = Nobody can tell where the speaker ends and the reporter begins.
quote-unclosed-help = Close the quote where the words end, so that they can be kept as they were said.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
quoted-words-changed = other words in quotation marks: { change }
quoted-words-changed-meaning = What stands in quotation marks says something else, or lost its marks.
quoted-words-changed-why = The marks promise readers the very words.
quoted-words-changed-help = Compare the words in quotation marks with the source.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
roles-swapped = who and whom changed places: { change }
roles-swapped-meaning = Who did it and to whom it was done changed places.
roles-swapped-why = The attacker becomes the victim.
roles-swapped-help = Check who did what to whom.

sentence-added = this sentence is not in the source
    .versions = this sentence is new
sentence-added-meaning = A sentence of the edition answers nothing in the source.
sentence-added-why = The edition reports something the agency did not.
sentence-added-help = Check where the sentence comes from.

# $fault (String): what was wrong with every answer of the engine: slots, silence or doubt
sentence-left =
    { $fault ->
        [slots] this sentence stays untranslated: the engine kept losing a quote or a term
        [silence] this sentence stays untranslated: the engine gave no answer to it
       *[doubt] this sentence stays untranslated: no answer of the engine could be its translation
    }
sentence-left-meaning = A sentence stands in the language of the story, because every way of having it translated failed.
sentence-left-why = Readers of the edition cannot read it.
sentence-left-help = Translate the sentence by hand, then run wireloc check.

sentence-missing = this sentence is not in the edition
    .versions = this sentence is gone
sentence-missing-meaning = A sentence of the source has no answer in the edition.
sentence-missing-why = Readers of one edition know less than those of another, and nobody notices.
sentence-missing-help = Translate the sentence, or leave it out knowingly.

slot-trouble = the engine would not carry a quote or a term, so the sentence was translated in pieces around it
slot-trouble-meaning = A sentence put together from pieces has every quote and term, but may read roughly.
slot-trouble-why = Pieces put together can agree badly with each other, and readers notice.
slot-trouble-help = Read the sentence for its grammar.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
stale-translation = the story changed here and the edition still says what it said before: { change }
stale-translation-meaning = The story has a later version, and this sentence of the edition was made from the earlier one.
stale-translation-why = Two versions of one story stand side by side, and the wrong one is quoted.
stale-translation-help = Bring the sentence of the edition up to the later version.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
tense-changed = another time: { change }
tense-changed-meaning = What was became what is or will be, or the other way.
tense-changed-why = What is planned reads as done, or what is over as going on.
tense-changed-help = Check when it happened.

# $word (String): the word of the story; $concept (String): name of the concept taken; $others (String): names of the others; $file (String), $line (Number): the entry of the one taken
term-ambiguous = “{ $word }” can mean { $concept } or { $others }; { $concept } was taken ({ $file }:{ $line })
term-ambiguous-meaning = A word has several entries in the glossary and no word near by tells which is meant.
term-ambiguous-why = A strike of workers and a strike of missiles are different stories.
term-ambiguous-help = Check the choice. Give the entries context words, or remove the one the desk never means.

# $fault (String): what is wrong; $wrong (String): the name that stands there; $right (String): the one wanted; $word (String): the word of the story; $file (String), $line (Number): its entry in the glossary
term-first-mention =
    { $fault ->
        [first] “{ $wrong }” stands without its full name at first mention: “{ $right }” ({ $file }:{ $line })
        [again] “{ $wrong }” stands in full again; after the first mention it is “{ $right }” ({ $file }:{ $line })
       *[full] “{ $wrong }” stands in full; the desk writes “{ $right }” ({ $file }:{ $line })
    }
term-first-mention-meaning = The first mention of a concept, or a later one, is not what the glossary wants it to be.
term-first-mention-why = Readers meet initials that nobody told them, or the same long name in every line.
term-first-mention-help = Write the full name once, at first mention, and the short one from then on; or change first_mention in the entry.

# $found (String): the forbidden word; $word (String): the word of the story; $target (String): the term to use; $file (String), $line (Number): where the glossary says so
term-forbidden = “{ $found }” is forbidden for “{ $word }”; write “{ $target }” ({ $file }:{ $line })
term-forbidden-meaning = The glossary forbids a word that stands in the edition.
term-forbidden-why = The desk banned the word for a reason: it misleads, offends or takes sides.
term-forbidden-help = Write the preferred term, or change the glossary.

# $case (String): “unknown”, or the case that is wanted; $target (String): the term of the glossary; $found (String): the term as it stands; $before (String): the word it stands behind; $wanted (String): the form that is wanted, or “none”; $word (String): the word of the story; $file (String), $line (Number): its entry in the glossary
term-form-uncertain =
    { $case ->
        [unknown] “{ $target }” stands for “{ $word }” in its dictionary form; another form may be wanted ({ $file }:{ $line })
       *[other]
            “{ $found }” stands behind “{ $before }”, which asks for the { $case ->
                [genitive] genitive
                [dative] dative
                [accusative] accusative
                [instrumental] instrumental
                [prepositional] prepositional
               *[other] nominative
            }{ $wanted ->
                [none] {""}
               *[other] {": "}“{ $wanted }”
            } ({ $file }:{ $line })
    }
term-form-uncertain-meaning = The glossary does not say which form of the term fits here.
term-form-uncertain-why = A term in the wrong form looks like machine work.
term-form-uncertain-help = Check the form in the edition, and add it to the entry (plural or forms).

# $word (String): the word of the story; $first (String), $second (String): what it is in the edition; $edition (String): the file of an earlier edition that has $first, or “none”; $file (String), $line (Number): the entry of $second
term-inconsistent = “{ $word }” is “{ $first }” { $edition ->
        [none] in one place and “{ $second }” in another
       *[other] in { $edition } and “{ $second }” here
    } ({ $file }:{ $line })
term-inconsistent-meaning = One concept has two names in the edition, or across the editions of one run.
term-inconsistent-why = Two names make readers look for two things.
term-inconsistent-help = Choose one of them, or mark the other in the glossary as forbidden.

# $word (String): the word of the story; $target (String): the term of the glossary; $file (String), $line (Number): its entry in the glossary
term-missing = “{ $word }” is not “{ $target }” in the edition ({ $file }:{ $line })
term-missing-meaning = A term of the glossary stands in the source, and the edition does not have what the glossary says.
term-missing-why = Every edition has to call a thing by the name the desk agreed on.
term-missing-help = Write the glossary’s term, in any of its forms, or change the glossary.

# $target (String): the term; $word (String): the word of the story; $file (String), $line (Number): its entry in the glossary
term-proposed = “{ $target }” for “{ $word }” is only proposed ({ $file }:{ $line })
term-proposed-meaning = No source in the language of the edition confirms this term.
term-proposed-why = A term nobody confirmed can be wrong in every edition at once.
term-proposed-help = Look the term up; then set its status to preferred, with the source, or correct it.

# $word (String): the word of the story; $file (String), $line (Number): its entry in the glossary
term-without-target = the glossary has no term for “{ $word }” in this language ({ $file }:{ $line })
term-without-target-meaning = The glossary knows a term of the source and has none for it in the language of the edition.
term-without-target-why = Each edition will then find a name of its own.
term-without-target-help = Add the term to the entry; until then the backend translates the words.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
unexplained-change = changed: { change }
unexplained-change-meaning = Something changed that is no typed fact.
unexplained-change-why = Not every change of meaning is a fact that a rule can read.
unexplained-change-help = Read both; often only the wording changed.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
unit-changed = another unit: { change }
unit-changed-meaning = A measure stands in another unit with the same number.
unit-changed-why = Thirty miles are not thirty kilometres.
unit-changed-help = Write the unit of the source, or convert the number too.

# $word (String): the word
unknown-word = the engine does not know “{ $word }” and left it as it is
unknown-word-meaning = A word that is no name, term or quote stands untranslated in the edition.
unknown-word-why = A foreign word in the middle of a sentence stops readers and shows the machine.
unknown-word-help = Translate the word, or add it to the glossary.

# $target (String): the words of the edition
untranslated = “{ $target }” stands in the source’s language
untranslated-meaning = Text of the edition stands in the language of the source.
untranslated-why = Readers of the edition cannot read it.
untranslated-help = Translate the words.

# $source (String): the words of the source, – where there are none; $target (String): those of the edition
word-replaced = another word: { change }
word-replaced-meaning = In a sentence otherwise untouched another word stands.
word-replaced-why = One word can be the whole news: praised, scolded.
word-replaced-help = Check that the word means the same.

# $target (String): the words of the edition
words-added = “{ $target }” answers nothing in the source
    .versions = “{ $target }” is new
words-added-meaning = Words of the edition answer nothing in the source.
words-added-why = The edition says more than the story.
words-added-help = Check what was put in.

# $source (String): the words of the source
words-missing = nothing answers “{ $source }”
    .versions = “{ $source }” is gone
words-missing-meaning = Words of the source have nothing that answers them.
words-missing-why = What was left out may be what made the sentence true.
words-missing-help = Check what was left out.

## Reports

# Opens a finding: “warning: …”
word-warning = warning
# Opens a finding that is only worth knowing: “info: …”
word-info = info
# Opens what to do about a finding: “help: …”
word-help = help
# Opens a remark about a finding: “note: …”
word-note = note
# What to do so that a finding is let stand; $id (String): its name; the words behind -- stay
finding-ignore = --ignore { $id } --reason TEXT lets it stand
# The first line of a diff. $changes (Number): changes of meaning; $sentences (Number): sentences of the later version; $changed (Number): sentences written otherwise; $kinds (String): kinds of meaning with their counts
diff-summary = { $changed ->
    [0] no change in { $sentences ->
        [one] { $sentences } sentence
       *[other] { $sentences } sentences
      }
   *[other] { $changes ->
        [0] no change of meaning in { $sentences ->
            [one] { $sentences } sentence
           *[other] { $sentences } sentences
          }
        [one] { $changes } change of meaning in { $sentences ->
            [one] { $sentences } sentence
           *[other] { $sentences } sentences
          }: { $kinds }
       *[other] { $changes } changes of meaning in { $sentences ->
            [one] { $sentences } sentence
           *[other] { $sentences } sentences
          }: { $kinds }
      }
  }
# $sentences (Number): how many sentences in a row both versions have
diff-unchanged = { $sentences ->
    [one] { $sentences } sentence unchanged
   *[other] { $sentences } sentences unchanged
  }
# Behind the place of a sentence that moved within the story
diff-moved = moved
# $file (String): the edition; $errors, $warnings, $infos (Number): how many findings there are of each kind; $ignored (Number): how many were let stand
report-summary = { $file }: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
  }, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
  }, { $infos ->
    [one] { $infos } info
   *[other] { $infos } info
  }{ $ignored ->
    [0] { "" }
   *[other] , { $ignored } let stand
  }
hint-ignore = a finding that may stand: the same command with --ignore ID --reason TEXT
# What to do about a change between two versions; the command stays as it is
versions-help = If the later version means it, its editions have to follow: wireloc diff OLD NEW --edition FILE.
# Behind the first line of a diff. $count (Number): how many warnings
diff-warnings = { "; " }{ $count ->
    [one] { $count } warning
   *[other] { $count } warnings
  }
# Behind the first line of a report. $count (Number): findings that were let stand
diff-ignored = { "; " }{ $count } let stand
# On what shows the findings that were let stand. $count (Number): how many
page-ignored = { $count } let stand
# Name of the row of buttons on the review page, for screen readers
page-tools = filters and views
# On a button, before how many there are
page-errors = errors
# On a button, before how many there are
page-warnings = warnings
# On a button, before how many there are
page-infos = info
# On a button of the review page: hides what is no error
page-meaning-only = meaning only
# On a button: shows the text that is folded away
page-unfold = whole text
# On a button, and the title of what it shows
page-keys = keys
# What a key does
page-key-next = next finding
# What a key does
page-key-previous = previous finding
# On a button
page-close = close
# Title of a narrow column: the number of the sentence
page-number = no.
# Before how many sentences are folded away
page-folded = nothing to say:
# Before how many sentences both versions have
page-unchanged = unchanged:

## Kinds of meaning, and families of rules

# What every kind of meaning is called
category-number = number
category-number-scale = scale of a number
category-number-word = number in words
category-named-entity = name
category-negation = denial
category-negation-scope = scope of a denial
category-hedging = hedge
category-modality = may or must
category-question-modality = question or statement
category-attribution = attribution
category-quotation = quote
category-date-time = date or time
category-currency = currency
category-unit = unit
category-quantity-comparator = bound of a figure
category-comparison-direction = direction
category-quantifier-scope = all or some
category-role-swap = who did what to whom
category-omission = omission
category-addition = addition
category-untranslated = left untranslated
category-glossary-term = glossary term
category-tense = tense
category-gender = gender
category-antonym = opposite
category-predicate = deed or state
category-structure = structure
category-markup = markup
category-characters = characters
category-unexplained = unexplained change

# What every family of rules is called, by the letters its codes begin with
family-num = Numbers
family-nam = Names and persons
family-dat = Dates and times
family-mon = Money
family-uni = Units
family-neg = Denials
family-hed = Hedges
family-mod = May and must, questions, tense
family-att = Attribution
family-cmp = Bounds, directions, shares
family-quo = Quotes
family-trm = Terms of the glossary
family-omi = What is missing
family-add = What was added
family-rol = Who did what to whom
family-str = Sentences and the run
family-fmt = Characters, markup and answers
