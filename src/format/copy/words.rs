//! Small questions about the words of a line.

use crate::language::Copy;

/// The length of `label` where it opens `text`: letter case and the shape of apostrophes aside,
/// blanks before a colon allowed, never within a word.
pub(super) fn opens(text: &str, label: &str) -> Option<usize> {
    let mut rest = text.char_indices().peekable();
    for wanted in label.chars() {
        if wanted == ':' {
            while rest.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        }
        let (_, found) = rest.next()?;
        if !same_letter(found, wanted) {
            return None;
        }
    }
    let (end, next) = rest.peek().map_or((text.len(), ' '), |&(at, c)| (at, c));
    let inside_word = label.ends_with(char::is_alphanumeric) && next.is_alphanumeric();
    (!inside_word).then_some(end)
}

/// Where the words of a text begin, the last one first.
#[derive(Debug)]
pub(super) struct WordStarts<'t> {
    text: &'t str,
    /// Each with its first letter, in lower case where it is one of the Latin alphabet.
    starts: Vec<(usize, char)>,
}

impl<'t> WordStarts<'t> {
    pub fn of(text: &'t str) -> Self {
        let mut starts = Vec::with_capacity(text.len() / 5);
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            if c.is_alphanumeric() && !before.is_alphanumeric() {
                starts.push((at, c.to_ascii_lowercase()));
            }
            before = c;
        }
        starts.reverse();
        Self { text, starts }
    }

    /// The last place where `label` stands as words of its own, and its length there.
    pub fn last(&self, label: &str) -> Option<(usize, usize)> {
        let first = label.chars().next()?.to_ascii_lowercase();
        let alike = |c: char| c == first || !(c.is_ascii() && first.is_ascii());
        let starts = self.starts.iter().filter(|&&(_, c)| alike(c));
        starts.into_iter().find_map(|&(at, _)| Some((at, opens(&self.text[at..], label)?)))
    }
}

fn same_letter(a: char, b: char) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(&b);
    }
    a == b || is_apostrophe(a) && is_apostrophe(b) || a.to_lowercase().eq(b.to_lowercase())
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// Whether `name` is an agency, or several of them joined (`ats afp`, `Reuters/AFP`).
pub(super) fn is_agency(name: &str, copy: &Copy) -> bool {
    let known = |name: &str| {
        copy.agencies.iter().any(|agency| opens(name, agency).is_some_and(|end| end == name.len()))
    };
    known(name)
        || name.contains(['/', ' ', '-'])
            && name.split(['/', ' ', '-']).all(|part| part.is_empty() || known(part))
}

/// Whether `word` is written as a name is: it begins with a capital, a digit, or a letter of a
/// script without capitals.
pub(super) fn is_name_word(word: &str) -> bool {
    word.trim_start_matches(['(', '\'', '’', '"', '“']).starts_with(is_name_letter)
}

/// Whether a name, or a sentence, can begin with `c`.
pub(super) fn is_name_letter(c: char) -> bool {
    c.is_numeric() || c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase()
}

/// Whether `text` is a row of names: each word one, or a short word between them (`de`, `and`).
pub(super) fn is_names(text: &str, most_words: usize) -> bool {
    let mut words = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
    let short = |word: &str| word.chars().count() <= 3 && !word.ends_with([',', '.']);
    text.split_whitespace().count() <= most_words
        && words.clone().any(is_name_word)
        && words.all(|word| is_name_word(word) || short(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_opens_a_line_whatever_its_case() {
        assert_eq!(opens("PHOTO : Lena Koch", "Photo:"), Some(7));
        assert_eq!(opens("EDITOR’S NOTE: x", "Editor's note:"), Some(16));
        assert_eq!(opens("Bystanders ran", "By"), None);
        let text = "A photo. Photo: X";
        assert_eq!(WordStarts::of(text).last("Photo:"), Some((9, 6)));
    }

    #[test]
    fn a_row_of_names_has_no_long_plain_word() {
        assert!(is_names("Ana de la Cruz and Lee Park", 8));
        assert!(!is_names("Monday officials had left", 8));
    }
}
