//! Where a language takes a boundary of ICU back.

use std::collections::{BTreeMap, HashSet};
use std::sync::{LazyLock, OnceLock};

use crate::language::{Claim, Lang, Language};

/// No abbreviation is longer, in bytes; looking no further back keeps time linear.
const LONGEST_WORD: usize = 48;
/// How many words behind a quotation may stand before the verb that says whose it is.
const SPEAKER_WORDS: usize = 5;

/// The lists of one language, ready to be asked.
#[derive(Debug)]
pub(super) struct Rules {
    abbreviations: HashSet<String>,
    may_end: HashSet<String>,
    before_number: HashSet<String>,
    ordinals: bool,
    after_quote: &'static [String],
    /// Small words a sentence can begin with (`The`, `He`).
    starters: HashSet<&'static str>,
    verbs: HashSet<&'static str>,
    verb_stems: Vec<&'static str>,
}

impl Rules {
    /// The rules of `language`, built when first asked for.
    pub(super) fn of(language: &'static Language) -> &'static Self {
        static KNOWN: LazyLock<BTreeMap<Lang, OnceLock<Rules>>> =
            LazyLock::new(|| Language::known().map(|lang| (lang, OnceLock::new())).collect());
        static UNKNOWN: OnceLock<Rules> = OnceLock::new();
        KNOWN.get(&language.lang).unwrap_or(&UNKNOWN).get_or_init(|| Self::build(language))
    }

    fn build(language: &'static Language) -> Self {
        let lexicon = language.lexicon();
        let lists = &lexicon.sentences;
        // What somebody thinks or proves is rarely put behind a quotation.
        let spoken = |class| !matches!(class, Claim::Source | Claim::Think | Claim::Prove);
        let claims = lexicon.claims.entries().filter(|&(class, _)| spoken(class));
        let says = claims.map(|(_, word)| word).filter(|word| !word.contains(' '));
        let (stems, verbs): (Vec<_>, Vec<_>) = says.partition(|word| word.ends_with('*'));
        let starters = lexicon.plain.function.iter().chain(&lists.starters);
        Self {
            abbreviations: in_any_case(&lists.abbreviations),
            may_end: in_any_case(&lists.may_end),
            before_number: in_any_case(&lists.before_number),
            ordinals: lists.ordinals,
            after_quote: &lists.after_quote,
            starters: starters.map(String::as_str).collect(),
            verbs: verbs.into_iter().collect(),
            verb_stems: stems.into_iter().map(|stem| stem.trim_end_matches('*')).collect(),
        }
    }

    /// Whether the sentence that began at `start` goes on past the boundary `at`.
    pub(super) fn goes_on(&self, text: &str, start: usize, at: usize) -> bool {
        let before = text[start..at].trim_end();
        let after = text[at..].trim_start();
        let gap = &text[start + before.len()..text.len() - after.len()];
        if gap.matches('\n').count() > 1 || before.is_empty() || after.is_empty() {
            return false;
        }
        let closed = before.trim_end_matches(|c: char| is_closing(c) || c.is_whitespace());
        let next = Next::of(after);
        if !closed.contains(char::is_alphanumeric) || next.begins == Begins::Midway {
            return true;
        }
        match closed.chars().next_back() {
            Some('.') if closed.len() == before.len() => self.abbreviated(closed, &next),
            Some('?' | '!' | '…' | '？' | '！' | '。') if closed.len() < before.len() => {
                self.says_whose(after, &next)
            }
            _ => false,
        }
    }

    fn abbreviated(&self, before: &str, next: &Next) -> bool {
        if before.ends_with("..") {
            return false;
        }
        let word = last_word(before);
        let part = word.rsplit(['-', '–', '/']).next().unwrap_or(word);
        let has = |set: &HashSet<String>| {
            set.contains(word) || set.contains(part) || set.contains(&spaced(before))
        };
        let stem = &part[..part.len() - 1];
        let digits = !stem.is_empty() && stem.bytes().all(|byte| byte.is_ascii_digit());
        let initial = is_initial(stem) || stem.contains('.') && stem.split('.').all(is_initial);
        let starts_anew = self.starters.contains(next.lower.as_str())
            && next.begins != Begins::AsInitial
            || next.quoted;
        if before.len() == word.len() && (digits || is_initial(stem)) {
            return true; // the mark of a list
        }
        has(&self.abbreviations)
            || next.begins == Begins::WithNumber && has(&self.before_number)
            || (has(&self.may_end) || initial || digits && self.ordinals && stem.len() < 3)
                && !starts_anew
    }

    /// Whether the words behind a closed quotation say whose it is: `Ana Ruiz asked`.
    fn says_whose(&self, after: &str, next: &Next) -> bool {
        if self.after_quote.iter().any(|word| after.starts_with(word.as_str())) {
            return true;
        }
        if next.quoted || self.starters.contains(next.lower.as_str()) {
            return false;
        }
        let words = after.split_whitespace().skip(1).take(SPEAKER_WORDS);
        let names = words.map(|word| word.trim_end_matches([',', '.', ':']));
        for word in names {
            let lower = word.to_lowercase();
            if self.verbs.contains(lower.as_str())
                || self.verb_stems.iter().any(|stem| lower.starts_with(stem))
            {
                return true;
            }
            if !word.starts_with(char::is_uppercase) && !self.starters.contains(lower.as_str()) {
                return false;
            }
        }
        false
    }
}

/// What stands behind a boundary.
struct Next {
    /// Its first word in lower case.
    lower: String,
    /// Whether a mark that opens stands before the word.
    quoted: bool,
    begins: Begins,
}

/// How the word behind a boundary begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begins {
    /// In a way that no sentence does.
    Midway,
    WithNumber,
    /// It is one letter with a stop.
    AsInitial,
    Otherwise,
}

impl Next {
    fn of(after: &str) -> Self {
        let word = after.trim_start_matches(|c| is_opening(c) || c == ' ');
        let length = word.find(|c: char| !(c.is_alphanumeric() || c == '’' || c == '\''));
        let length = word.floor_char_boundary(length.unwrap_or(word.len()).min(LONGEST_WORD));
        let (first, rest) = word.split_at(length);
        let quoted = word.len() < after.len();
        let begins =
            if first.starts_with(char::is_lowercase) && !quoted || closes_behind_a_blank(after) {
                Begins::Midway
            } else if first.starts_with(char::is_numeric) {
                Begins::WithNumber
            } else if is_initial(first) && rest.starts_with('.') {
                Begins::AsInitial
            } else {
                Begins::Otherwise
            };
        Self { lower: first.to_lowercase(), quoted, begins }
    }
}

/// Whether a guillemet closes what stands before the blank: another blank follows it, or nothing.
fn closes_behind_a_blank(after: &str) -> bool {
    after.strip_prefix('»').is_some_and(|rest| {
        rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || c.is_ascii_punctuation())
    })
}

/// Each entry as it is, with a capital, and in capitals: `gen.`, `Gen.`, `GEN.`.
fn in_any_case(entries: &[String]) -> HashSet<String> {
    let forms = entries.iter().flat_map(|entry| {
        let mut letters = entry.chars();
        let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
        [Some(entry.clone()), capital, Some(entry.to_uppercase())]
    });
    forms.flatten().collect()
}

/// The last word of `text` and the stop behind it, brackets and quotation marks before it aside.
fn last_word(text: &str) -> &str {
    let from = text.ceil_char_boundary(text.len().saturating_sub(LONGEST_WORD));
    let word = text[from..].rsplit(char::is_whitespace).next().unwrap_or(text);
    word.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '.')
}

/// The last two words joined by one blank, for abbreviations of two words (`z. B.`, `p. m.`).
fn spaced(text: &str) -> String {
    let from = text.ceil_char_boundary(text.len().saturating_sub(LONGEST_WORD));
    let mut words = text[from..].rsplit(char::is_whitespace).filter(|word| !word.is_empty());
    let last = words.next().unwrap_or("");
    let before = words.next().unwrap_or("").trim_start_matches(is_opening);
    format!("{before} {last}")
}

fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// Marks that close what a sentence holds and stay with it.
pub(super) fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | '»' | '“' | '‘' | '›' | ')' | ']' | '}' | '」' | '』' | '）'
    )
}

/// Marks that open a sentence's first words.
pub(super) fn is_opening(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '‘'
            | '«'
            | '„'
            | '‚'
            | '‹'
            | '('
            | '['
            | '「'
            | '『'
            | '（'
            | '`'
            | '¿'
            | '¡'
    )
}
