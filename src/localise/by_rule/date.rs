//! Dates with a month name in a text, found by the patterns of its language.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use regex::Regex;

use crate::language::{Lang, Language};
use crate::text::Span;

/// A date that names its month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// Where it lies, the weekday included.
    pub span: Span,
    /// From nought, Monday first.
    pub weekday: Option<usize>,
    /// From 1 to 31.
    pub day: Option<u8>,
    /// From nought, January first.
    pub month: usize,
    pub year: Option<u16>,
}

/// Reads dates of one language.
#[derive(Debug)]
pub(super) struct Reader {
    regex: Option<Regex>,
    /// For each alternative of the pattern, what each of its groups is.
    groups: Vec<char>,
    months: BTreeMap<String, usize>,
    weekdays: BTreeMap<String, usize>,
}

impl Reader {
    /// The reader of `language`, built when first asked for.
    pub(super) fn of(language: &'static Language) -> &'static Self {
        static KNOWN: LazyLock<BTreeMap<Lang, OnceLock<Reader>>> =
            LazyLock::new(|| Language::known().map(|lang| (lang, OnceLock::new())).collect());
        static UNKNOWN: OnceLock<Reader> = OnceLock::new();
        KNOWN.get(&language.lang).unwrap_or(&UNKNOWN).get_or_init(|| Self::build(language))
    }

    fn build(language: &'static Language) -> Self {
        let calendar = language.cldr().calendar();
        let (months, weekdays) = (names(&calendar.months_read), names(&calendar.weekdays_read));
        let mut groups = Vec::new();
        let alternatives: Vec<_> = patterns(language)
            .iter()
            .map(|pattern| alternative(pattern, language, &months, &mut groups))
            .collect();
        let weekday = any_of(weekdays.keys());
        let source = format!(r"(?:\b({weekday}),?\s+)?(?:{})", alternatives.join("|"));
        let usable = !months.is_empty();
        Self { regex: Regex::new(&source).ok().filter(|_| usable), groups, months, weekdays }
    }

    /// The dates of `text`, in order and apart.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let Some(regex) = &self.regex else { return Vec::new() };
        let all = regex.captures_iter(text).filter_map(|captures| {
            let whole = captures.get(0)?;
            let weekday =
                captures.get(1).and_then(|word| self.weekdays.get(word.as_str())).copied();
            let span = Span::new(whole.start(), stop_of_abbreviation(text, whole.end()));
            let mut found = Found { span, weekday, day: None, month: 12, year: None };
            for (index, kind) in self.groups.iter().enumerate() {
                let Some(group) = captures.get(index + 2) else { continue };
                match kind {
                    'd' => found.day = group.as_str().parse().ok(),
                    'y' => found.year = group.as_str().parse().ok(),
                    _ => found.month = *self.months.get(group.as_str().trim_end_matches('.'))?,
                }
            }
            (found.day.is_none_or(|day| (1..=31).contains(&day)) && ends_there(text, &found))
                .then_some(found)
        });
        all.collect()
    }
}

/// Where a date that ends at `end` ends with the stop of its abbreviated month: words go on in lower
/// case behind it.
fn stop_of_abbreviation(text: &str, end: usize) -> usize {
    let goes_on = |rest: &str| rest.starts_with(' ') && rest[1..].starts_with(char::is_lowercase);
    let abbreviated = text[..end].ends_with(char::is_lowercase);
    match text[end..].strip_prefix('.') {
        Some(rest) if abbreviated && goes_on(rest) => end + 1,
        _ => end,
    }
}

/// Whether the digits of a date end where it does: `May 3.5` and `May 12-year-old` are none.
fn ends_there(text: &str, found: &Found) -> bool {
    let mut rest = text[found.span.end..].chars();
    match rest.next() {
        Some('.' | ',' | '%') if found.span.slice(text).ends_with(|c: char| c.is_ascii_digit()) => {
            !rest.next().is_some_and(|c| c.is_ascii_digit())
        }
        Some('-') => !rest.next().is_some_and(char::is_alphabetic),
        Some(c) => !c.is_alphanumeric(),
        None => true,
    }
}

/// The names of a table, with and without a capital, each with its place in the table.
fn names(table: &[Vec<String>]) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for (index, names) in table.iter().enumerate() {
        for name in names {
            let name = name.trim_end_matches('.');
            let mut letters = name.chars();
            let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
            all.insert(capital.unwrap_or_default(), index);
            all.insert(name.to_owned(), index);
        }
    }
    all.remove("");
    all
}

/// The patterns of the language, those that say most first.
fn patterns(language: &'static Language) -> Vec<&'static str> {
    let calendar = language.cldr().calendar();
    let shipped = [&calendar.date_long, &calendar.day_and_month, &calendar.month_and_year];
    let shipped = shipped.map(String::as_str);
    let mut all: Vec<_> = language.lexicon().dates.patterns.iter().map(String::as_str).collect();
    all.extend(shipped.iter().filter(|pattern| !pattern.is_empty()));
    all.push("MMMM");
    all.sort_by_key(|pattern| {
        let fields = fields(pattern);
        std::cmp::Reverse(fields.iter().filter(|field| matches!(field, Field::Value(_))).count())
    });
    all
}

fn alternative(
    pattern: &str,
    language: &'static Language,
    months: &BTreeMap<String, usize>,
    groups: &mut Vec<char>,
) -> String {
    let mut source = String::from(r"\b");
    let fields = fields(pattern);
    for (index, field) in fields.iter().enumerate() {
        let last = index + 1 == fields.len();
        match field {
            Field::Value(letter) => {
                groups.push(*letter);
                source.push_str(&value(*letter, last, language, months));
            }
            Field::Words(words) => {
                let words: Vec<_> = words.split(char::is_whitespace).map(regex::escape).collect();
                source.push_str(&words.join(r"\s+"));
            }
        }
    }
    source
}

/// What a day, a month or a year looks like.
fn value(
    letter: char,
    last: bool,
    language: &'static Language,
    months: &BTreeMap<String, usize>,
) -> String {
    match letter {
        'd' => {
            let ordinal = any_of(language.lexicon().dates.ordinals.iter());
            format!(r"(\d{{1,2}})(?:{ordinal}|\b)")
        }
        'y' => r"([12]\d{3})\b".to_owned(),
        // At the end of a date a stop is the sentence's, until shown otherwise.
        _ if last => format!(r"({})\b", any_of(months.keys())),
        _ => format!(r"((?:{})\b\.?)", any_of(months.keys())),
    }
}

/// One of `words`, the longest first; what matches nothing where there are none.
fn any_of<'w>(words: impl Iterator<Item = &'w String>) -> String {
    let mut words: Vec<_> = words.map(|word| regex::escape(word)).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    if words.is_empty() { "[^\\s\\S]".to_owned() } else { words.join("|") }
}

/// A piece of a CLDR date pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Field {
    /// `d` day, `M` month, `L` month alone, `y` year, `E` weekday.
    Value(char),
    Words(String),
}

/// The pieces of a CLDR date pattern (UTS #35 part 4, section 8).
pub(super) fn fields(pattern: &str) -> Vec<Field> {
    let mut found: Vec<Field> = Vec::new();
    let mut quoted = false;
    let mut last = ' ';
    for c in pattern.chars() {
        if c == '\'' {
            quoted = !quoted;
        } else if !quoted && matches!(c, 'd' | 'M' | 'L' | 'y' | 'E') {
            if last != c {
                found.push(Field::Value(c));
            }
        } else if let Some(Field::Words(words)) = found.last_mut() {
            words.push(c);
        } else {
            found.push(Field::Words(c.to_string()));
        }
        last = if quoted { ' ' } else { c };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(lang: &str, text: &str) -> Vec<(String, Option<u8>, usize, Option<u16>)> {
        let found = Reader::of(Language::of(&lang.parse().unwrap())).find(text);
        found.iter().map(|f| (f.span.slice(text).to_owned(), f.day, f.month + 1, f.year)).collect()
    }

    #[test]
    fn dates_are_read_in_every_order() {
        let text = "on Monday, April 24, 2025, by 3 May and Feb. 7th, or March 2026";
        assert_eq!(
            find("en", text),
            [
                ("Monday, April 24, 2025".to_owned(), Some(24), 4, Some(2025)),
                ("3 May".to_owned(), Some(3), 5, None),
                ("Feb. 7th".to_owned(), Some(7), 2, None),
                ("March 2026".to_owned(), None, 3, Some(2026)),
            ]
        );
        assert_eq!(
            find("es", "el 24 de abril de 2025")[0],
            ("24 de abril de 2025".to_owned(), Some(24), 4, Some(2025))
        );
        assert_eq!(find("de", "am 24. April 2025")[0].3, Some(2025));
        assert_eq!(find("uk", "24 квітня")[0].2, 4);
    }

    #[test]
    fn numbers_behind_a_month_are_not_always_days() {
        assert!(find("en", "April 3.5 percent").is_empty());
        assert_eq!(find("en", "in Sept. the rain")[0].0, "Sept.");
        assert_eq!(find("en", "in May. The rain")[0].0, "May");
        assert!(find("en", "marching in Mayfair").is_empty());
    }
}
