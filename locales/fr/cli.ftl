## Listes

found-count = trouvés : { $count }
quotes-type = genre :
quotes-speaker = locuteur :
quotes-cue = annonce :
quotes-direct = directe
quotes-mixed = mixte
quotes-indirect = indirecte
quotes-title = sans attribution : titre d’une œuvre
quotes-name = sans attribution : c’est un nom
quotes-word = sans attribution : il est question du mot lui-même
quotes-no-cue = sans attribution : personne alentour ne dit rien

## La page d’une règle

explain-category = Catégorie :
explain-mqm = Catégorie MQM :
explain-its = Type ITS 2.0 :
explain-drifts = Le sens dérive
explain-harmless = Il ne dérive pas, et la règle se tait

## Erreurs de ligne de commande

usage-unknown-argument = il n’y a pas d’option « { $name } » ici
usage-unknown-command = il n’y a pas de commande « { $name } »
usage-missing = il manque : { $name }
usage-missing-command = il manque une commande
usage-conflict = { $name } ne va pas avec { $other }
usage-no-value = { $name } demande une valeur
usage-bad-value = « { $value } » ne convient pas à { $name }
usage-possible = au choix : { $values }
usage-meant = vouliez-vous dire { $values } ?
usage-help = --help dit ce qu’il y a

## Échecs

word-error = erreur
word-hint = conseil
error-fault = la faute est à wireloc ({ $place }) ; rien n’a été écrit. Signalez-la avec la commande donnée.
error-no-file = { $file } : ce fichier n’existe pas
error-file-forbidden = { $file } : vous n’avez pas le droit de lire ce fichier
error-file-is-folder = { $file } : c’est un dossier ; nommez les fichiers qu’il contient
error-file-unreadable = { $file } : lecture impossible : { $reason }
error-cannot-write = { $file } : écriture impossible : { $reason }
error-format-unread = { $file } : c’est du { $format }, qui n’est pas lu ; --format text le lit comme du texte brut
error-bad-story = { $file } : { $reason }
error-stdout = écriture impossible sur la sortie standard : { $reason }
error-backend = { $reason }
error-no-rule = aucune règle ne s’appelle « { $name } »
hint-nearest = vouliez-vous dire « { $name } » ?
hint-rules = « wireloc rules » les énumère

## Codes de sortie

exit-done = terminé
exit-findings = constats au niveau de --fail-on ou au-delà ; l’édition est écrite et demande relecture
exit-usage = la ligne de commande est fausse
exit-bad-input = l’entrée n’est pas une dépêche lisible
exit-no-input = l’entrée est introuvable
exit-no-backend = le moteur n’est pas disponible
exit-fault = une faute de wireloc lui-même
exit-cannot-write = la sortie ne peut être écrite ou en remplacerait une autre
exit-try-later = réessayez plus tard
exit-refused = une règle l’interdit (embargo, budget)
exit-bad-config = la configuration est fausse

## Aide

help-wireloc = Localise des dépêches d’agence et dit ce qu’une version ou une traduction a fait du sens.
help-usage = Utilisation :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-possible = [au choix : { $values }]
help-default = [par défaut : { $value }]
help-exit-codes = Codes de sortie :
help-option-ui-lang = Langue des messages ; à défaut, celle de l’environnement
help-option-color = Quand colorer
help-option-quiet = Ne dire que ce qui a échoué
help-option-verbose = En dire plus
help-option-help = Afficher cette aide
help-option-version = Afficher la version
help-rules = Énumérer les règles et ce dont chacune traite
help-explain = Expliquer une règle, exemples à l’appui
help-explain-rule = Code ou nom de la règle, comme NUM001 ou number-changed
help-completions = Afficher un script qui complète commandes et options dans un shell
help-completions-shell = Le shell
help-man = Afficher la page de manuel
help-man-command = De cette commande ; à défaut, de tout le programme
help-option-from = Langue de la dépêche ; à défaut, elle est détectée
help-option-format = Format de l’entrée ; jsonl est un flux, une dépêche par ligne
help-option-encoding = Encodage de l’entrée, comme windows-1252 ; à défaut, UTF-8
help-option-output-format = Comment le résultat est écrit
help-option-file = La dépêche ; - désigne l’entrée standard
help-quotes = Énumérer ce qui est cité, qui le dit, et pourquoi des mots entre guillemets ne sont à personne

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

## Reports

word-warning = avertissement
word-info = information
word-help = que faire
word-note = note
finding-id = ce constat est { $id }
page-meaning-only = le sens seulement
page-keys = j, k : constat suivant et précédent · m : le sens seulement
page-summary = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
  }, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
  }, { $infos ->
    [one] { $infos } remarque
   *[other] { $infos } remarques
  }
