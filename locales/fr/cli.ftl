## Traduire

translate-whither = il manque la langue vers laquelle traduire
hint-to = nommez-en une, comme --to es, ou réglez targets dans wireloc.toml
translate-no-quote = il n’y a pas de citation { $number } : la dépêche en a { $count }
translate-quote-free = la citation { $number } n’est faite des mots de personne entre guillemets ; elle est traduite comme le reste
translate-quote-of-many = --quote vaut pour une seule dépêche, car chacune compte ses propres citations
hint-quotes = wireloc quotes les énumère avec leurs numéros
translate-many = plusieurs fichiers ou langues font plusieurs éditions
hint-out-dir = nommez un dossier pour elles avec --out-dir
translate-twice = { $file } serait l’édition de { $one } et de { $other } ; nommez d’autres fichiers ou dossiers
translate-stream = un flux va sur la sortie standard : -o, --out-dir et --dry-run sont pour les fichiers
translate-language = la langue de la dépêche ne peut être déterminée
hint-from = nommez-la, comme --from en
translate-done = { $file } → { $output } : { $sentences ->
        [one] { $sentences } phrase
       *[other] { $sentences } phrases
    } par { $backend }, { $quotes ->
        [one] { $quotes } citation gardée
       *[other] { $quotes } citations gardées
    }, { $terms ->
        [one] { $terms } terme
       *[other] { $terms } termes
    }
translate-clean = rien ne demande de relecture
translate-eyes = à relire : { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
  }, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
  }, { $infos ->
    [one] { $infos } remarque
   *[other] { $infos } remarques
  }
translate-next = après relecture : wireloc check { $source } { $edition }
translate-run = { $editions ->
        [one] { $editions } édition
       *[other] { $editions } éditions
    }, échecs : { $failed } ; le sort de chacune est dans { $record }
translate-would = { $file } → { $output } : de { $from } vers { $to }, { $sentences ->
        [one] { $sentences } phrase
       *[other] { $sentences } phrases
    }, { $quotes ->
        [one] { $quotes } citation à garder
       *[other] { $quotes } citations à garder
    }, { $terms ->
        [one] { $terms } terme
       *[other] { $terms } termes
    }
translate-would-send = seraient demandés à { $backend } : { $sentences ->
        [one] { $sentences } phrase
       *[other] { $sentences } phrases
    }, { $characters ->
        [one] { $characters } caractère
       *[other] { $characters } caractères
    }, { $host ->
        [here] sur cette machine
       *[other] chez { $host }
    }
translate-would-cost = coût estimé : { $cost }
# Heads what each engine would be sent for all files together
translate-would-in-all = en tout :
translate-left = { $backend } a reçu { $sentences ->
        [one] { $sentences } phrase
       *[other] { $sentences } phrases
    }, { $characters ->
        [one] { $characters } caractère
       *[other] { $characters } caractères
    }{ $host ->
        [unknown] {" "}; on ignore où il les transmet
       *[other] , chez { $host }
    }
translate-details = passages demandés : { $asked } ({ $characters } caractères), redemandés : { $repaired }, laissés tels quels : { $left }
translate-stopping = arrêt en cours : les réponses en route sont attendues et gardées ; un second Ctrl-C arrête aussitôt
translate-stopped = arrêté ; ce qui n’est pas terminé n’a pas d’édition
# $answers (Number): answers of engines that had arrived when the run ended
translate-resume = { $answers ->
    [one] { $answers } réponse déjà arrivée est gardée
   *[other] { $answers } réponses déjà arrivées sont gardées
  } ; la même commande avec --resume ne les redemande pas

## Moteurs

backend-leaves = { $host ->
    [unknown] peut transmettre le texte à qui il veut
   *[other] envoie le texte à { $host }
  }
backend-stays = sur cette machine
# $local (String): yes or no, whether the engine may receive embargoed stories
backend-local = { $local ->
    [yes] marqué local : peut recevoir des dépêches sous embargo
   *[no] ne reçoit aucune dépêche sous embargo
  }
# $pairs (String): pairs such as en→es, or none where there are too many to list; $count (Number): how many
backend-pairs = { $pairs ->
    [none] { $count ->
        [one] { $count } paire de langues
       *[other] { $count } paires de langues
      }
   *[other] paires : { $pairs }
  }
# $sentences (Number): the most sentences in a request
backend-sentences = { $sentences ->
    [one] { $sentences } phrase par requête
   *[other] au plus { $sentences } phrases par requête
  }
# $size (Number): the most text in a request; $unit (String): bytes, characters or utf-16
backend-size = au plus { $size } { $unit ->
    [bytes] octets
    [utf-16] unités UTF-16
   *[characters] caractères
  } par requête
# $requests (Number): the most requests at a time
backend-requests = { $requests ->
    [one] { $requests } requête à la fois
   *[other] { $requests } requêtes à la fois
  }
# $amount (String): a number and its currency
backend-price = { $amount } pour un million de caractères
backend-priceless = { $limited ->
    [yes] aucun prix n’est indiqué : max_cost ne laisse donc rien passer ; un prix de 0 dit qu’il ne coûte rien
   *[no] aucun prix n’est indiqué : ce qu’il coûte n’est pas compté
  }
# $names (String): kinds of engines
backend-unset = pas encore configurés, sous [backends.NOM] dans wireloc.toml : { $names }
# $name (String): the engine; $from, $to (String): languages; $word, $answer (String): a word and its translation; $milliseconds (Number): how long it took
backend-ready = { $name } traduit de { $from } vers { $to } : « { $word } » a donné « { $answer } » en { $milliseconds } ms
# Where the word came back unchanged; $name (String): the engine; $from, $to (String): languages; $word (String): the word; $milliseconds (Number): how long it took
backend-unchanged = { $name } répond, mais de { $from } vers { $to } « { $word } » est revenu tel quel, en { $milliseconds } ms ; vérifiez s’il a ces langues

## Le fichier qu’écrit init

init-opening = Réglages de wireloc pour les dépêches de ce dossier. Une option prime sur une variable WIRELOC_, une variable sur ce fichier.
init-source = Langue des dépêches ; sans elle, celle de chacune est détectée.
init-targets = Langues des éditions.
init-backend = Le moteur, ou une liste de moteurs : si l’un échoue, le suivant est sollicité.
init-glossary = Glossaires, dont le dernier l’emporte ; « shipped » désigne ceux fournis, « cldr » les noms de pays, de villes et de monnaies, « none » aucun.
init-cache = Où garder pour la prochaine fois ce qui a été fait des glossaires ; « none » ne garde rien.
init-house = La maison dont les termes sont préférés.
init-quotes = Citations attribuées : « keep » les garde, « gloss » ajoute une traduction, « translate » les traduit.
init-fail-on = Ce qui fait échouer : « meaning » toute erreur, « warning » aussi les avertissements, « never » rien.
init-encoding = Encodage de l’entrée, s’il n’est pas UTF-8.
init-check = Règles par code ou nom, ou familles par leurs lettres : « error », « warning », « info », « on » ou « off ». « wireloc rules » les énumère.
init-backends = Moteurs sous le nom de votre choix. « command » est tout programme qui lit et écrit des lignes JSON.
init-written = { $file } est écrit ; ensuite : wireloc translate STORY.txt
init-there = { $file } existe déjà, mot pour mot

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
terms-concept = notion :
terms-target = devient :
terms-status = statut :
terms-because = reconnu à :
terms-first = peut aussi être { $others } : rien autour ne le dit
terms-none = le glossaire n’a pas de terme pour lui dans la langue cible
facts-value = valeur :

## La page d’une règle

explain-category = Catégorie :
explain-mqm = Catégorie MQM :
explain-its = Type ITS 2.0 :
explain-ignore = Pour la taire : { $code } = "off" sous [check] dans wireloc.toml, ou { $family } = "off" pour sa famille ; pour un constat, --ignore ID --reason TEXTE.
explain-drifts = La règle parle
explain-harmless = La règle se tait
explain-glossary = avec ce glossaire :
explain-edition = avec cette édition de la version antérieure :
explain-engine = où le moteur répond, avec --quotes { $quotes } :
explain-no-text = Aucun texte ne peut le montrer : la règle parle de l’exécution, non des mots.

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
error-stdin-twice = l’entrée standard ne peut être qu’un seul des deux textes
error-same-file = { $file } est donné comme dépêche et comme son édition
error-same-language = { $file } semble être dans la langue de sa dépêche ({ $lang })
hint-to-or-diff = nommez la langue de l’édition avec --to ; wireloc diff compare deux versions
error-language = { $file } : la langue du texte ne se laisse pas reconnaître
hint-language = nommez-la, comme { $flag } en
note-unknown-language = on ne sait rien de la langue « { $lang } » : seul est comparé ce qui n’exige aucun de ses mots
ignore-opening = Constats dans { $file } qui ont été vus et admis. Une entrée devient caduque quand l’une de ses phrases change.
ignore-written = { $count ->
    [one] { $count } constat est désormais admis, selon { $file }
   *[other] { $count } constats sont désormais admis, selon { $file }
  }
ignore-no-file = --ignore tient un fichier à côté de l’édition, qui doit donc être elle aussi un fichier
ignore-one = --ignore vaut pour une seule édition, car chaque édition a ses propres constats
ignore-unknown = aucun constat ne s’appelle ici « { $id } »
hint-ids = chaque constat donne son nom, comme --ignore 3f2a1b9c0d4e
hint-nearest = vouliez-vous dire « { $name } » ?
hint-rules = « wireloc rules » les énumère
error-environment = { $name } : « { $value } » ne convient pas ; --help dit ce que prend l’option de ce nom
error-unknown-key = { $file } : il n’y a pas de réglage « { $key } » ici
# $file (String): place; $kind (String): what was written
error-no-kind = { $file } : aucun type de moteur ne s’appelle « { $kind } »
# $file (String): place; $name (String): the name of the engine
error-kindless = { $file } : [backends.{ $name }] n’a pas de type, kind
hint-keys = il y a : { $keys }
error-config = { $file } : { $reason }
error-there = { $file } : ce fichier existe avec un autre contenu, peut-être retouché par quelqu’un
hint-force = --force le remplace
error-glossary = { $reason }
error-no-backend = aucun moteur ne s’appelle « { $name } »
hint-known = il y a : { $names }
error-no-house = aucun glossaire n’a de termes de la maison « { $name } »
hint-other-backend = wireloc backend list montre les moteurs qu’il y a ; --backend en nomme un autre
error-backendless = aucun moteur n’est configuré ; nommez-en un avec --backend
# $status (String): canceled or withheld
error-withdrawn = la dépêche est { $status ->
    [canceled] annulée
   *[withheld] retenue
  } : rien n’en est fait
error-embargoed = la dépêche ne doit pas quitter cette machine (elle est sous embargo, confidentielle ou retenue ici à la main), et aucun moteur nommé n’est local ; rien n’a été envoyé
hint-local = nommez-en un qui le soit, comme --backend apertium, ou mettez local = true pour un moteur à vous
error-edition = l’édition ne peut être écrite : { $reason }

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
help-explain-rule = Code ou nom de la règle, comme NUM001 ou number-changed, ou lettres d’une famille, comme NUM
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
help-init = Écrire un wireloc.toml où chaque réglage est expliqué
help-init-folder = Le dossier auquel il s’applique
help-option-force = Remplacer un fichier existant au contenu différent
help-option-config = Le fichier de configuration ; à défaut, le wireloc.toml trouvé en remontant
help-check = Dire ce qu’il est advenu du sens dans une édition, qui que soit son auteur
help-check-source = La dépêche
help-check-edition = Son édition
help-check-to = Langue de l’édition ; détectée en son absence
help-diff = Montrer ce qu’une version a changé, et ce que cela fait au sens
help-diff-old = La version antérieure
help-diff-new = La version postérieure
help-diff-edition = Une édition faite de la version antérieure : dire lesquelles de ses phrases sont périmées
help-diff-to = Langue de l’édition ; détectée en son absence
help-option-pairs = Un flux de paires de textes, un JSON par ligne, au lieu de fichiers
help-terms = Énumérer les termes du glossaire dans une dépêche et ce qui les remplace
help-terms-to = La langue dont on demande les termes
help-option-glossary = Un glossaire à la place de ceux configurés, peut être répété ; « shipped », « cldr » (pays, villes, monnaies) et « none » sont connus
help-option-house = La maison dont les termes sont préférés, comme reuters
help-option-term = Un terme pour cette fois, avant tout glossaire ; peut être répété
help-backend = Les moteurs qui traduisent
help-backend-list = Énumérer les moteurs, leur lieu et leurs paires de langues
help-backend-test = Demander un mot à un moteur et dire combien de temps il a mis
help-backend-test-name = Le moteur
help-backend-test-from = Depuis cette langue
help-backend-test-to = Vers cette langue
help-translate = Localiser des dépêches : citations gardées, glossaire appliqué, le reste traduit, le résultat vérifié
help-translate-files = Les dépêches ; - désigne l’entrée standard
help-translate-to = Langues des éditions, comme es ou es,fr
help-option-backend = Le moteur, ou une chaîne : si l’un échoue, le suivant est sollicité
help-option-quotes = Citations attribuées : les garder (keep), ajouter une traduction (gloss) ou les traduire (translate)
help-translate-quote = Ce que devient une citation, par son numéro dans wireloc quotes : 2=keep, 2=gloss ou 2=translate ; peut être répété
help-translate-output = Où va l’édition ; le rapport va alors sur la sortie standard
help-translate-out-dir = Le dossier pour plusieurs éditions : STEM.LANG.EXT, STEM.LANG.report.json, run.jsonl
help-translate-dry-run = Dire ce qui serait fait ; ne solliciter aucun moteur et ne rien écrire
help-translate-resume = Reprendre là où une exécution avec les mêmes fichiers s’est arrêtée ; ce qui était arrivé n’est pas redemandé
help-translate-embargo-until = Jusqu’à quand les dépêches n’atteignent que des moteurs locaux, par exemple 2026-11-24T10:00:00Z
help-translate-confidential = Les dépêches sont confidentielles : elles n’atteignent que des moteurs locaux
help-translate-local-only = Les dépêches n’atteignent que des moteurs locaux, quelles qu’elles soient
help-option-fail-on = Ce qui fait échouer : meaning (toute erreur), warning (aussi les avertissements), never (rien)
help-option-ignore = Admettre le constat de ce nom, dans un fichier à côté de l’édition ; répétable
help-option-reason = Pourquoi il est admis
help-facts = Énumérer ce qu’affirme une dépêche : nombres, dates, noms, négations, réserves et leurs valeurs

## Glossaire

help-glossary = Vérifier les glossaires, y chercher, les importer et les exporter
help-glossary-check = Dire ce qui ne peut marcher dans un glossaire ou s’y contredit
help-glossary-check-files = Les glossaires ; si aucun n’est nommé, ceux de la configuration, sinon ceux fournis
help-glossary-find = Trouver un concept par un mot de n’importe quelle langue
help-glossary-find-text = Le mot, ou le nom du concept
help-glossary-find-glossary = Les glossaires ; si aucun n’est nommé, ceux de la configuration, sinon ceux fournis
help-glossary-import = Faire d’un fichier TBX ou d’un tableau de termes un glossaire
help-glossary-import-file = Le fichier : tbx, csv ou tsv
help-glossary-import-output = Le glossaire à écrire ; la sortie standard si absent
help-glossary-import-from = Langue de la première colonne, si le tableau ne la dit pas
help-glossary-import-to = Langue de la deuxième colonne, si le tableau ne la dit pas
help-glossary-import-force = Remplacer un fichier qui contient autre chose
help-glossary-export = Écrire un glossaire pour un autre outil
help-glossary-export-file = Le glossaire ; « shipped » est celui fourni
help-glossary-export-output = Le fichier à écrire ; la sortie standard si absent
help-glossary-export-kind = Ce qu’il faut écrire ; à défaut, l’extension de la sortie le dit
help-glossary-export-from = Langue source des paires
help-glossary-export-to = Langue cible des paires
help-glossary-export-house = La maison dont les paires ont les termes
help-glossary-export-force = Remplacer un fichier qui contient autre chose
help-glossary-add = Ajouter un terme à un glossaire
help-glossary-add-source = Le terme dans la langue source
help-glossary-add-target = Ce qui prend sa place
help-glossary-add-into = Le glossaire où l’ajouter ; en son absence le dernier fichier de la configuration, sinon glossary.toml
help-glossary-add-from = Langue source ; en son absence celle de la configuration, sinon en
help-glossary-add-to = Langue cible ; en son absence la première de la configuration, sinon es
help-glossary-add-house = La maison à qui est le terme
help-glossary-add-gender = Genre du terme cible
help-glossary-add-status = Si le terme cible peut figurer dans une édition ; preferred si absent
help-glossary-suggest = Proposer ce qui manque à un glossaire, après lecture de dépêches
help-glossary-suggest-files = Les dépêches
help-glossary-suggest-glossary = Les glossaires ; si aucun n’est nommé, ceux de la configuration, sinon ceux fournis

lint-conflict = « { $term } » remplace « { $other } » ({ $place })
lint-double = « { $term } » est aussi le terme de { $concept } ({ $place }) ; donnez à l’un des deux des mots de contexte
lint-forbidden-preferred = « { $term } » est interdit ici et permis à { $place }
lint-allowed-forbidden = « { $term } » est permis ici et interdit à { $place }
lint-no-gender = « { $term } » n’a pas de genre ; les mots autour ne peuvent s’accorder
lint-unmatchable = « { $term } » n’est jamais trouvé, pas même seul
lint-no-expansion = « { $term } » veut son nom complet à la première mention, et il n’y en a pas dans sa langue
lint-full-name-first-mention = « { $term } » est un nom complet ; first_mention revient au nom court
lint-no-term = { $concept } n’a aucun terme
lint-one-sided = { $concept } n’a de termes qu’en { $lang } ; donnez-lui-en un dans une autre langue, ou do_not_translate = true
lint-rival = « { $term } » est préféré comme « { $other } » ({ $place }) et ne sert jamais ; mettez l’un des deux en admitted
lint-count = { $count ->
    [0] rien à corriger
    [one] { $count } entrée à revoir
   *[other] { $count } entrées à revoir
}

suggest-acronym = { $text } = { $expansion } ({ $count })
suggest-counted = { $text } ({ $count })
suggest-none = rien à proposer

glossary-written = { $file } : { $count ->
    [one] { $count } concept
   *[other] { $count } concepts
}
glossary-pairs-written = { $file } : { $count ->
    [one] { $count } paire
   *[other] { $count } paires
}
glossary-left = non repris, faute de place dans l’autre format : { $names }
glossary-empty-term = un terme est vide ; écrivez les deux, par exemple : wireloc glossary add warhead ojiva
glossary-not-found = le glossaire n’a rien pour « { $text } »

## Règles

change = { $sides ->
    [source] « { $source } » → rien
    [target] rien → « { $target } »
   *[both] « { $source } » → « { $target } »
  }

answer-repaired =
    { $fault ->
        [slots] le moteur a d’abord perdu ou déplacé une citation ou un terme, puis l’a gardé à la demande suivante
        [silence] le moteur n’a d’abord pas répondu, puis a bien répondu
       *[doubt] la première réponse du moteur ne pouvait pas être une traduction ; la suivante, si
    }
answer-repaired-meaning = Chaque réponse d’un moteur est vérifiée ; celle qui échoue est redemandée autrement.
answer-repaired-why = Une réponse qui perd une citation aurait changé ce que quelqu’un a dit ; elle a été arrêtée avant d’atteindre l’édition.
answer-repaired-help = Rien à faire ; si cela arrive souvent, examinez le moteur.

attribution-gained = « { $target } » le met dans la bouche de quelqu’un
attribution-gained-meaning = Ce que l’original affirme lui-même, l’édition le prête à quelqu’un.
attribution-gained-why = Un fait dont l’agence répond se lit comme l’affirmation de quelqu’un.
attribution-gained-help = Retirez l’attribution ou vérifiez l’original.

attribution-lost = ce que quelqu’un a dit (« { $source } ») figure comme un fait
attribution-lost-meaning = L’original dit qui l’a dit, l’édition non.
attribution-lost-why = L’agence se porte alors garante de ce que seule une source a dit, et devra en répondre.
attribution-lost-help = Redites qui l’a dit.

attribution-strength = un verbe d’une autre force : { change }
attribution-strength-meaning = Celui qui parle s’engage plus ou moins que dans l’original.
attribution-strength-why = « Prétendre » garde ses distances, « confirmer » cautionne : un autre verbe prend parti.
attribution-strength-help = Employez un verbe aussi fort que celui de l’original : dit, prétendu, confirmé.

bidi-control = un caractère ({ $word }) change l’ordre d’affichage du texte
bidi-control-meaning = Un caractère bidirectionnel fait lire le texte autrement qu’il n’est enregistré.
bidi-control-why = Ce que voit le rédacteur et ce qui est enregistré diffèrent alors, et personne ne le remarque.
bidi-control-help = Supprimez le caractère, ou gardez-le sciemment : dans une ligne à deux sens d’écriture, il peut être juste.

bound-changed = le chiffre est borné autrement : { change }
bound-changed-meaning = Au moins, près de, plus de : le chiffre borne la quantité autrement.
bound-changed-why = « Au moins 12 » n’est pas « 12 » : le bilan peut s’alourdir, et le lecteur doit le savoir.
bound-changed-help = Écrivez la borne de l’original.

code-altered = ce que lisent les machines a changé : { change }
code-altered-meaning = Une adresse, une balise ou un emplacement réservé de l’original manque dans l’édition ou y figure autrement.
code-altered-why = Une adresse ou une balise cassée ne mène nulle part et peut casser la page.
code-altered-help = Recopiez-le de l’original, caractère par caractère.

currency-changed = une autre monnaie : { change }
currency-changed-meaning = Un montant figure dans une autre monnaie.
currency-changed-why = Quarante millions de dollars ne sont pas quarante millions d’euros, et les marchés agissent sur de telles lignes.
currency-changed-help = Écrivez la monnaie de l’original ou convertissez aussi le montant.

date-added = la date « { $target } » n’est pas dans l’original
    .versions = la date « { $target } » est nouvelle
date-added-meaning = L’édition a une date, un jour ou une heure que l’original n’a pas.
date-added-why = Une date que personne n’a donnée est une invention à laquelle les lecteurs se fient.
date-added-help = Retirez la date ou vérifiez l’original.

date-changed = une autre date ou heure : { change }
date-changed-meaning = Une date, un jour ou une heure en est devenu une autre.
date-changed-why = Les lecteurs manquent le vote, et le rectificatif arrive trop tard.
date-changed-help = Écrivez la date de l’original.

date-missing = il manque la date « { $source } »
    .versions = la date « { $source } » a disparu
date-missing-meaning = Une date, un jour ou une heure de l’original n’est pas dans l’édition.
date-missing-why = Sans son jour, une dépêche ne se situe pas, et l’ancien passe pour neuf.
date-missing-help = Rétablissez la date.

direction-reversed = dans l’autre sens : { change }
direction-reversed-meaning = Monter est devenu baisser, avant après, plus moins.
direction-reversed-why = « A monté » pour « a baissé » retourne la dépêche, et les marchés lisent le premier mot.
direction-reversed-help = Vérifiez dans quel sens cela va.

engine-fallback = { $backend } a traduit cette dépêche, car { $first } n’a pas pu
engine-fallback-meaning = Un autre moteur que le premier de la chaîne a traduit toute la dépêche ; son style peut être différent.
engine-fallback-why = Les termes et le ton peuvent différer des autres éditions du jour.
engine-fallback-help = Relisez l’édition en conséquence et vérifiez le premier moteur : wireloc backend test.

gender-changed = un autre genre : { change }
gender-changed-meaning = Une personne reçoit un autre genre que dans l’original.
gender-changed-why = Une personne connue devient une autre, et l’on fait tort à qui l’on nomme.
gender-changed-help = Vérifiez de qui il s’agit.

gloss-left-out = aucune traduction ne suit la citation « { $source } » : aucune n’a passé les contrôles
gloss-left-out-meaning = Une citation gardée devait être suivie d’une traduction signalée ; ce qu’a donné le moteur n’en est pas une.
gloss-left-out-why = Qui ne connaît pas la langue de la citation en est privé.
gloss-left-out-help = Traduisez la citation à la main et placez-la derrière, ou laissez la citation seule.

hedge-gained = dit avec réserve là où l’original l’affirme : { change }
    .versions = désormais dit avec réserve : { change }
hedge-gained-meaning = Ce que l’original affirme, l’édition le dit avec réserve.
hedge-gained-why = Un fait établi se lit comme une rumeur.
hedge-gained-help = Retirez la réserve ou vérifiez l’original.

hedge-lost = affirmé comme un fait : { change }
hedge-lost-meaning = Ce que l’original dit avec réserve, l’édition l’affirme comme un fait.
hedge-lost-why = Un « présumé » oublié condamne quelqu’un avant un tribunal.
hedge-lost-help = Rétablissez la réserve : présumé, apparemment, peut-être.

ignore-lapsed = { $why ->
    [changed] { $entry } dans { $file } est caduc, car l’une de ses phrases a changé (admis : « { $reason } »)
   *[unused] { $entry } dans { $file } ne désigne plus aucun constat (admis : « { $reason } »)
  }
ignore-lapsed-meaning = Un constat qui avait été admis n’apparaît plus.
ignore-lapsed-why = Ce qui a été décidé d’une formulation ne dit rien d’une autre.
ignore-lapsed-help = Supprimez l’entrée du fichier.

invisible-character = « { $word } » contient un caractère invisible
invisible-character-meaning = Un caractère invisible dans un mot le cache aux recherches et au glossaire.
invisible-character-why = Recherches, alertes et glossaire manquent un mot qui paraît juste.
invisible-character-help = Supprimez le caractère invisible dans la dépêche.

kept-local = la dépêche ne peut pas quitter cette machine : { $backend } l’a traduite ici
kept-local-meaning = Une dépêche sous embargo ou confidentielle n’atteint que les moteurs marqués comme locaux.
kept-local-why = Une dépêche sous embargo qui sort de la maison est presque publiée.
kept-local-help = Il n’y a rien à faire.

mixed-script-word = « { $word } » mêle les lettres de deux alphabets
mixed-script-word-meaning = Une lettre d’un autre alphabet ressemble à la bonne, mais le mot est un autre pour toute machine.
mixed-script-word-why = Il trompe sur les noms et les adresses, et aucune recherche ne le trouve.
mixed-script-word-help = Retapez le mot dans un seul alphabet.

modality-changed = ce qui peut, doit ou va être a changé : { change }
modality-changed-meaning = Ce qui peut être est devenu ce qui doit ou va être, ou l’inverse.
modality-changed-why = « Peut » dit une possibilité, « doit » une obligation : on annonce un autre avenir.
modality-changed-help = Employez le verbe de l’original : pouvoir, devoir, aller.

name-added = le nom « { $target } » n’est pas dans l’original
    .versions = le nom « { $target } » est nouveau
name-added-meaning = L’édition a un nom que l’original n’a pas.
name-added-why = On mêle quelqu’un à une affaire où il n’est pour rien.
name-added-help = Vérifiez le nom dans l’original.

name-changed = un autre nom : { change }
name-changed-meaning = Une personne, une organisation ou un lieu en est devenu un autre.
name-changed-why = On accuse, loue ou enterre la mauvaise personne ou le mauvais pays.
name-changed-help = Écrivez le nom de l’original.

name-missing = il manque le nom « { $source } »
    .versions = le nom « { $source } » a disparu
name-missing-meaning = Un nom de l’original n’est pas dans l’édition.
name-missing-why = Qui et où, c’est la nouvelle même.
name-missing-help = Rétablissez le nom si la dépêche en a besoin.

negation-gained = la négation « { $target } » n’est pas dans l’original
    .versions = la négation « { $target } » est nouvelle
negation-gained-meaning = Ce que l’original affirme, l’édition le nie.
negation-gained-why = L’édition nie ce qui s’est passé.
negation-gained-help = Retirez la négation.

negation-lost = la négation « { $source } » a disparu
    .versions = la négation « { $source } » a disparu
negation-lost-meaning = Ce que l’original nie, l’édition l’affirme.
negation-lost-why = L’édition dit le contraire de ce qui s’est passé.
negation-lost-help = Rétablissez la négation.

negation-moved = une négation ou une exception porte sur autre chose : { change }
negation-moved-meaning = Une négation ou une exception porte sur d’autres mots que dans l’original.
negation-moved-why = Ce qui est exempté devient ce qui est visé : une interdiction se lit comme un permis.
negation-moved-help = Vérifiez ce qui est nié ou excepté.

number-added = le nombre « { $target } » n’est pas dans l’original
    .versions = le nombre « { $target } » est nouveau
number-added-meaning = L’édition a un nombre que l’original n’a pas.
number-added-why = Un chiffre que personne n’a donné passe pour de l’information.
number-added-help = Retirez le nombre ou vérifiez l’original.

number-changed = un autre nombre : { change }
number-changed-meaning = Un nombre de l’original a une autre valeur dans l’édition.
number-changed-why = Un bilan faux est l’erreur que le lecteur retient et que la rédaction doit rectifier.
number-changed-help = Écrivez le nombre de l’original.

number-missing = il manque le nombre « { $source } »
    .versions = le nombre « { $source } » a disparu
number-missing-meaning = Un nombre de l’original n’est pas dans l’édition.
number-missing-why = Le chiffre est ce que d’autres citeront.
number-missing-help = Rétablissez le nombre.

opposite-said = le contraire : { change }
opposite-said-meaning = Un mot est devenu son contraire.
opposite-said-why = Accepté pour rejeté : l’issue rapportée est fausse.
opposite-said-help = Vérifiez le mot dans l’original.

paragraph-added = ce paragraphe n’est pas dans l’original
paragraph-added-meaning = Un paragraphe de l’édition ne répond à rien dans l’original.
paragraph-added-why = L’édition rapporte une chose que l’agence n’a pas rapportée.
paragraph-added-help = Vérifiez d’où vient le paragraphe.

paragraph-missing = ce paragraphe n’est pas dans l’édition
paragraph-missing-meaning = Un paragraphe de l’original n’a pas de réponse dans l’édition.
paragraph-missing-why = La réponse de l’accusé se trouve souvent au dernier paragraphe.
paragraph-missing-help = Traduisez le paragraphe ou omettez-le sciemment.

quantifier-changed = une autre part d’entre eux : { change }
quantifier-changed-meaning = Tous est devenu certains, beaucoup peu, toujours souvent.
quantifier-changed-why = « Tous » pour « certains » accuse tout le monde.
quantifier-changed-help = Écrivez combien ou combien souvent comme l’original.

question-changed = une affirmation est devenue une question, ou l’inverse
question-changed-meaning = L’original affirme ce que l’édition demande, ou l’inverse.
question-changed-why = Une question qui se lit comme une affirmation soutient ce qui n’était que demandé.
question-changed-help = Vérifiez le signe final et l’ordre des mots.

quote-altered = pas ce qui a été dit : { change }
quote-altered-meaning = Les mots d’une citation attribuée ne sont pas dans l’édition tels qu’ils ont été dits.
quote-altered-why = Les mots entre guillemets sont ce que quelqu’un a dit ; un mot changé rend la citation fausse.
quote-altered-help = Rétablissez les mots de la citation, lettre pour lettre.

quote-missing = il manque la citation « { $source } »
quote-missing-meaning = Une citation attribuée de l’original n’est pas dans l’édition.
quote-missing-why = Ce que quelqu’un a dit est la part d’une dépêche qui ne se raconte pas autrement.
quote-missing-help = Rétablissez la citation telle qu’elle a été dite.

quote-translated = traduite, et non telle qu’elle a été dite : « { $source } »
quote-translated-meaning = La rédaction a laissé le moteur traduire ce que quelqu’un a dit ; le lecteur le prend pour ses mots.
quote-translated-why = Le lecteur prend les mots entre guillemets pour ceux de la personne.
quote-translated-help = Comparez avec ce qui a été dit, ou gardez la citation : --quotes keep, ou --quote avec son numéro.

quote-unclosed = aucun guillemet ne ferme « { $source } »
quote-unclosed-meaning = Un guillemet ouvre des mots de l’original et aucun ne les ferme.
quote-unclosed-why = Nul ne peut dire où finit la parole et où commence le récit.
quote-unclosed-help = Fermez la citation là où les mots finissent, pour qu’ils restent tels qu’ils ont été dits.

quoted-words-changed = d’autres mots entre guillemets : { change }
quoted-words-changed-meaning = Ce qui est entre guillemets dit autre chose ou a perdu ses guillemets.
quoted-words-changed-why = Les guillemets promettent au lecteur les mots mêmes.
quoted-words-changed-help = Comparez les mots entre guillemets avec l’original.

roles-swapped = qui et à qui ont changé de place : { change }
roles-swapped-meaning = Celui qui a agi et celui qui a subi ont changé de place.
roles-swapped-why = L’agresseur devient la victime.
roles-swapped-help = Vérifiez qui a fait quoi à qui.

sentence-added = cette phrase n’est pas dans l’original
    .versions = cette phrase est nouvelle
sentence-added-meaning = Une phrase de l’édition ne répond à rien dans l’original.
sentence-added-why = L’édition rapporte une chose que l’agence n’a pas rapportée.
sentence-added-help = Vérifiez d’où vient la phrase.

sentence-left =
    { $fault ->
        [slots] cette phrase n’est pas traduite : le moteur perdait toujours une citation ou un terme
        [silence] cette phrase n’est pas traduite : le moteur n’a pas répondu
       *[doubt] cette phrase n’est pas traduite : aucune réponse du moteur ne pouvait en être la traduction
    }
sentence-left-meaning = Une phrase reste dans la langue de l’original, car toutes les façons de la traduire ont échoué.
sentence-left-why = Les lecteurs de l’édition ne peuvent pas la lire.
sentence-left-help = Traduisez la phrase à la main, puis lancez wireloc check.

sentence-missing = cette phrase n’est pas dans l’édition
    .versions = cette phrase a disparu
sentence-missing-meaning = Une phrase de l’original n’a pas de réponse dans l’édition.
sentence-missing-why = Les lecteurs d’une édition en savent moins que ceux d’une autre, et personne ne le remarque.
sentence-missing-help = Traduisez la phrase ou omettez-la sciemment.

slot-trouble = le moteur ne gardait pas une citation ou un terme ; la phrase a été traduite par morceaux autour
slot-trouble-meaning = Une phrase composée de morceaux a toutes ses citations et tous ses termes, mais peut se lire mal.
slot-trouble-why = Des morceaux assemblés peuvent mal s’accorder, et le lecteur le voit.
slot-trouble-help = Relisez la grammaire de la phrase.

stale-translation = la dépêche a changé ici et l’édition dit encore ce qu’elle disait avant : { change }
stale-translation-meaning = La dépêche a une version plus récente et cette phrase de l’édition vient de la précédente.
stale-translation-why = Deux versions d’une dépêche coexistent, et c’est la mauvaise qu’on cite.
stale-translation-help = Mettez la phrase de l’édition à jour.

tense-changed = un autre temps : { change }
tense-changed-meaning = Ce qui était est devenu ce qui est ou sera, ou l’inverse.
tense-changed-why = Ce qui est prévu se lit comme fait, ou ce qui est fini comme en cours.
tense-changed-help = Vérifiez quand cela s’est passé.

term-ambiguous = « { $word } » peut vouloir dire { $concept } ou { $others } ; { $concept } a été retenu ({ $file }:{ $line })
term-ambiguous-meaning = Un mot a plusieurs entrées au glossaire et aucun mot voisin ne dit laquelle est visée.
term-ambiguous-why = Une grève et une frappe, « strike » en anglais, sont deux histoires différentes.
term-ambiguous-help = Vérifiez le choix. Donnez aux entrées des mots de contexte, ou retirez celle que la rédaction n’emploie pas.

term-first-mention =
    { $fault ->
        [first] « { $wrong } » figure sans son nom complet à la première mention : « { $right } » ({ $file }:{ $line })
        [again] « { $wrong } » figure encore en entier ; après la première mention, c’est « { $right } » ({ $file }:{ $line })
       *[full] « { $wrong } » figure en entier ; la rédaction écrit « { $right } » ({ $file }:{ $line })
    }
term-first-mention-meaning = La première mention d’un concept, ou une suivante, n’est pas celle que veut le glossaire.
term-first-mention-why = Le lecteur tombe sur un sigle que personne ne lui a expliqué, ou sur le même long nom à chaque ligne.
term-first-mention-help = Écrivez le nom complet une fois, à la première mention, puis le nom court ; ou changez first_mention dans l’entrée.

term-forbidden = « { $found } » est interdit pour « { $word } » ; écrivez « { $target } » ({ $file }:{ $line })
term-forbidden-meaning = Le glossaire interdit un mot qui figure dans l’édition.
term-forbidden-why = La rédaction a banni le mot pour une raison : il trompe, blesse ou prend parti.
term-forbidden-help = Écrivez le terme préféré, ou changez le glossaire.

term-form-uncertain =
    { $case ->
        [unknown] « { $target } » pour « { $word } » est à la forme du dictionnaire ; une autre convient peut-être ({ $file }:{ $line })
       *[other]
            « { $found } » suit « { $before } », qui demande un autre cas : { $case ->
                [genitive] génitif
                [dative] datif
                [accusative] accusatif
                [instrumental] instrumental
                [prepositional] prépositionnel
               *[other] nominatif
            }{ $wanted ->
                [none] {""}
               *[other] {", soit "}« { $wanted } »
            } ({ $file }:{ $line })
    }
term-form-uncertain-meaning = Le glossaire ne dit pas quelle forme du terme convient ici.
term-form-uncertain-why = Un terme à la mauvaise forme sent la machine.
term-form-uncertain-help = Vérifiez la forme dans l’édition et ajoutez-la à l’entrée (plural ou forms).

term-inconsistent = « { $word } » est « { $first } » { $edition ->
        [none] à un endroit et « { $second } » à un autre
       *[other] dans { $edition } et « { $second } » ici
    } ({ $file }:{ $line })
term-inconsistent-meaning = Un concept a deux noms dans l’édition, ou d’une édition à l’autre d’un même passage.
term-inconsistent-why = Deux noms font chercher deux choses.
term-inconsistent-help = Choisissez l’un des deux, ou marquez l’autre comme interdit dans le glossaire.

term-missing = « { $word } » n’est pas « { $target } » dans l’édition ({ $file }:{ $line })
term-missing-meaning = Un terme du glossaire figure dans la source et l’édition n’a pas ce que dit le glossaire.
term-missing-why = Chaque édition doit nommer la chose comme la rédaction en est convenue.
term-missing-help = Écrivez le terme du glossaire, à l’une de ses formes, ou changez le glossaire.

term-proposed = « { $target } » pour « { $word } » n’est que proposé ({ $file }:{ $line })
term-proposed-meaning = Aucune source dans la langue de l’édition ne confirme ce terme.
term-proposed-why = Un terme que personne n’a confirmé peut être faux dans toutes les éditions à la fois.
term-proposed-help = Vérifiez le terme ; donnez-lui ensuite le statut preferred avec sa source, ou corrigez-le.

term-without-target = le glossaire n’a pas de terme pour « { $word } » dans cette langue ({ $file }:{ $line })
term-without-target-meaning = Le glossaire connaît un terme de la source et n’en a pas dans la langue de l’édition.
term-without-target-why = Chaque édition trouvera alors un nom à elle.
term-without-target-help = Ajoutez le terme à l’entrée ; d’ici là, le moteur traduit les mots.

unexplained-change = modifié : { change }
unexplained-change-meaning = Quelque chose a changé qui n’est pas un fait typé.
unexplained-change-why = Tout changement de sens n’est pas un fait qu’une règle sache lire.
unexplained-change-help = Lisez les deux ; souvent seule la formulation a changé.

unit-changed = une autre unité : { change }
unit-changed-meaning = Une mesure figure dans une autre unité avec le même nombre.
unit-changed-why = Trente milles ne sont pas trente kilomètres.
unit-changed-help = Écrivez l’unité de l’original ou convertissez aussi le nombre.

unknown-word = le moteur ne connaît pas « { $word } » et l’a laissé tel quel
unknown-word-meaning = Un mot qui n’est ni nom, ni terme, ni citation reste non traduit dans l’édition.
unknown-word-why = Un mot étranger au milieu d’une phrase arrête le lecteur et trahit la machine.
unknown-word-help = Traduisez le mot ou ajoutez-le au glossaire.

untranslated = « { $target } » est dans la langue de l’original
untranslated-meaning = Un texte de l’édition est dans la langue de l’original.
untranslated-why = Les lecteurs de l’édition ne peuvent pas le lire.
untranslated-help = Traduisez les mots.

word-replaced = un autre mot : { change }
word-replaced-meaning = Dans une phrase par ailleurs inchangée se trouve un autre mot.
word-replaced-why = Un mot peut être toute la nouvelle : loué, blâmé.
word-replaced-help = Vérifiez que le mot signifie la même chose.

words-added = « { $target } » ne répond à rien dans l’original
    .versions = « { $target } » est nouveau
words-added-meaning = Des mots de l’édition ne répondent à rien dans l’original.
words-added-why = L’édition en dit plus que la dépêche.
words-added-help = Vérifiez ce qui a été ajouté.

words-missing = rien ne répond à « { $source } »
    .versions = « { $source } » a disparu
words-missing-meaning = Des mots de l’original n’ont rien qui leur réponde.
words-missing-why = Ce qui manque peut être ce qui rendait la phrase vraie.
words-missing-help = Vérifiez ce qui a été omis.

## Reports

word-warning = avertissement
word-info = remarque
word-help = que faire
word-note = note
finding-ignore = --ignore { $id } --reason TEXTE l’admet
diff-summary = { $changed ->
    [0] aucun changement dans { $sentences ->
        [one] { $sentences } phrase
       *[other] { $sentences } phrases
      }
   *[other] { $changes ->
        [0] aucun changement de sens dans { $sentences ->
            [one] { $sentences } phrase
           *[other] { $sentences } phrases
          }
        [one] { $changes } changement de sens dans { $sentences ->
            [one] { $sentences } phrase
           *[other] { $sentences } phrases
          } : { $kinds }
       *[other] { $changes } changements de sens dans { $sentences ->
            [one] { $sentences } phrase
           *[other] { $sentences } phrases
          } : { $kinds }
      }
  }
diff-unchanged = { $sentences ->
    [one] { $sentences } phrase inchangée
   *[other] { $sentences } phrases inchangées
  }
diff-moved = déplacée
report-summary = { $file } : { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
  }, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
  }, { $infos ->
    [one] { $infos } remarque
   *[other] { $infos } remarques
  }{ $ignored ->
    [0] { "" }
   *[other] , { $ignored } admis
  }
hint-ignore = un constat admissible : la même commande avec --ignore ID --reason TEXTE
versions-help = Si la version suivante le veut ainsi, ses éditions doivent suivre : wireloc diff OLD NEW --edition FILE.
diff-warnings = { " ; " }{ $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
  }
diff-ignored = { " ; " }{ $count ->
    [one] { $count } admis
   *[other] { $count } admis
  }
page-ignored = { $count ->
    [one] { $count } admis
   *[other] { $count } admis
  }
page-tools = filtres et vues
page-errors = erreurs
page-warnings = avertissements
page-infos = remarques
page-meaning-only = le sens seulement
page-unfold = texte entier
page-keys = touches
page-key-next = constat suivant
page-key-previous = constat précédent
page-close = fermer
page-number = nº
page-folded = rien à signaler :
page-unchanged = inchangées :

## Sortes de sens et familles de règles

category-number = nombre
category-number-scale = ordre de grandeur
category-number-word = nombre en lettres
category-named-entity = nom
category-negation = négation
category-negation-scope = portée d’une négation
category-hedging = réserve
category-modality = pouvoir ou devoir
category-question-modality = question ou affirmation
category-attribution = attribution
category-quotation = citation
category-date-time = date ou heure
category-currency = monnaie
category-unit = unité
category-quantity-comparator = borne d’un chiffre
category-comparison-direction = sens de l’évolution
category-quantifier-scope = tous ou certains
category-role-swap = qui a fait quoi à qui
category-omission = omission
category-addition = ajout
category-untranslated = non traduit
category-glossary-term = terme du glossaire
category-tense = temps
category-gender = genre
category-antonym = contraire
category-predicate = action ou état
category-structure = structure
category-markup = balisage
category-characters = caractères
category-unexplained = changement inexpliqué

family-num = Nombres
family-nam = Noms et personnes
family-dat = Dates et heures
family-mon = Argent
family-uni = Unités
family-neg = Négations
family-hed = Réserves
family-mod = Pouvoir et devoir, questions, temps
family-att = Attribution
family-cmp = Bornes, évolutions, parts
family-quo = Citations
family-trm = Termes du glossaire
family-omi = Ce qui manque
family-add = Ce qui a été ajouté
family-rol = Qui a fait quoi à qui
family-str = Phrases et exécution
family-fmt = Caractères, balisage et réponses
