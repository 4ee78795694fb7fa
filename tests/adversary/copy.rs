//! Copy of our own that a handful of phrases translate.

/// Phrases and their translation; longer ones first.
pub const PHRASES: &[(&str, &str)] = &[
    (
        "The regional government said on television that there were no casualties near ",
        "El gobierno regional dijo en televisión que no hubo víctimas cerca de ",
    ),
    (
        " after the flood reached the old harbour with its warehouses.",
        " después de que la inundación llegó al viejo puerto con sus almacenes.",
    ),
    (
        "Rescue teams took 12 families out of the villages around ",
        "Los equipos de rescate sacaron a 12 familias de los pueblos alrededor de ",
    ),
    (
        " during the second night of heavy rain, the ministry wrote.",
        " durante la segunda noche de lluvia intensa, escribió el ministerio.",
    ),
    ("A convoy with 1,500 blankets left for ", "Un convoy con 1.500 mantas salió hacia "),
    (" and crossed the river on its way to ", " y cruzó el río de camino a "),
    (", where the bridge had been repaired.", ", donde el puente había sido reparado."),
    (
        " said the mayor of the flooded town on Monday, while the rain went on over the valley.",
        " dijo el lunes el alcalde de la ciudad inundada, mientras la lluvia seguía sobre el valle.",
    ),
    ("He spoke of a ", "Habló de una "),
    (" and later of a ", " y más tarde de una "),
    (" in the whole valley, said the mayor.", " en todo el valle, dijo el alcalde."),
];

/// The same phrases in another language than asked for.
pub const GERMAN: &[&str] = &[
    "Die Regionalregierung sagte im Fernsehen, dass es keine Opfer gab in der Nähe von ",
    ", nachdem die Flut den alten Hafen mit seinen Lagerhäusern erreicht hatte.",
    "Rettungskräfte holten 12 Familien aus den Dörfern um ",
    " während der zweiten Nacht mit starkem Regen, schrieb das Ministerium.",
    "Ein Konvoi mit 1.500 Decken fuhr ab nach ",
    " und überquerte den Fluss auf dem Weg nach ",
    ", wo die Brücke repariert worden war.",
    " sagte der Bürgermeister der überfluteten Stadt am Montag, während der Regen über dem Tal anhielt.",
    "Er sprach von einer ",
    " und später von einer ",
    " im ganzen Tal, sagte der Bürgermeister.",
];

/// What names a place in the copy, and its term in the glossary.
pub const PLACES: &[(&str, &str)] =
    &[("Harbourtown", "Villapuerto"), ("Northbridge", "Puentenorte"), ("Eastmill", "Molinoeste")];

/// What was said.
pub const QUOTES: &[&str] = &["We will not leave,", "The water rose by two metres,", "Help us,"];

/// Words that were said in the middle of a sentence.
pub const WORDS: &[&str] = &["silent catastrophe", "week of fear", "test of patience"];
