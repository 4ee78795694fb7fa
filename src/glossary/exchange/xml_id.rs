//! The name of a concept as an id of XML, which may hold letters, digits, hyphens, full stops and
//! underscores and begins with a letter.
//!
//! Any other character is written as `_x` with its number and `_`, as ISO 9075-14 does.

use std::fmt::Write as _;

const OPENS: &str = "_x";

/// The id of a concept called `name`.
pub(super) fn written(name: &str) -> String {
    let mut id = String::with_capacity(name.len());
    for (at, c) in name.char_indices() {
        let is_opening = name[at..].starts_with(OPENS);
        let plain = c.is_alphabetic() || c == '_' || at > 0 && (c.is_numeric() || "-.".contains(c));
        if plain && !is_opening {
            id.push(c);
        } else {
            let _ = write!(id, "{OPENS}{:04X}_", u32::from(c));
        }
    }
    id
}

/// The name that an id was written for; any other id is a name itself.
pub(super) fn read(id: &str) -> String {
    let (mut name, mut rest) = (String::with_capacity(id.len()), id);
    while let Some((before, after)) = rest.split_once(OPENS) {
        name.push_str(before);
        let meant = after.split_once('_').and_then(|(number, behind)| {
            let number = Some(number).filter(|number| (4..=6).contains(&number.len()))?;
            Some((char::from_u32(u32::from_str_radix(number, 16).ok()?)?, behind))
        });
        if let Some((c, behind)) = meant {
            name.push(c);
            rest = behind;
        } else {
            name.push_str(OPENS);
            rest = after;
        }
    }
    name + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_name_is_an_id_and_comes_back() {
        for (name, id) in [
            ("kn-23", "kn-23"),
            ("peace talks", "peace_x0020_talks"),
            ("9K720", "_x0039_K720"),
            ("a_x0020_b", "a_x005F_x0020_b"),
            ("_xi", "_x005F_xi"),
            ("\u{1F600}&", "_x1F600__x0026_"),
            ("Київ", "Київ"),
        ] {
            assert_eq!((written(name), read(id)), (id.to_owned(), name.to_owned()));
        }
        assert_eq!(read("_xi_x12_"), "_xi_x12_");
    }
}
