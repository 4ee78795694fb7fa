## Règles

bidi-control = un caractère ({ $word }) change l’ordre d’affichage du texte
bidi-control-meaning = Un caractère bidirectionnel fait lire le texte autrement qu’il n’est enregistré.
bidi-control-help = Supprimez le caractère, ou gardez-le sciemment : dans une ligne à deux sens d’écriture, il peut être juste.

invisible-character = « { $word } » contient un caractère invisible
invisible-character-meaning = Un caractère invisible dans un mot le cache aux recherches et au glossaire.
invisible-character-help = Supprimez le caractère invisible dans la dépêche.

mixed-script-word = « { $word } » mêle les lettres de deux alphabets
mixed-script-word-meaning = Une lettre d’un autre alphabet ressemble à la bonne, mais le mot est un autre pour toute machine.
mixed-script-word-help = Retapez le mot dans un seul alphabet.
