## Rules

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
