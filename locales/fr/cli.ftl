## Règles

answer-repaired =
    { $fault ->
        [slots] le moteur a d’abord perdu ou déplacé une citation ou un terme, puis l’a gardé à la demande suivante
        [silence] le moteur n’a d’abord pas répondu, puis a bien répondu
       *[doubt] la première réponse du moteur ne pouvait pas être une traduction ; la suivante, si
    }
answer-repaired-meaning = Chaque réponse d’un moteur est vérifiée ; celle qui échoue est redemandée autrement.
answer-repaired-help = Rien à faire ; si cela arrive souvent, examinez le moteur.

bidi-control = un caractère ({ $word }) change l’ordre d’affichage du texte
bidi-control-meaning = Un caractère bidirectionnel fait lire le texte autrement qu’il n’est enregistré.
bidi-control-help = Supprimez le caractère, ou gardez-le sciemment : dans une ligne à deux sens d’écriture, il peut être juste.

invisible-character = « { $word } » contient un caractère invisible
invisible-character-meaning = Un caractère invisible dans un mot le cache aux recherches et au glossaire.
invisible-character-help = Supprimez le caractère invisible dans la dépêche.

mixed-script-word = « { $word } » mêle les lettres de deux alphabets
mixed-script-word-meaning = Une lettre d’un autre alphabet ressemble à la bonne, mais le mot est un autre pour toute machine.
mixed-script-word-help = Retapez le mot dans un seul alphabet.

sentence-left =
    { $fault ->
        [slots] cette phrase n’est pas traduite : le moteur perdait toujours une citation ou un terme
        [silence] cette phrase n’est pas traduite : le moteur n’a pas répondu
       *[doubt] cette phrase n’est pas traduite : aucune réponse du moteur ne pouvait en être la traduction
    }
sentence-left-meaning = Une phrase reste dans la langue de l’original, car toutes les façons de la traduire ont échoué.
sentence-left-help = Traduisez la phrase à la main, puis lancez wireloc check.

slot-trouble = le moteur ne gardait pas une citation ou un terme ; la phrase a été traduite par morceaux autour
slot-trouble-meaning = Une phrase composée de morceaux a toutes ses citations et tous ses termes, mais peut se lire mal.
slot-trouble-help = Relisez la grammaire de la phrase.

unknown-word = le moteur ne connaît pas « { $word } » et l’a laissé tel quel
unknown-word-meaning = Un mot qui n’est ni nom, ni terme, ni citation reste non traduit dans l’édition.
unknown-word-help = Traduisez le mot ou ajoutez-le au glossaire.
