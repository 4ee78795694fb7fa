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
translate-done = { $file } → { $output }: { $sentences } oraciones por { $backend }, { $quotes } citas intactas, { $terms } términos
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
translate-run = { $editions } ediciones, { $failed } fallidas; lo que fue de cada una está en { $record }
translate-would = { $file } → { $output }: de { $from } a { $to }, { $sentences } oraciones, { $quotes } citas intactas, { $terms } términos
translate-would-send = se pedirían a { $backend } { $sentences } oraciones, { $characters } caracteres, en { $host ->
        [here] este equipo
       *[other] { $host }
    }
translate-would-cost = coste estimado: { $cost }
translate-left = se enviaron a { $backend } { $sentences } oraciones, { $characters } caracteres, en { $host }
translate-details = pasajes pedidos: { $asked } ({ $characters } caracteres), pedidos de nuevo: { $repaired }, dejados como estaban: { $left }

## Motores

backend-leaves = el texto sale de esta máquina, hacia { $host }
backend-stays = en esta máquina
backend-ready = { $name } traduce de { $from } a { $to } y respondió en { $milliseconds } ms

## El archivo que escribe init

init-opening = Ajustes de wireloc para las noticias de esta carpeta. Una opción va antes que una variable WIRELOC_; una variable, antes que este archivo.
init-source = Idioma de las noticias; sin él se detecta el de cada una.
init-targets = Idiomas de las ediciones.
init-backend = El motor, o una lista de motores: si uno falla, se pregunta al siguiente.
init-glossary = Glosarios; el posterior prevalece; «shipped» son los incluidos, «none» no usa ninguno.
init-house = La casa cuyos términos se prefieren.
init-quotes = Citas atribuidas: «keep» las deja, «gloss» añade una traducción detrás, «translate» las traduce.
init-fail-on = Qué hace fallar: «meaning» cualquier error, «warning» también los avisos, «never» nada.
init-encoding = Codificación de la entrada, si no es UTF-8.
init-check = Reglas por código o nombre: «error», «warning», «info» u «off». «wireloc rules» las enumera.
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
terms-none = el glosario no tiene término para él en el idioma de destino
facts-value = valor:

## La página de una regla

explain-category = Categoría:
explain-mqm = Categoría MQM:
explain-its = Tipo ITS 2.0:
explain-drifts = El sentido cambia
explain-harmless = No cambia, y la regla calla

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
error-bad-pair = { $file }: línea { $line }, columna { $column }: no es un par de textos: { $reason }
hint-nearest = ¿quiso decir «{ $name }»?
hint-rules = «wireloc rules» las enumera
error-environment = { $name }: «{ $value }» no sirve; --help dice qué acepta la opción de ese nombre
error-unknown-key = { $file }: aquí no existe el ajuste «{ $key }»
hint-keys = hay: { $keys }
error-config = { $file }: { $reason }
error-there = { $file }: este archivo ya existe con otro contenido, que quizá alguien editó
hint-force = --force lo reemplaza
error-glossary = { $reason }
error-no-backend = ningún motor se llama «{ $name }»
hint-backends = hay: { $names }
error-refused = { $reason }
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
help-explain-rule = Código o nombre de la regla, como NUM001 o number-changed
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
help-option-glossary = Un glosario en lugar de los configurados, se puede repetir; se conocen «shipped» y «none»
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
help-facts = Enumerar lo que afirma una noticia: cifras, fechas, nombres, negaciones, reservas y sus valores

## Glosario

help-glossary = Revisar glosarios, buscar en ellos, importarlos y exportarlos
help-glossary-check = Decir qué no puede funcionar en un glosario o se contradice
help-glossary-check-files = Los glosarios; los incluidos si no se nombra ninguno
help-glossary-find = Buscar un concepto por una palabra de cualquier idioma
help-glossary-find-text = La palabra, o el nombre del concepto
help-glossary-find-glossary = Los glosarios; los incluidos si no se nombra ninguno
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
help-glossary-add-into = El glosario al que se añade
help-glossary-add-from = Idioma de origen
help-glossary-add-to = Idioma de destino
help-glossary-add-house = La casa a la que pertenece el término
help-glossary-suggest = Proponer lo que le falta a un glosario, tras leer noticias
help-glossary-suggest-files = Las noticias
help-glossary-suggest-glossary = Los glosarios; los incluidos si no se nombra ninguno

lint-conflict = «{ $term }» sustituye a «{ $other }» ({ $place })
lint-double = «{ $term }» es también el término de { $concept } ({ $place }); dé a uno de los dos palabras de contexto
lint-forbidden-preferred = «{ $term }» está prohibido aquí y permitido en { $place }
lint-no-gender = «{ $term }» no tiene género; las palabras de alrededor no pueden concordar
lint-unmatchable = «{ $term }» no se encuentra nunca, ni siquiera solo
lint-count = { $count ->
    [0] nada que arreglar
    [one] { $count } entrada requiere atención
   *[other] { $count } entradas requieren atención
}

suggest-acronym = { $text } = { $expansion }
suggest-counted = { $text } ({ $count })
suggest-none = nada que proponer

glossary-written = { $file }: { $count ->
    [one] { $count } concepto
   *[other] { $count } conceptos
}
glossary-not-found = el glosario no tiene nada para «{ $text }»

## Reglas

answer-repaired =
    { $fault ->
        [slots] el motor perdió o movió primero una cita o un término, y los conservó al pedírselo de otra forma
        [silence] el motor no respondió la primera vez, y respondió bien la segunda
       *[doubt] la primera respuesta del motor no podía ser una traducción; la siguiente sí
    }
answer-repaired-meaning = Se comprueba cada respuesta del motor; la que falla se pide de nuevo de otra forma.
answer-repaired-help = No hay nada que hacer; si ocurre a menudo, revise el motor.

attribution-gained = «{ $target }» lo pone en boca de alguien
attribution-gained-meaning = Lo que el original afirma por sí mismo, la edición lo pone en boca de alguien.
attribution-gained-help = Quite la atribución o compruebe el original.

attribution-lost = lo que alguien dijo («{ $source }») figura como un hecho
attribution-lost-meaning = El original dice quién lo dijo, la edición no.
attribution-lost-help = Vuelva a decir quién lo dijo.

attribution-strength = un verbo de otra fuerza: «{ $source }» → «{ $target }»
attribution-strength-meaning = Quien habla lo respalda más o menos que en el original.
attribution-strength-help = Use un verbo tan fuerte como el del original: dijo, aseguró, confirmó.

bidi-control = un carácter ({ $word }) altera el orden en que se muestra el texto
bidi-control-meaning = Un control bidireccional hace que el texto se lea de otro modo que como está guardado.
bidi-control-help = Borre el carácter, o consérvelo a sabiendas: en una línea con dos direcciones puede ser correcto.

bound-changed = la cifra tiene otro límite: «{ $source }» → «{ $target }»
bound-changed-meaning = Al menos, casi, más de: la cifra limita la cantidad de otra manera.
bound-changed-help = Escriba el límite del original.

code-altered = cambió lo que leen las máquinas: «{ $source }» → «{ $target }»
code-altered-meaning = Una dirección, una etiqueta o un marcador del original falta en la edición o está de otra manera.
code-altered-help = Cópielo del original, carácter por carácter.

currency-changed = otra moneda: «{ $source }» → «{ $target }»
currency-changed-meaning = Una cantidad de dinero está en otra moneda.
currency-changed-help = Escriba la moneda del original o convierta también la cantidad.

date-added = la fecha «{ $target }» no está en el original
date-added-meaning = La edición tiene una fecha, un día o una hora que el original no tiene.
date-added-help = Quite la fecha o compruebe el original.

date-changed = otra fecha u hora: «{ $source }» → «{ $target }»
date-changed-meaning = Una fecha, un día de la semana o una hora pasó a ser otra.
date-changed-help = Escriba la fecha del original.

date-missing = falta la fecha «{ $source }»
date-missing-meaning = Una fecha, un día o una hora del original no está en la edición.
date-missing-help = Reponga la fecha.

direction-reversed = al revés: «{ $source }» → «{ $target }»
direction-reversed-meaning = Subir pasó a bajar, antes a después, más a menos.
direction-reversed-help = Compruebe en qué dirección va.

engine-fallback = { $backend } tradujo esta nota, porque { $first } no pudo
engine-fallback-meaning = Otro motor que el primero de la cadena tradujo la nota entera; su estilo puede ser otro.
engine-fallback-help = Lea la edición con eso en mente y revise el primer motor: wireloc backend test.

gender-changed = otro género: «{ $source }» → «{ $target }»
gender-changed-meaning = A una persona se le da otro género que en el original.
gender-changed-help = Compruebe de quién se habla.

gloss-left-out = ninguna traducción sigue a la cita «{ $source }»: ninguna superó las comprobaciones
gloss-left-out-meaning = Una cita intacta debía llevar detrás una traducción marcada; lo que dio el motor no lo es.
gloss-left-out-help = Traduzca la cita a mano y póngala detrás, o deje la cita sola.

hedge-gained = dicho con reserva donde el original lo afirma: «{ $source }» → «{ $target }»
hedge-gained-meaning = Lo que el original afirma, la edición lo dice con reserva.
hedge-gained-help = Quite la reserva o compruebe el original.

hedge-lost = afirmado como un hecho: «{ $source }» → «{ $target }»
hedge-lost-meaning = Lo que el original dice con reserva, la edición lo afirma como un hecho.
hedge-lost-help = Reponga la reserva: presunto, al parecer, posiblemente.

invisible-character = «{ $word }» contiene un carácter que no se ve
invisible-character-meaning = Un carácter invisible dentro de una palabra la esconde de las búsquedas y del glosario.
invisible-character-help = Borre el carácter invisible en la noticia.

kept-local = la nota no puede salir de este equipo: { $backend } la tradujo aquí
kept-local-meaning = Una nota bajo embargo o confidencial solo llega a motores marcados como locales.
kept-local-help = No hay nada que hacer.

mixed-script-word = «{ $word }» mezcla letras de dos alfabetos
mixed-script-word-meaning = Una letra de otro alfabeto parece la correcta, pero para una máquina la palabra es otra.
mixed-script-word-help = Escriba de nuevo la palabra en un solo alfabeto.

modality-changed = cambió lo que puede, debe o va a ser: «{ $source }» → «{ $target }»
modality-changed-meaning = Lo que puede ser pasó a lo que debe o va a ser, o al revés.
modality-changed-help = Use el verbo del original: poder, deber, ir a.

name-added = el nombre «{ $target }» no está en el original
name-added-meaning = La edición tiene un nombre que el original no tiene.
name-added-help = Compruebe el nombre en el original.

name-changed = otro nombre: «{ $source }» → «{ $target }»
name-changed-meaning = Una persona, una organización o un lugar pasó a ser otro.
name-changed-help = Escriba el nombre del original.

name-missing = falta el nombre «{ $source }»
name-missing-meaning = Un nombre del original no está en la edición.
name-missing-help = Reponga el nombre si la noticia lo necesita.

negation-gained = la negación «{ $target }» no está en el original
negation-gained-meaning = Lo que el original afirma, la edición lo niega.
negation-gained-help = Quite la negación.

negation-lost = se perdió la negación «{ $source }»
negation-lost-meaning = Lo que el original niega, la edición lo afirma.
negation-lost-help = Reponga la negación.

negation-moved = una negación o excepción abarca otra cosa: «{ $source }» → «{ $target }»
negation-moved-meaning = Una negación o una excepción abarca otras palabras que en el original.
negation-moved-help = Compruebe qué se niega o se exceptúa.

number-added = el número «{ $target }» no está en el original
number-added-meaning = La edición tiene un número que el original no tiene.
number-added-help = Quite el número o compruebe el original.

number-changed = otro número: «{ $source }» → «{ $target }»
number-changed-meaning = Un número del original tiene otro valor en la edición.
number-changed-help = Escriba el número del original.

number-missing = falta el número «{ $source }»
number-missing-meaning = Un número del original no está en la edición.
number-missing-help = Reponga el número.

opposite-said = lo contrario: «{ $source }» → «{ $target }»
opposite-said-meaning = Una palabra pasó a su contraria.
opposite-said-help = Compruebe la palabra en el original.

paragraph-added = este párrafo no está en el original
paragraph-added-meaning = Un párrafo de la edición no responde a nada del original.
paragraph-added-help = Compruebe de dónde viene el párrafo.

paragraph-missing = este párrafo no está en la edición
paragraph-missing-meaning = Un párrafo del original no tiene respuesta en la edición.
paragraph-missing-help = Traduzca el párrafo u omítalo a sabiendas.

quantifier-changed = otra parte de ellos: «{ $source }» → «{ $target }»
quantifier-changed-meaning = Todos pasó a algunos, muchos a pocos, siempre a menudo.
quantifier-changed-help = Escriba cuántos o con qué frecuencia como el original.

question-changed = una afirmación pasó a pregunta, o al revés
question-changed-meaning = El original afirma lo que la edición pregunta, o al revés.
question-changed-help = Compruebe el signo y el orden de las palabras.

quote-altered = no es lo que se dijo: «{ $source }» → «{ $target }»
quote-altered-meaning = Las palabras de una cita atribuida no están en la edición como se dijeron.
quote-altered-help = Reponga las palabras de la cita, letra por letra.

quote-missing = falta la cita «{ $source }»
quote-missing-meaning = Una cita atribuida del original no está en la edición.
quote-missing-help = Reponga la cita como se dijo.

quote-translated = no como se dijo, sino traducida: «{ $source }»
quote-translated-meaning = La redacción dejó que el motor tradujera lo que alguien dijo; el lector lo toma por sus palabras.
quote-translated-help = Compárela con lo que se dijo, o deje intacta la cita: --quotes keep, o --quote con su número.

quote-unclosed = ninguna comilla cierra «{ $source }»
quote-unclosed-meaning = Una comilla abre palabras del original y ninguna las cierra.
quote-unclosed-help = Cierre la cita donde acaban las palabras, para que queden como se dijeron.

quoted-words-changed = otras palabras entre comillas: «{ $source }» → «{ $target }»
quoted-words-changed-meaning = Lo que va entre comillas dice otra cosa o perdió las comillas.
quoted-words-changed-help = Compare las palabras entre comillas con el original.

roles-swapped = quién y a quién cambiaron de lugar: «{ $source }» → «{ $target }»
roles-swapped-meaning = Quien lo hizo y quien lo recibió cambiaron de lugar.
roles-swapped-help = Compruebe quién hizo qué a quién.

sentence-added = esta oración no está en el original
sentence-added-meaning = Una oración de la edición no responde a nada del original.
sentence-added-help = Compruebe de dónde viene la oración.

sentence-left =
    { $fault ->
        [slots] esta frase queda sin traducir: el motor perdía una y otra vez una cita o un término
        [silence] esta frase queda sin traducir: el motor no respondió
       *[doubt] esta frase queda sin traducir: ninguna respuesta del motor podía ser su traducción
    }
sentence-left-meaning = Una frase sigue en el idioma del original porque falló toda forma de traducirla.
sentence-left-help = Traduzca la frase a mano y ejecute wireloc check.

sentence-missing = esta oración no está en la edición
sentence-missing-meaning = Una oración del original no tiene respuesta en la edición.
sentence-missing-help = Traduzca la oración u omítala a sabiendas.

slot-trouble = el motor no conservaba una cita o un término, y la frase se tradujo por partes a su alrededor
slot-trouble-meaning = Una frase compuesta por partes conserva citas y términos, pero puede sonar tosca.
slot-trouble-help = Revise la gramática de la frase.

stale-translation = la noticia cambió aquí y la edición aún dice lo de antes: «{ $source }» → «{ $target }»
stale-translation-meaning = La noticia tiene una versión posterior y esta oración de la edición se hizo a partir de la anterior.
stale-translation-help = Ponga al día la oración de la edición.

tense-changed = otro tiempo: «{ $source }» → «{ $target }»
tense-changed-meaning = Lo que fue pasó a lo que es o será, o al revés.
tense-changed-help = Compruebe cuándo ocurrió.

term-ambiguous = «{ $word }» puede ser { $concept } o { $others }; se tomó { $concept }
term-ambiguous-meaning = Una palabra tiene varias entradas en el glosario y ninguna palabra cercana dice cuál es.
term-ambiguous-help = Revise la elección. Añada palabras de contexto a las entradas o quite la que la redacción no usa.

term-forbidden = «{ $found }» está prohibido para «{ $word }»; escriba «{ $target }» ({ $file }:{ $line })
term-forbidden-meaning = El glosario prohíbe una palabra que está en la edición.
term-forbidden-help = Escriba el término preferido o cambie el glosario.

term-form-uncertain = «{ $target }» por «{ $word }» está en su forma de diccionario; quizá haga falta otra ({ $file }:{ $line })
term-form-uncertain-meaning = El glosario no dice qué forma del término conviene aquí.
term-form-uncertain-help = Revise la forma en la edición y añádala a la entrada (plural o forms).

term-inconsistent = «{ $word }» es «{ $first }» en un sitio y «{ $second }» en otro
term-inconsistent-meaning = Un concepto tiene dos nombres en la edición o en las ediciones de una misma ejecución.
term-inconsistent-help = Elija uno de los dos o marque el otro como prohibido en el glosario.

term-missing = «{ $word }» no es «{ $target }» en la edición ({ $file }:{ $line })
term-missing-meaning = Un término del glosario está en el original y la edición no tiene lo que dice el glosario.
term-missing-help = Escriba el término del glosario, en cualquiera de sus formas, o cambie el glosario.

term-proposed = «{ $target }» por «{ $word }» es solo una propuesta ({ $file }:{ $line })
term-proposed-meaning = Ninguna fuente en el idioma de la edición confirma este término.
term-proposed-help = Compruebe el término; luego márquelo como preferido, con su fuente, o corríjalo.

term-without-target = el glosario no tiene término para «{ $word }» en este idioma ({ $file }:{ $line })
term-without-target-meaning = El glosario conoce un término del original y no tiene ninguno en el idioma de la edición.
term-without-target-help = Añada el término a la entrada; hasta entonces el motor traduce las palabras.

unexplained-change = cambió: «{ $source }» → «{ $target }»
unexplained-change-meaning = Algo cambió que no es un dato tipificado.
unexplained-change-help = Lea ambos; a menudo solo cambió la redacción.

unit-changed = otra unidad: «{ $source }» → «{ $target }»
unit-changed-meaning = Una medida está en otra unidad con el mismo número.
unit-changed-help = Escriba la unidad del original o convierta también el número.

unknown-word = el motor no conoce «{ $word }» y lo dejó como está
unknown-word-meaning = Una palabra que no es nombre, término ni cita queda sin traducir en la edición.
unknown-word-help = Traduzca la palabra o añádala al glosario.

untranslated = «{ $target }» está en la lengua del original
untranslated-meaning = Un texto de la edición está en la lengua del original.
untranslated-help = Traduzca las palabras.

word-replaced = otra palabra: «{ $source }» → «{ $target }»
word-replaced-meaning = En una oración por lo demás intacta hay otra palabra.
word-replaced-help = Compruebe que la palabra significa lo mismo.

words-added = «{ $target }» no responde a nada del original
words-added-meaning = Palabras de la edición no responden a nada del original.
words-added-help = Compruebe qué se añadió.

words-missing = nada responde a «{ $source }»
words-missing-meaning = Palabras del original no tienen nada que les corresponda.
words-missing-help = Compruebe qué se omitió.

## Reports

word-warning = advertencia
word-info = información
word-help = qué hacer
word-note = nota
finding-id = este hallazgo es { $id }
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
  }
page-meaning-only = solo el significado
page-keys = j, k: hallazgo siguiente y anterior · m: solo el significado
page-summary = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errores
  }, { $warnings ->
    [one] { $warnings } advertencia
   *[other] { $warnings } advertencias
  }, { $infos ->
    [one] { $infos } observación
   *[other] { $infos } observaciones
  }
