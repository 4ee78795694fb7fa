## Reglas

bidi-control = un carácter ({ $word }) altera el orden en que se muestra el texto
bidi-control-meaning = Un control bidireccional hace que el texto se lea de otro modo que como está guardado.
bidi-control-help = Borre el carácter, o consérvelo a sabiendas: en una línea con dos direcciones puede ser correcto.

invisible-character = «{ $word }» contiene un carácter que no se ve
invisible-character-meaning = Un carácter invisible dentro de una palabra la esconde de las búsquedas y del glosario.
invisible-character-help = Borre el carácter invisible en la noticia.

mixed-script-word = «{ $word }» mezcla letras de dos alfabetos
mixed-script-word-meaning = Una letra de otro alfabeto parece la correcta, pero para una máquina la palabra es otra.
mixed-script-word-help = Escriba de nuevo la palabra en un solo alfabeto.
