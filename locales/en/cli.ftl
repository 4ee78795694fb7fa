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
