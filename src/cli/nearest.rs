//! The known name nearest to one that is not known.

use crate::finding::Message;

/// The one of `known` that `name` was probably meant to be, if any is near enough.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let lower = name.to_lowercase();
    known
        .into_iter()
        .map(|candidate| {
            (strsim::damerau_levenshtein(&lower, &candidate.to_lowercase()), candidate)
        })
        .filter(|(distance, candidate)| *distance <= candidate.len().max(name.len()) / 2)
        .min()
        .map(|(_, candidate)| candidate)
}

/// What to say of a name that is none of `known`: the nearest one, else all of them.
pub fn hint(name: &str, known: &[&str]) -> Message {
    match nearest(name, known.iter().copied()) {
        Some(near) => Message::new("hint-nearest").with("name", near),
        None => Message::new("hint-known").with("names", known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        assert_eq!(nearest("backnd", ["backend", "house"]), Some("backend"));
        assert_eq!(nearest("num01", ["QUO001", "NUM001"]), Some("NUM001"));
        assert_eq!(nearest("xyz", ["backend", "house"]), None);
    }
}
