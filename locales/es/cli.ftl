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
hint-nearest = ¿quiso decir «{ $name }»?
hint-rules = «wireloc rules» las enumera

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

## Reglas

answer-repaired =
    { $fault ->
        [slots] el motor perdió o movió primero una cita o un término, y los conservó al pedírselo de otra forma
        [silence] el motor no respondió la primera vez, y respondió bien la segunda
       *[doubt] la primera respuesta del motor no podía ser una traducción; la siguiente sí
    }
answer-repaired-meaning = Se comprueba cada respuesta del motor; la que falla se pide de nuevo de otra forma.
answer-repaired-help = No hay nada que hacer; si ocurre a menudo, revise el motor.

bidi-control = un carácter ({ $word }) altera el orden en que se muestra el texto
bidi-control-meaning = Un control bidireccional hace que el texto se lea de otro modo que como está guardado.
bidi-control-help = Borre el carácter, o consérvelo a sabiendas: en una línea con dos direcciones puede ser correcto.

invisible-character = «{ $word }» contiene un carácter que no se ve
invisible-character-meaning = Un carácter invisible dentro de una palabra la esconde de las búsquedas y del glosario.
invisible-character-help = Borre el carácter invisible en la noticia.

mixed-script-word = «{ $word }» mezcla letras de dos alfabetos
mixed-script-word-meaning = Una letra de otro alfabeto parece la correcta, pero para una máquina la palabra es otra.
mixed-script-word-help = Escriba de nuevo la palabra en un solo alfabeto.

sentence-left =
    { $fault ->
        [slots] esta frase queda sin traducir: el motor perdía una y otra vez una cita o un término
        [silence] esta frase queda sin traducir: el motor no respondió
       *[doubt] esta frase queda sin traducir: ninguna respuesta del motor podía ser su traducción
    }
sentence-left-meaning = Una frase sigue en el idioma del original porque falló toda forma de traducirla.
sentence-left-help = Traduzca la frase a mano y ejecute wireloc check.

slot-trouble = el motor no conservaba una cita o un término, y la frase se tradujo por partes a su alrededor
slot-trouble-meaning = Una frase compuesta por partes conserva citas y términos, pero puede sonar tosca.
slot-trouble-help = Revise la gramática de la frase.

unknown-word = el motor no conoce «{ $word }» y lo dejó como está
unknown-word-meaning = Una palabra que no es nombre, término ni cita queda sin traducir en la edición.
unknown-word-help = Traduzca la palabra o añádala al glosario.

## Reports

word-warning = advertencia
word-info = información
word-help = qué hacer
word-note = nota
finding-id = este hallazgo es { $id }
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
