## Traducir

translate-whither = falta el idioma al que traducir
hint-to = indique uno, como --to es, o fije targets en wireloc.toml
translate-no-quote = no hay cita { $number }: la nota tiene { $count }
translate-quote-free = la cita { $number } no son palabras de nadie entre comillas, así que se traduce como el resto del texto
translate-quote-of-many = --quote vale para una sola nota, pues cada nota numera sus citas
hint-quotes = wireloc quotes las enumera con sus números
translate-many = varios archivos o idiomas dan varias ediciones
hint-out-dir = indique una carpeta para ellas con --out-dir
translate-twice = { $file } sería la edición de { $one } y de { $other }; indique otros archivos o carpetas
translate-stream = un flujo va a la salida estándar: -o, --out-dir y --dry-run son para archivos
translate-language = no se puede determinar el idioma de la noticia
hint-from = indíquelo, como --from en
translate-done = { $file } → { $output }: { $sentences ->
        [one] { $sentences } oración
       *[other] { $sentences } oraciones
    } por { $backend }, { $quotes ->
        [one] { $quotes } cita intacta
       *[other] { $quotes } citas intactas
    }, { $terms ->
        [one] { $terms } término
       *[other] { $terms } términos
    }
translate-clean = nada pide revisión
translate-eyes = pide revisión: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errores
  }, { $warnings ->
    [one] { $warnings } advertencia
   *[other] { $warnings } advertencias
  }, { $infos ->
    [one] { $infos } observación
   *[other] { $infos } observaciones
  }
translate-next = después de editar: wireloc check { $source } { $edition }
translate-run = { $editions ->
        [one] { $editions } edición
       *[other] { $editions } ediciones
    }, fallidas: { $failed }; lo que fue de cada una está en { $record }
translate-would = { $file } → { $output }: de { $from } a { $to }, { $sentences ->
        [one] { $sentences } oración
       *[other] { $sentences } oraciones
    }, { $quotes ->
        [one] { $quotes } cita intacta
       *[other] { $quotes } citas intactas
    }, { $terms ->
        [one] { $terms } término
       *[other] { $terms } términos
    }
translate-would-send = se pedirían a { $backend } { $sentences ->
        [one] { $sentences } oración
       *[other] { $sentences } oraciones
    }, { $characters ->
        [one] { $characters } carácter
       *[other] { $characters } caracteres
    }, en { $host ->
        [here] este equipo
       *[other] { $host }
    }
translate-would-cost = coste estimado: { $cost }
# Heads what each engine would be sent for all files together
translate-would-in-all = en total:
translate-left = { $backend } recibió { $sentences ->
        [one] { $sentences } oración
       *[other] { $sentences } oraciones
    }, { $characters ->
        [one] { $characters } carácter
       *[other] { $characters } caracteres
    }{ $host ->
        [unknown] ; no se sabe adónde los pasa
       *[other] , en { $host }
    }
translate-details = pasajes pedidos: { $asked } ({ $characters } caracteres), pedidos de nuevo: { $repaired }, dejados como estaban: { $left }
translate-stopping = deteniendo: se esperan y se guardan las respuestas que están en camino; otro Ctrl-C detiene al momento
translate-stopped = detenido; lo que no está terminado no tiene edición
# $answers (Number): answers of engines that had arrived when the run ended
translate-resume = { $answers ->
    [one] se guarda { $answers } respuesta que ya había llegado
   *[other] se guardan { $answers } respuestas que ya habían llegado
  }; la misma orden con --resume no vuelve a pedirlas

## Motores

backend-leaves = { $host ->
    [unknown] puede pasar el texto a quien quiera
   *[other] envía el texto a { $host }
  }
backend-stays = en esta máquina
# $local (String): yes or no, whether the engine may receive embargoed stories
backend-local = { $local ->
    [yes] marcado como local: puede recibir notas embargadas
   *[no] no recibe ninguna nota embargada
  }
# $pairs (String): pairs such as en→es, or none where there are too many to list; $count (Number): how many
backend-pairs = { $pairs ->
    [none] { $count ->
        [one] { $count } par de idiomas
       *[other] { $count } pares de idiomas
      }
   *[other] pares: { $pairs }
  }
# $sentences (Number): the most sentences in a request
backend-sentences = { $sentences ->
    [one] { $sentences } oración por petición
   *[other] como mucho { $sentences } oraciones por petición
  }
# $size (Number): the most text in a request; $unit (String): bytes, characters or utf-16
backend-size = como mucho { $size } { $unit ->
    [bytes] bytes
    [utf-16] unidades UTF-16
   *[characters] caracteres
  } por petición
# $requests (Number): the most requests at a time
backend-requests = { $requests ->
    [one] { $requests } petición a la vez
   *[other] { $requests } peticiones a la vez
  }
# $amount (String): a number and its currency
backend-price = { $amount } por millón de caracteres
backend-priceless = { $limited ->
    [yes] sin precio indicado, así que max_cost no deja pasar nada; un precio de 0 dice que no cuesta nada
   *[no] sin precio indicado, así que no se cuenta lo que cuesta
  }
# $names (String): kinds of engines
backend-unset = aún sin configurar, en [backends.NOMBRE] de wireloc.toml: { $names }
# $name (String): the engine; $from, $to (String): languages; $word, $answer (String): a word and its translation; $milliseconds (Number): how long it took
backend-ready = { $name } traduce de { $from } a { $to }: «{ $word }» dio «{ $answer }» en { $milliseconds } ms
# Where the word came back unchanged; $name (String): the engine; $from, $to (String): languages; $word (String): the word; $milliseconds (Number): how long it took
backend-unchanged = { $name } responde, pero de { $from } a { $to } «{ $word }» volvió igual, en { $milliseconds } ms; compruebe si tiene estos idiomas

## El archivo que escribe init

init-opening = Ajustes de wireloc para las noticias de esta carpeta. Una opción va antes que una variable WIRELOC_; una variable, antes que este archivo.
init-source = Idioma de las noticias; sin él se detecta el de cada una.
init-targets = Idiomas de las ediciones.
init-backend = El motor, o una lista de motores: si uno falla, se pregunta al siguiente.
init-glossary = Glosarios; el posterior prevalece; «shipped» son los incluidos, «cldr» los nombres de países, ciudades y monedas, «none» no usa ninguno.
init-cache = Dónde se guarda para la próxima vez lo que se hizo de los glosarios; «none» no guarda nada.
init-house = La casa cuyos términos se prefieren.
init-quotes = Citas atribuidas: «keep» las deja, «gloss» añade una traducción detrás, «translate» las traduce.
init-fail-on = Qué hace fallar: «meaning» cualquier error, «warning» también los avisos, «never» nada.
init-encoding = Codificación de la entrada, si no es UTF-8.
init-check = Reglas por código o nombre, o familias por sus letras: «error», «warning», «info», «on» u «off». «wireloc rules» las lista.
init-backends = Motores con el nombre que usted elija. «command» es cualquier programa que lee y escribe líneas JSON.
init-written = { $file } está escrito; el paso siguiente: wireloc translate STORY.txt
init-there = { $file } ya existe, palabra por palabra

## Listas

found-count = hallados: { $count }
quotes-type = clase:
quotes-speaker = hablante:
quotes-cue = verbo:
quotes-direct = directa
quotes-mixed = mixta
quotes-indirect = indirecta
quotes-title = sin atribución: es el título de una obra
quotes-name = sin atribución: es un nombre
quotes-word = sin atribución: se habla de la palabra misma
quotes-no-cue = sin atribución: nadie cerca dice nada
terms-concept = concepto:
terms-target = pasa a ser:
terms-status = estado:
terms-because = lo dicen:
terms-first = también puede ser { $others }: nada cercano lo dice
terms-none = el glosario no tiene término para él en el idioma de destino
facts-value = valor:

## La página de una regla

explain-category = Categoría:
explain-mqm = Categoría MQM:
explain-its = Tipo ITS 2.0:
explain-ignore = Para silenciarla: { $code } = "off" en [check] de wireloc.toml, o { $family } = "off" para su familia; para un hallazgo, --ignore ID --reason TEXTO.
explain-drifts = La regla habla
explain-harmless = La regla calla
explain-glossary = con este glosario:
explain-edition = con esta edición de la versión anterior:
explain-engine = donde el motor responde, con --quotes { $quotes }:
explain-no-text = Ningún texto puede mostrarlo: la regla habla de la ejecución y no de palabras.

## Errores en la línea de órdenes

usage-unknown-argument = aquí no existe la opción «{ $name }»
usage-unknown-command = no existe la orden «{ $name }»
usage-missing = falta: { $name }
usage-missing-command = falta una orden
usage-conflict = { $name } no puede ir con { $other }
usage-no-value = { $name } pide un valor
usage-bad-value = «{ $value }» no sirve para { $name }
usage-possible = puede ser uno de: { $values }
usage-meant = ¿quiso decir { $values }?
usage-help = --help muestra lo que hay

## Fallos

word-error = error
word-hint = sugerencia
error-fault = el fallo es de wireloc ({ $place }); no se escribió nada. Comuníquelo con la orden que dio.
error-no-file = { $file }: no existe ese archivo
error-file-forbidden = { $file }: no tiene permiso para leer este archivo
error-file-is-folder = { $file }: es una carpeta; indique los archivos que contiene
error-file-unreadable = { $file }: no se puede leer: { $reason }
error-cannot-write = { $file }: no se puede escribir: { $reason }
error-format-unread = { $file }: es { $format }, que no se lee; --format text lo lee como texto sin formato
error-bad-story = { $file }: { $reason }
error-stdout = no se puede escribir en la salida estándar: { $reason }
error-backend = { $reason }
error-no-rule = ninguna regla se llama «{ $name }»
error-stdin-twice = la entrada estándar solo puede ser uno de los dos textos
error-same-file = { $file } figura como noticia y como su edición
error-same-language = { $file } parece estar en el idioma de su noticia ({ $lang })
hint-to-or-diff = indique el idioma de la edición con --to; dos versiones las compara wireloc diff
error-language = { $file }: no se puede saber el idioma del texto
hint-language = indíquelo, como { $flag } en
note-unknown-language = no se sabe nada del idioma «{ $lang }»: solo se compara lo que no requiere sus palabras
ignore-opening = Hallazgos de { $file } que se revisaron y se admitieron. Una entrada caduca cuando cambia una de sus oraciones.
ignore-written = { $count ->
    [one] { $count } hallazgo queda admitido desde ahora, según { $file }
   *[other] { $count } hallazgos quedan admitidos desde ahora, según { $file }
  }
ignore-no-file = --ignore guarda un archivo junto a la edición, así que esta debe ser también un archivo
ignore-one = --ignore vale para una sola edición, pues cada edición tiene sus propios hallazgos
ignore-unknown = ningún hallazgo se llama aquí «{ $id }»
hint-ids = cada hallazgo indica su nombre, como --ignore 3f2a1b9c0d4e
hint-nearest = ¿quiso decir «{ $name }»?
hint-rules = «wireloc rules» las enumera
error-environment = { $name }: «{ $value }» no sirve; --help dice qué acepta la opción de ese nombre
error-unknown-key = { $file }: aquí no existe el ajuste «{ $key }»
# $file (String): place; $kind (String): what was written
error-no-kind = { $file }: no hay ningún tipo de motor «{ $kind }»
# $file (String): place; $name (String): the name of the engine
error-kindless = { $file }: [backends.{ $name }] no tiene tipo, kind
hint-keys = hay: { $keys }
error-config = { $file }: { $reason }
error-there = { $file }: este archivo ya existe con otro contenido, que quizá alguien editó
hint-force = --force lo reemplaza
error-glossary = { $reason }
error-no-backend = ningún motor se llama «{ $name }»
hint-known = hay: { $names }
error-no-house = ningún glosario tiene términos de la casa «{ $name }»
hint-other-backend = wireloc backend list muestra los motores que hay; --backend indica otro
error-backendless = no hay ningún motor configurado; indique uno con --backend
# $status (String): canceled or withheld
error-withdrawn = la nota está { $status ->
    [canceled] anulada
   *[withheld] retenida
  }: no se hace nada con ella
error-embargoed = la nota no puede salir de esta máquina (está embargada, es confidencial o se retiene aquí a mano) y ninguno de los motores nombrados es local; no se ha enviado nada
hint-local = indique uno local, como --backend apertium, o ponga local = true en un motor propio
error-edition = la edición no se puede escribir: { $reason }

## Códigos de salida

exit-done = hecho
exit-findings = hay hallazgos del nivel de --fail-on o más; la edición está escrita y pide revisión
exit-usage = la línea de órdenes es incorrecta
exit-bad-input = la entrada no es una noticia legible
exit-no-input = la entrada no existe
exit-no-backend = el motor no está disponible
exit-fault = un fallo del propio wireloc
exit-cannot-write = la salida no se puede escribir o reemplazaría otra
exit-try-later = inténtelo más tarde
exit-refused = una norma lo impide (embargo, presupuesto)
exit-bad-config = la configuración es incorrecta

## Ayuda

help-wireloc = Localiza noticias de agencia y dice qué hizo una versión o una traducción con el sentido.
help-usage = Uso:
help-commands = Órdenes
help-arguments = Argumentos
help-options = Opciones
help-possible = [uno de: { $values }]
help-default = [por omisión: { $value }]
help-exit-codes = Códigos de salida:
help-option-ui-lang = Idioma de los mensajes; si falta, el del entorno
help-option-color = Cuándo usar colores
help-option-quiet = Decir solo lo que falló
help-option-verbose = Decir más
help-option-help = Mostrar esta ayuda
help-option-version = Mostrar la versión
help-rules = Enumerar las reglas y de qué trata cada una
help-explain = Explicar una regla con ejemplos
help-explain-rule = Código o nombre de la regla, como NUM001 o number-changed, o las letras de una familia, como NUM
help-completions = Mostrar un guion que completa órdenes y opciones en un intérprete
help-completions-shell = El intérprete
help-man = Mostrar la página de manual
help-man-command = De esta orden; de todo el programa si falta
help-option-from = Idioma de la noticia; si falta, se detecta
help-option-format = Formato de la entrada; jsonl es un flujo, una noticia por línea
help-option-encoding = Codificación de la entrada, como windows-1252; si falta, UTF-8
help-option-output-format = Cómo se escribe el resultado
help-option-file = La noticia; - es la entrada estándar
help-quotes = Enumerar lo citado, quién lo dice y por qué unas comillas no son de nadie
help-init = Escribir un wireloc.toml en el que se explica cada ajuste
help-init-folder = La carpeta a la que se aplica
help-option-force = Reemplazar un archivo que ya existe con otro contenido
help-option-config = El archivo de configuración; si falta, el wireloc.toml hallado hacia arriba
help-check = Decir qué pasó con el significado en una edición, la haya hecho quien la haya hecho
help-check-source = La noticia
help-check-edition = Su edición
help-check-to = Idioma de la edición; se detecta si falta
help-diff = Mostrar qué cambió una versión y qué le hace eso al significado
help-diff-old = La versión anterior
help-diff-new = La versión posterior
help-diff-edition = Una edición hecha de la versión anterior: decir cuáles de sus frases quedaron viejas
help-diff-to = Idioma de la edición; se detecta si falta
help-option-pairs = Un flujo de pares de textos, un JSON por línea, en lugar de archivos
help-terms = Enumerar los términos del glosario en una noticia y lo que los sustituye
help-terms-to = El idioma cuyos términos se piden
help-option-glossary = Un glosario en lugar de los configurados, se puede repetir; se conocen «shipped», «cldr» (países, ciudades, monedas) y «none»
help-option-house = La casa cuyos términos se prefieren, como reuters
help-option-term = Un término para esta ejecución, antes que todo glosario; se puede repetir
help-backend = Los motores que traducen
help-backend-list = Enumerar los motores, dónde están y sus pares de idiomas
help-backend-test = Pedir una palabra a un motor y decir cuánto tardó
help-backend-test-name = El motor
help-backend-test-from = De este idioma
help-backend-test-to = A este idioma
help-translate = Localizar noticias: citas intactas, glosario aplicado, el resto traducido y el resultado comprobado
help-translate-files = Las noticias; - es la entrada estándar
help-translate-to = Idiomas de las ediciones, como es o es,fr
help-option-backend = El motor, o una cadena: si uno falla, se pregunta al siguiente
help-option-quotes = Citas atribuidas: dejarlas (keep), añadir una traducción (gloss) o traducirlas (translate)
help-translate-quote = Qué se hace con una cita, por su número en wireloc quotes: 2=keep, 2=gloss o 2=translate; puede repetirse
help-translate-output = Adónde va la edición; el informe va entonces a la salida estándar
help-translate-out-dir = La carpeta para varias ediciones: STEM.LANG.EXT, STEM.LANG.report.json, run.jsonl
help-translate-dry-run = Decir qué se haría; no preguntar a ningún motor ni escribir nada
help-translate-resume = Continuar donde se detuvo una ejecución con los mismos archivos; lo que había llegado no se vuelve a pedir
help-translate-embargo-until = Hasta cuándo las notas solo llegan a motores locales, por ejemplo 2026-11-24T10:00:00Z
help-translate-confidential = Las notas son confidenciales: solo llegan a motores locales
help-translate-local-only = Las notas solo llegan a motores locales, sean cuales sean
help-option-fail-on = Qué hace fallar: meaning (cualquier error), warning (también avisos), never (nada)
help-option-ignore = Admitir el hallazgo de este nombre, en un archivo junto a la edición; puede repetirse
help-option-reason = Por qué se admite
help-facts = Enumerar lo que afirma una noticia: cifras, fechas, nombres, negaciones, reservas y sus valores

## Glosario

help-glossary = Revisar glosarios, buscar en ellos, importarlos y exportarlos
help-glossary-check = Decir qué no puede funcionar en un glosario o se contradice
help-glossary-check-files = Los glosarios; si no se nombra ninguno, los de la configuración o, si no, los incluidos
help-glossary-find = Buscar un concepto por una palabra de cualquier idioma
help-glossary-find-text = La palabra, o el nombre del concepto
help-glossary-find-glossary = Los glosarios; si no se nombra ninguno, los de la configuración o, si no, los incluidos
help-glossary-import = Convertir un archivo TBX o una tabla de términos en glosario
help-glossary-import-file = El archivo: tbx, csv o tsv
help-glossary-import-output = El glosario que se escribe; la salida estándar si falta
help-glossary-import-from = Idioma de la primera columna, si la tabla no lo dice
help-glossary-import-to = Idioma de la segunda columna, si la tabla no lo dice
help-glossary-import-force = Sustituir un archivo que contiene otra cosa
help-glossary-export = Escribir un glosario para otra herramienta
help-glossary-export-file = El glosario; «shipped» es el incluido
help-glossary-export-output = El archivo que se escribe; la salida estándar si falta
help-glossary-export-kind = Qué se escribe; si falta, lo dice la extensión de la salida
help-glossary-export-from = Idioma de origen de los pares
help-glossary-export-to = Idioma de destino de los pares
help-glossary-export-house = La casa cuyos términos llevan los pares
help-glossary-export-force = Sustituir un archivo que contiene otra cosa
help-glossary-add = Añadir un término a un glosario
help-glossary-add-source = El término en el idioma de origen
help-glossary-add-target = Lo que ocupa su lugar
help-glossary-add-into = El glosario al que se añade; si falta, el último archivo de la configuración o, si no, glossary.toml
help-glossary-add-from = Idioma de origen; si falta, la de la configuración o, si no, en
help-glossary-add-to = Idioma de destino; si falta, la primera de la configuración o, si no, es
help-glossary-add-house = La casa a la que pertenece el término
help-glossary-add-gender = Género del término de destino
help-glossary-add-status = Si el término de destino puede figurar en una edición; preferred si falta
help-glossary-suggest = Proponer lo que le falta a un glosario, tras leer noticias
help-glossary-suggest-files = Las noticias
help-glossary-suggest-glossary = Los glosarios; si no se nombra ninguno, los de la configuración o, si no, los incluidos

lint-conflict = «{ $term }» sustituye a «{ $other }» ({ $place })
lint-double = «{ $term }» es también el término de { $concept } ({ $place }); dé a uno de los dos palabras de contexto
lint-forbidden-preferred = «{ $term }» está prohibido aquí y permitido en { $place }
lint-allowed-forbidden = «{ $term }» está permitido aquí y prohibido en { $place }
lint-no-gender = «{ $term }» no tiene género; las palabras de alrededor no pueden concordar
lint-unmatchable = «{ $term }» no se encuentra nunca, ni siquiera solo
lint-no-expansion = «{ $term }» pide su nombre completo en la primera mención y no lo hay en su idioma
lint-full-name-first-mention = «{ $term }» es un nombre completo; first_mention corresponde al corto
lint-no-term = { $concept } no tiene ningún término
lint-one-sided = { $concept } solo tiene términos en { $lang }; añada uno de otro idioma o do_not_translate = true
lint-rival = «{ $term }» es tan preferido como «{ $other }» ({ $place }) y no se usa nunca; pase uno de los dos a admitted
lint-count = { $count ->
    [0] nada que arreglar
    [one] { $count } entrada requiere atención
   *[other] { $count } entradas requieren atención
}

suggest-acronym = { $text } = { $expansion } ({ $count })
suggest-counted = { $text } ({ $count })
suggest-none = nada que proponer

glossary-written = { $file }: { $count ->
    [one] { $count } concepto
   *[other] { $count } conceptos
}
glossary-pairs-written = { $file }: { $count ->
    [one] { $count } par
   *[other] { $count } pares
}
glossary-left = no se ha pasado, porque el otro formato no tiene sitio para ello: { $names }
glossary-empty-term = un término está vacío; escriba los dos, por ejemplo: wireloc glossary add warhead ojiva
glossary-not-found = el glosario no tiene nada para «{ $text }»

## Reglas

change = { $sides ->
    [source] «{ $source }» → nada
    [target] nada → «{ $target }»
   *[both] «{ $source }» → «{ $target }»
  }

answer-repaired =
    { $fault ->
        [slots] el motor perdió o movió primero una cita o un término, y los conservó al pedírselo de otra forma
        [silence] el motor no respondió la primera vez, y respondió bien la segunda
       *[doubt] la primera respuesta del motor no podía ser una traducción; la siguiente sí
    }
answer-repaired-meaning = Se comprueba cada respuesta del motor; la que falla se pide de nuevo de otra forma.
answer-repaired-why = Una respuesta que pierde una cita habría cambiado lo que alguien dijo; se detectó antes de llegar a la edición.
answer-repaired-help = No hay nada que hacer; si ocurre a menudo, revise el motor.

attribution-gained = «{ $target }» lo pone en boca de alguien
attribution-gained-meaning = Lo que el original afirma por sí mismo, la edición lo pone en boca de alguien.
attribution-gained-why = Un hecho que la agencia avala se lee como la afirmación de alguien.
attribution-gained-help = Quite la atribución o compruebe el original.

attribution-lost = lo que alguien dijo («{ $source }») figura como un hecho
attribution-lost-meaning = El original dice quién lo dijo, la edición no.
attribution-lost-why = La agencia avala entonces lo que solo dijo una fuente, y tendrá que responder por ello.
attribution-lost-help = Vuelva a decir quién lo dijo.

attribution-strength = un verbo de otra fuerza: { change }
attribution-strength-meaning = Quien habla lo respalda más o menos que en el original.
attribution-strength-why = «Afirmó» guarda distancia y «confirmó» avala: otro verbo toma partido.
attribution-strength-help = Use un verbo tan fuerte como el del original: dijo, aseguró, confirmó.

bidi-control = un carácter ({ $word }) altera el orden en que se muestra el texto
bidi-control-meaning = Un control bidireccional hace que el texto se lea de otro modo que como está guardado.
bidi-control-why = Lo que ve el editor y lo que está guardado difieren, y nadie lo nota.
bidi-control-help = Borre el carácter, o consérvelo a sabiendas: en una línea con dos direcciones puede ser correcto.

bound-changed = la cifra tiene otro límite: { change }
bound-changed-meaning = Al menos, casi, más de: la cifra limita la cantidad de otra manera.
bound-changed-why = «Al menos 12» no es «12»: la cifra puede subir y el lector debe saberlo.
bound-changed-help = Escriba el límite del original.

code-altered = cambió lo que leen las máquinas: { change }
code-altered-meaning = Una dirección, una etiqueta o un marcador del original falta en la edición o está de otra manera.
code-altered-why = Una dirección o etiqueta rota no lleva a ninguna parte y puede romper la página.
code-altered-help = Cópielo del original, carácter por carácter.

currency-changed = otra moneda: { change }
currency-changed-meaning = Una cantidad de dinero está en otra moneda.
currency-changed-why = Cuarenta millones de dólares no son cuarenta millones de euros, y los mercados actúan según esas líneas.
currency-changed-help = Escriba la moneda del original o convierta también la cantidad.

date-added = la fecha «{ $target }» no está en el original
    .versions = la fecha «{ $target }» es nueva
date-added-meaning = La edición tiene una fecha, un día o una hora que el original no tiene.
date-added-why = Una fecha que nadie dio es una invención por la que se guían los lectores.
date-added-help = Quite la fecha o compruebe el original.

date-changed = otra fecha u hora: { change }
date-changed-meaning = Una fecha, un día de la semana o una hora pasó a ser otra.
date-changed-why = Los lectores se pierden la votación y la corrección llega tarde.
date-changed-help = Escriba la fecha del original.

date-missing = falta la fecha «{ $source }»
    .versions = la fecha «{ $source }» desapareció
date-missing-meaning = Una fecha, un día o una hora del original no está en la edición.
date-missing-why = Sin su día la noticia no se puede situar, y lo viejo pasa por nuevo.
date-missing-help = Reponga la fecha.

direction-reversed = al revés: { change }
direction-reversed-meaning = Subir pasó a bajar, antes a después, más a menos.
direction-reversed-why = «Subió» por «bajó» da la vuelta a la noticia, y los mercados leen la primera palabra.
direction-reversed-help = Compruebe en qué dirección va.

engine-fallback = { $backend } tradujo esta nota, porque { $first } no pudo
engine-fallback-meaning = Otro motor que el primero de la cadena tradujo la nota entera; su estilo puede ser otro.
engine-fallback-why = Los términos y el tono pueden diferir de las demás ediciones del día.
engine-fallback-help = Lea la edición con eso en mente y revise el primer motor: wireloc backend test.

gender-changed = otro género: { change }
gender-changed-meaning = A una persona se le da otro género que en el original.
gender-changed-why = Una persona conocida se convierte en otra, y se agravia a quien se nombra.
gender-changed-help = Compruebe de quién se habla.

gloss-left-out = ninguna traducción sigue a la cita «{ $source }»: ninguna superó las comprobaciones
gloss-left-out-meaning = Una cita intacta debía llevar detrás una traducción marcada; lo que dio el motor no lo es.
gloss-left-out-why = Quien no conoce el idioma de la cita se queda sin ella.
gloss-left-out-help = Traduzca la cita a mano y póngala detrás, o deje la cita sola.

hedge-gained = dicho con reserva donde el original lo afirma: { change }
    .versions = dicho con reserva desde ahora: { change }
hedge-gained-meaning = Lo que el original afirma, la edición lo dice con reserva.
hedge-gained-why = Un hecho establecido se lee como un rumor.
hedge-gained-help = Quite la reserva o compruebe el original.

hedge-lost = afirmado como un hecho: { change }
hedge-lost-meaning = Lo que el original dice con reserva, la edición lo afirma como un hecho.
hedge-lost-why = Un «presunto» omitido condena a alguien antes que un tribunal.
hedge-lost-help = Reponga la reserva: presunto, al parecer, posiblemente.

ignore-lapsed = { $why ->
    [changed] { $entry } en { $file } caducó, porque cambió una de sus oraciones (se admitió: «{ $reason }»)
   *[unused] { $entry } en { $file } ya no nombra ningún hallazgo (se admitió: «{ $reason }»)
  }
ignore-lapsed-meaning = Un hallazgo que se admitió ya no aparece.
ignore-lapsed-why = Lo que se decidió sobre una redacción no dice nada sobre otra.
ignore-lapsed-help = Borre la entrada del archivo.

invisible-character = «{ $word }» contiene un carácter que no se ve
invisible-character-meaning = Un carácter invisible dentro de una palabra la esconde de las búsquedas y del glosario.
invisible-character-why = Las búsquedas, las alertas y el glosario pasan por alto una palabra que parece correcta.
invisible-character-help = Borre el carácter invisible en la noticia.

kept-local = la nota no puede salir de este equipo: { $backend } la tradujo aquí
kept-local-meaning = Una nota bajo embargo o confidencial solo llega a motores marcados como locales.
kept-local-why = Una nota bajo embargo que sale de casa está casi publicada.
kept-local-help = No hay nada que hacer.

mixed-script-word = «{ $word }» mezcla letras de dos alfabetos
mixed-script-word-meaning = Una letra de otro alfabeto parece la correcta, pero para una máquina la palabra es otra.
mixed-script-word-why = Engaña al lector sobre nombres y direcciones, y ninguna búsqueda la encuentra.
mixed-script-word-help = Escriba de nuevo la palabra en un solo alfabeto.

modality-changed = cambió lo que puede, debe o va a ser: { change }
modality-changed-meaning = Lo que puede ser pasó a lo que debe o va a ser, o al revés.
modality-changed-why = «Puede» nombra una posibilidad, «debe» una obligación: se anuncia otro futuro.
modality-changed-help = Use el verbo del original: poder, deber, ir a.

name-added = el nombre «{ $target }» no está en el original
    .versions = el nombre «{ $target }» es nuevo
name-added-meaning = La edición tiene un nombre que el original no tiene.
name-added-why = Se mete a alguien en una noticia en la que no tiene parte.
name-added-help = Compruebe el nombre en el original.

name-changed = otro nombre: { change }
name-changed-meaning = Una persona, una organización o un lugar pasó a ser otro.
name-changed-why = Se acusa, se alaba o se entierra a la persona o al país equivocados.
name-changed-help = Escriba el nombre del original.

name-missing = falta el nombre «{ $source }»
    .versions = el nombre «{ $source }» desapareció
name-missing-meaning = Un nombre del original no está en la edición.
name-missing-why = Quién fue y dónde es la noticia misma.
name-missing-help = Reponga el nombre si la noticia lo necesita.

negation-gained = la negación «{ $target }» no está en el original
    .versions = la negación «{ $target }» es nueva
negation-gained-meaning = Lo que el original afirma, la edición lo niega.
negation-gained-why = La edición niega lo que ocurrió.
negation-gained-help = Quite la negación.

negation-lost = se perdió la negación «{ $source }»
    .versions = la negación «{ $source }» desapareció
negation-lost-meaning = Lo que el original niega, la edición lo afirma.
negation-lost-why = La edición dice lo contrario de lo que ocurrió.
negation-lost-help = Reponga la negación.

negation-moved = una negación o excepción abarca otra cosa: { change }
negation-moved-meaning = Una negación o una excepción abarca otras palabras que en el original.
negation-moved-why = Lo exceptuado pasa a ser lo aludido: una prohibición se lee como un permiso.
negation-moved-help = Compruebe qué se niega o se exceptúa.

number-added = el número «{ $target }» no está en el original
    .versions = el número «{ $target }» es nuevo
number-added-meaning = La edición tiene un número que el original no tiene.
number-added-why = Una cifra que nadie dio parece información.
number-added-help = Quite el número o compruebe el original.

number-changed = otro número: { change }
number-changed-meaning = Un número del original tiene otro valor en la edición.
number-changed-why = Una cifra de muertos equivocada es el error que el lector recuerda y la redacción debe corregir.
number-changed-help = Escriba el número del original.

number-missing = falta el número «{ $source }»
    .versions = el número «{ $source }» desapareció
number-missing-meaning = Un número del original no está en la edición.
number-missing-why = La cifra es lo que otros citarán.
number-missing-help = Reponga el número.

opposite-said = lo contrario: { change }
opposite-said-meaning = Una palabra pasó a su contraria.
opposite-said-why = Aceptado por rechazado: se informa mal del resultado.
opposite-said-help = Compruebe la palabra en el original.

paragraph-added = este párrafo no está en el original
paragraph-added-meaning = Un párrafo de la edición no responde a nada del original.
paragraph-added-why = La edición informa de algo de lo que la agencia no informó.
paragraph-added-help = Compruebe de dónde viene el párrafo.

paragraph-missing = este párrafo no está en la edición
paragraph-missing-meaning = Un párrafo del original no tiene respuesta en la edición.
paragraph-missing-why = La respuesta del acusado suele estar en el último párrafo.
paragraph-missing-help = Traduzca el párrafo u omítalo a sabiendas.

quantifier-changed = otra parte de ellos: { change }
quantifier-changed-meaning = Todos pasó a algunos, muchos a pocos, siempre a menudo.
quantifier-changed-why = «Todos» por «algunos» acusa a todo el mundo.
quantifier-changed-help = Escriba cuántos o con qué frecuencia como el original.

question-changed = una afirmación pasó a pregunta, o al revés
question-changed-meaning = El original afirma lo que la edición pregunta, o al revés.
question-changed-why = Una pregunta que se lee como afirmación asevera lo que solo se preguntó.
question-changed-help = Compruebe el signo y el orden de las palabras.

quote-altered = no es lo que se dijo: { change }
quote-altered-meaning = Las palabras de una cita atribuida no están en la edición como se dijeron.
quote-altered-why = Lo entrecomillado es lo que alguien dijo; una palabra cambiada hace falsa la cita.
quote-altered-help = Reponga las palabras de la cita, letra por letra.

quote-missing = falta la cita «{ $source }»
quote-missing-meaning = Una cita atribuida del original no está en la edición.
quote-missing-why = Lo que alguien dijo es la parte de la noticia que no puede contarse de otro modo.
quote-missing-help = Reponga la cita como se dijo.

quote-translated = no como se dijo, sino traducida: «{ $source }»
quote-translated-meaning = La redacción dejó que el motor tradujera lo que alguien dijo; el lector lo toma por sus palabras.
quote-translated-why = El lector toma lo entrecomillado por las palabras del hablante.
quote-translated-help = Compárela con lo que se dijo, o deje intacta la cita: --quotes keep, o --quote con su número.

quote-unclosed = ninguna comilla cierra «{ $source }»
quote-unclosed-meaning = Una comilla abre palabras del original y ninguna las cierra.
quote-unclosed-why = Nadie puede saber dónde acaba quien habla y empieza quien informa.
quote-unclosed-help = Cierre la cita donde acaban las palabras, para que queden como se dijeron.

quoted-words-changed = otras palabras entre comillas: { change }
quoted-words-changed-meaning = Lo que va entre comillas dice otra cosa o perdió las comillas.
quoted-words-changed-why = Las comillas prometen al lector las palabras exactas.
quoted-words-changed-help = Compare las palabras entre comillas con el original.

roles-swapped = quién y a quién cambiaron de lugar: { change }
roles-swapped-meaning = Quien lo hizo y quien lo recibió cambiaron de lugar.
roles-swapped-why = El agresor pasa a ser la víctima.
roles-swapped-help = Compruebe quién hizo qué a quién.

sentence-added = esta oración no está en el original
    .versions = esta oración es nueva
sentence-added-meaning = Una oración de la edición no responde a nada del original.
sentence-added-why = La edición informa de algo de lo que la agencia no informó.
sentence-added-help = Compruebe de dónde viene la oración.

sentence-left =
    { $fault ->
        [slots] esta frase queda sin traducir: el motor perdía una y otra vez una cita o un término
        [silence] esta frase queda sin traducir: el motor no respondió
       *[doubt] esta frase queda sin traducir: ninguna respuesta del motor podía ser su traducción
    }
sentence-left-meaning = Una frase sigue en el idioma del original porque falló toda forma de traducirla.
sentence-left-why = Los lectores de la edición no pueden leerla.
sentence-left-help = Traduzca la frase a mano y ejecute wireloc check.

sentence-missing = esta oración no está en la edición
    .versions = esta oración desapareció
sentence-missing-meaning = Una oración del original no tiene respuesta en la edición.
sentence-missing-why = Los lectores de una edición saben menos que los de otra, y nadie lo nota.
sentence-missing-help = Traduzca la oración u omítala a sabiendas.

slot-trouble = el motor no conservaba una cita o un término, y la frase se tradujo por partes a su alrededor
slot-trouble-meaning = Una frase compuesta por partes conserva citas y términos, pero puede sonar tosca.
slot-trouble-why = Las partes unidas pueden concordar mal entre sí, y el lector lo nota.
slot-trouble-help = Revise la gramática de la frase.

stale-translation = la noticia cambió aquí y la edición aún dice lo de antes: { change }
stale-translation-meaning = La noticia tiene una versión posterior y esta oración de la edición se hizo a partir de la anterior.
stale-translation-why = Dos versiones de una noticia conviven, y se cita la equivocada.
stale-translation-help = Ponga al día la oración de la edición.

tense-changed = otro tiempo: { change }
tense-changed-meaning = Lo que fue pasó a lo que es o será, o al revés.
tense-changed-why = Lo previsto se lee como hecho, o lo acabado como en curso.
tense-changed-help = Compruebe cuándo ocurrió.

term-ambiguous = «{ $word }» puede ser { $concept } o { $others }; se tomó { $concept } ({ $file }:{ $line })
term-ambiguous-meaning = Una palabra tiene varias entradas en el glosario y ninguna palabra cercana dice cuál es.
term-ambiguous-why = Una huelga y un ataque, «strike» en inglés, son noticias distintas.
term-ambiguous-help = Revise la elección. Añada palabras de contexto a las entradas o quite la que la redacción no usa.

term-first-mention =
    { $fault ->
        [first] «{ $wrong }» aparece sin su nombre completo en la primera mención: «{ $right }» ({ $file }:{ $line })
        [again] «{ $wrong }» aparece otra vez completo; tras la primera mención es «{ $right }» ({ $file }:{ $line })
       *[full] «{ $wrong }» aparece completo; la redacción escribe «{ $right }» ({ $file }:{ $line })
    }
term-first-mention-meaning = La primera mención de un concepto, o una posterior, no es como la quiere el glosario.
term-first-mention-why = El lector encuentra unas siglas que nadie le ha explicado, o el mismo nombre largo en cada línea.
term-first-mention-help = Escriba el nombre completo una vez, en la primera mención, y el corto después; o cambie first_mention en la entrada.

term-forbidden = «{ $found }» está prohibido para «{ $word }»; escriba «{ $target }» ({ $file }:{ $line })
term-forbidden-meaning = El glosario prohíbe una palabra que está en la edición.
term-forbidden-why = La redacción vetó la palabra por algo: confunde, ofende o toma partido.
term-forbidden-help = Escriba el término preferido o cambie el glosario.

term-form-uncertain =
    { $case ->
        [unknown] «{ $target }» por «{ $word }» está en su forma de diccionario; quizá haga falta otra ({ $file }:{ $line })
       *[other]
            «{ $found }» está detrás de «{ $before }», que pide otro caso: { $case ->
                [genitive] genitivo
                [dative] dativo
                [accusative] acusativo
                [instrumental] instrumental
                [prepositional] preposicional
               *[other] nominativo
            }{ $wanted ->
                [none] {""}
               *[other] {", es decir, "}«{ $wanted }»
            } ({ $file }:{ $line })
    }
term-form-uncertain-meaning = El glosario no dice qué forma del término conviene aquí.
term-form-uncertain-why = Un término en la forma equivocada delata a la máquina.
term-form-uncertain-help = Revise la forma en la edición y añádala a la entrada (plural o forms).

term-inconsistent = «{ $word }» es «{ $first }» { $edition ->
        [none] en un sitio y «{ $second }» en otro
       *[other] en { $edition } y aquí «{ $second }»
    } ({ $file }:{ $line })
term-inconsistent-meaning = Un concepto tiene dos nombres en la edición o en las ediciones de una misma ejecución.
term-inconsistent-why = Dos nombres hacen pensar al lector en dos cosas.
term-inconsistent-help = Elija uno de los dos o marque el otro como prohibido en el glosario.

term-missing = «{ $word }» no es «{ $target }» en la edición ({ $file }:{ $line })
term-missing-meaning = Un término del glosario está en el original y la edición no tiene lo que dice el glosario.
term-missing-why = Toda edición debe llamar a las cosas por el nombre que acordó la redacción.
term-missing-help = Escriba el término del glosario, en cualquiera de sus formas, o cambie el glosario.

term-proposed = «{ $target }» por «{ $word }» es solo una propuesta ({ $file }:{ $line })
term-proposed-meaning = Ninguna fuente en el idioma de la edición confirma este término.
term-proposed-why = Un término que nadie confirmó puede estar mal en todas las ediciones a la vez.
term-proposed-help = Compruebe el término; luego márquelo como preferido, con su fuente, o corríjalo.

term-without-target = el glosario no tiene término para «{ $word }» en este idioma ({ $file }:{ $line })
term-without-target-meaning = El glosario conoce un término del original y no tiene ninguno en el idioma de la edición.
term-without-target-why = Cada edición buscará entonces su propio nombre.
term-without-target-help = Añada el término a la entrada; hasta entonces el motor traduce las palabras.

unexplained-change = cambió: { change }
unexplained-change-meaning = Algo cambió que no es un dato tipificado.
unexplained-change-why = No todo cambio de sentido es un dato que una regla sepa leer.
unexplained-change-help = Lea ambos; a menudo solo cambió la redacción.

unit-changed = otra unidad: { change }
unit-changed-meaning = Una medida está en otra unidad con el mismo número.
unit-changed-why = Treinta millas no son treinta kilómetros.
unit-changed-help = Escriba la unidad del original o convierta también el número.

unknown-word = el motor no conoce «{ $word }» y lo dejó como está
unknown-word-meaning = Una palabra que no es nombre, término ni cita queda sin traducir en la edición.
unknown-word-why = Una palabra extraña en medio de la frase frena al lector y delata a la máquina.
unknown-word-help = Traduzca la palabra o añádala al glosario.

untranslated = «{ $target }» está en la lengua del original
untranslated-meaning = Un texto de la edición está en la lengua del original.
untranslated-why = Los lectores de la edición no pueden leerlo.
untranslated-help = Traduzca las palabras.

word-replaced = otra palabra: { change }
word-replaced-meaning = En una oración por lo demás intacta hay otra palabra.
word-replaced-why = Una palabra puede ser toda la noticia: elogió, reprendió.
word-replaced-help = Compruebe que la palabra significa lo mismo.

words-added = «{ $target }» no responde a nada del original
    .versions = «{ $target }» es nuevo
words-added-meaning = Palabras de la edición no responden a nada del original.
words-added-why = La edición dice más que la noticia.
words-added-help = Compruebe qué se añadió.

words-missing = nada responde a «{ $source }»
    .versions = «{ $source }» desapareció
words-missing-meaning = Palabras del original no tienen nada que les corresponda.
words-missing-why = Lo omitido puede ser lo que hacía cierta la frase.
words-missing-help = Compruebe qué se omitió.

## Reports

word-warning = advertencia
word-info = observación
word-help = qué hacer
word-note = nota
finding-ignore = --ignore { $id } --reason TEXTO lo admite
diff-summary = { $changed ->
    [0] ningún cambio en { $sentences ->
        [one] { $sentences } frase
       *[other] { $sentences } frases
      }
   *[other] { $changes ->
        [0] ningún cambio de significado en { $sentences ->
            [one] { $sentences } frase
           *[other] { $sentences } frases
          }
        [one] { $changes } cambio de significado en { $sentences ->
            [one] { $sentences } frase
           *[other] { $sentences } frases
          }: { $kinds }
       *[other] { $changes } cambios de significado en { $sentences ->
            [one] { $sentences } frase
           *[other] { $sentences } frases
          }: { $kinds }
      }
  }
diff-unchanged = { $sentences ->
    [one] { $sentences } frase sin cambios
   *[other] { $sentences } frases sin cambios
  }
diff-moved = movida
report-summary = { $file }: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errores
  }, { $warnings ->
    [one] { $warnings } advertencia
   *[other] { $warnings } advertencias
  }, { $infos ->
    [one] { $infos } observación
   *[other] { $infos } observaciones
  }{ $ignored ->
    [0] { "" }
   *[other] , { $ignored } admitidos
  }
hint-ignore = un hallazgo admisible: la misma orden con --ignore ID --reason TEXTO
versions-help = Si la versión posterior lo dice a sabiendas, sus ediciones deben seguirla: wireloc diff OLD NEW --edition FILE.
diff-warnings = { "; " }{ $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
  }
diff-ignored = { "; " }{ $count ->
    [one] { $count } admitido
   *[other] { $count } admitidos
  }
page-ignored = { $count ->
    [one] { $count } admitido
   *[other] { $count } admitidos
  }
page-tools = filtros y vistas
page-errors = errores
page-warnings = advertencias
page-infos = observaciones
page-meaning-only = solo el significado
page-unfold = texto entero
page-keys = teclas
page-key-next = hallazgo siguiente
page-key-previous = hallazgo anterior
page-close = cerrar
page-number = n.º
page-folded = sin novedad:
page-unchanged = sin cambios:

## Clases de significado y familias de reglas

category-number = número
category-number-scale = escala de un número
category-number-word = número en letras
category-named-entity = nombre
category-negation = negación
category-negation-scope = alcance de una negación
category-hedging = reserva
category-modality = poder o deber
category-question-modality = pregunta o afirmación
category-attribution = atribución
category-quotation = cita
category-date-time = fecha u hora
category-currency = moneda
category-unit = unidad
category-quantity-comparator = límite de una cifra
category-comparison-direction = dirección
category-quantifier-scope = todos o algunos
category-role-swap = quién hizo qué a quién
category-omission = omisión
category-addition = añadido
category-untranslated = sin traducir
category-glossary-term = término del glosario
category-tense = tiempo verbal
category-gender = género
category-antonym = contrario
category-predicate = acción o estado
category-structure = estructura
category-markup = marcado
category-characters = caracteres
category-unexplained = cambio sin explicar

family-num = Números
family-nam = Nombres y personas
family-dat = Fechas y horas
family-mon = Dinero
family-uni = Unidades
family-neg = Negaciones
family-hed = Reservas
family-mod = Poder y deber, preguntas, tiempo
family-att = Atribución
family-cmp = Límites, direcciones, partes
family-quo = Citas
family-trm = Términos del glosario
family-omi = Lo que falta
family-add = Lo que se añadió
family-rol = Quién hizo qué a quién
family-str = Oraciones y ejecución
family-fmt = Caracteres, marcado y respuestas
