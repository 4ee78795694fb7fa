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
