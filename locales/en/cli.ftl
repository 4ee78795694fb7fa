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

## The page of a rule

explain-category = Category:
explain-mqm = MQM category:
explain-its = ITS 2.0 type:
explain-drifts = The meaning drifts
explain-harmless = It does not, and the rule is silent

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
# $name (String): a known name that is much like the one given
hint-nearest = did you mean “{ $name }”?
hint-rules = “wireloc rules” lists them

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
help-explain-rule = Code or name of the rule, such as NUM001 or number-changed
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

## Rules

# $fault (String): what was wrong with the engine's first answer: slots, silence or doubt
answer-repaired =
    { $fault ->
        [slots] the engine lost or moved a quote or a term at first, and carried it when asked another way
        [silence] the engine gave no answer at first, and a good one when asked again
       *[doubt] the engine's first answer could not be a translation, and the next one can
    }
answer-repaired-meaning = Every answer of an engine is verified; one that fails is asked for again in another way.
answer-repaired-help = Nothing to do; where this happens often, look at the engine.

# $word (String): the character, written out as <U+202E>
bidi-control = a character ({ $word }) turns the order in which the text is shown
bidi-control-meaning = A bidirectional control makes copy read otherwise than it is stored.
bidi-control-help = Delete the character, or keep it knowingly: in a line of mixed directions it can be right.

# $word (String): the word, its invisible character written out as <U+200B>
invisible-character = “{ $word }” has a character in it that cannot be seen
invisible-character-meaning = An invisible character inside a word hides it from searches and from the glossary.
invisible-character-help = Delete the invisible character in the story.

# $word (String): the word
mixed-script-word = “{ $word }” mixes letters of two alphabets
mixed-script-word-meaning = A letter of another alphabet looks like the right one, but the word is another to every machine.
mixed-script-word-help = Type the word again in one alphabet.

# $fault (String): what was wrong with every answer of the engine: slots, silence or doubt
sentence-left =
    { $fault ->
        [slots] this sentence stays untranslated: the engine kept losing a quote or a term
        [silence] this sentence stays untranslated: the engine gave no answer to it
       *[doubt] this sentence stays untranslated: no answer of the engine could be its translation
    }
sentence-left-meaning = A sentence stands in the language of the story, because every way of having it translated failed.
sentence-left-help = Translate the sentence by hand, then run wireloc check.

slot-trouble = the engine would not carry a quote or a term, so the sentence was translated in pieces around it
slot-trouble-meaning = A sentence put together from pieces has every quote and term, but may read roughly.
slot-trouble-help = Read the sentence for its grammar.

# $word (String): the word
unknown-word = the engine does not know “{ $word }” and left it as it is
unknown-word-meaning = A word that is no name, term or quote stands untranslated in the edition.
unknown-word-help = Translate the word, or add it to the glossary.

## Reports

# Opens a finding: “warning: …”
word-warning = warning
# Opens a finding that is only worth knowing: “info: …”
word-info = info
# Opens what to do about a finding: “help: …”
word-help = help
# Opens a remark about a finding: “note: …”
word-note = note
# $id (String): the stable name of a finding
finding-id = this finding is { $id }
# A box to tick on the review page: hides what is no error
page-meaning-only = meaning only
# The keys of the review page; the letters stay as they are
page-keys = j, k: next and previous finding · m: meaning only
# $errors, $warnings, $infos (Number): how many findings there are of each kind
page-summary = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
  }, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
  }, { $infos ->
    [one] { $infos } remark
   *[other] { $infos } remarks
  }
