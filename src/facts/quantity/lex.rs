//! A sentence as words with their senses, numbers in digits, and marks.

use super::compound;
use super::digits::{self, Literal};
use super::sense::Sense;
use super::vocabulary::{Vocabulary, Word, fold_into, is_plain, is_run};
use crate::language::lexicon::Habit;
use crate::text::Span;

/// One word, phrase, number or mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'v> {
    /// Where it stands.
    pub(super) span: Span,
    /// What it is.
    pub(super) kind: Kind,
    /// What it can mean; nothing for a word of no matter.
    pub(super) senses: &'v [Sense],
    /// Whether no blank stands before it.
    pub(super) glued: bool,
    /// Whether it carries an "and" in front of it, as one word.
    pub(super) joined: bool,
}

/// What a token is made of.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// A number in digits.
    Digits(Literal),
    /// A word or a phrase; whether it begins with a capital.
    Word { capital: bool },
    /// One character that is neither letter nor digit.
    Mark(char),
    /// Letters and digits that name a thing: `KN-23`.
    Name,
}

/// The tokens of `text`, in order.
pub(super) fn lex<'v>(text: &str, vocabulary: &'v Vocabulary) -> Vec<Token<'v>> {
    let mut lexer =
        Lexer { text, vocabulary, at: 0, end: 0, tokens: Vec::new(), folded: String::new() };
    // A word and its blank take three bytes or more, nearly always.
    lexer.tokens.reserve(text.len() / 3);
    while let Some(c) = lexer.text[lexer.at..].chars().next() {
        lexer.step(c);
    }
    lexer.tokens
}

/// What stands glued to a number's end.
enum After {
    /// Letters that make a name of it.
    Name,
    /// The ending of a decade, so many bytes long.
    Decade(usize),
    /// Nothing, or a word of its own.
    Else,
}

struct Lexer<'t, 'v> {
    text: &'t str,
    vocabulary: &'v Vocabulary,
    at: usize,
    /// Where the last token ended.
    end: usize,
    tokens: Vec<Token<'v>>,
    /// The word last asked for in the form in which words are looked up; empty where it stands in that
    /// form in the text.
    folded: String,
}

impl<'v> Lexer<'_, 'v> {
    fn step(&mut self, c: char) {
        if c == ' ' {
            self.at += 1;
        } else if c.is_ascii_alphabetic() {
            self.word(c);
        } else if c.is_whitespace()
            || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{61C}' | '\u{FEFF}')
        {
            // Marks that do not show stand in no word's way.
            if !c.is_whitespace() && self.end == self.at {
                self.end += c.len_utf8();
            }
            self.at += c.len_utf8();
        } else if digits::digit(c).is_some() {
            self.number(c);
        } else if is_run(c) {
            self.run(c);
        } else if is_letter(c) {
            self.word(c);
        } else {
            self.mark(c);
        }
    }

    fn push(&mut self, end: usize, kind: Kind, senses: &'v [Sense]) {
        let span = Span::new(self.at, end);
        let glued = self.end == self.at && !self.tokens.is_empty();
        self.tokens.push(Token { span, kind, senses, glued, joined: false });
        self.at = end;
        self.end = end;
    }

    fn mark(&mut self, c: char) {
        if is_money_sign(c) && self.text[self.at + c.len_utf8()..].starts_with(is_cased) {
            let end = self.at + c.len_utf8();
            let letters = word_len(&self.text[end..]);
            if let Some((end, senses)) = self.known(self.at, end + letters) {
                return self.push(end, Kind::Mark(c), senses);
            }
        }
        let end = self.at + c.len_utf8();
        let mut single = [0; 4];
        let senses = self.senses(c.encode_utf8(&mut single)).unwrap_or(&[]);
        self.push(end, Kind::Mark(c), senses);
    }

    fn number(&mut self, first: char) {
        let rest = &self.text[self.at..];
        let Some((mut literal, len)) = digits::read(rest, &self.vocabulary.conventions) else {
            // Too long for a number: the figures of a code.
            let len = rest.find(|c| digits::digit(c).is_none()).unwrap_or(rest.len());
            return self.push(self.at + len.max(first.len_utf8()), Kind::Name, &[]);
        };
        let end = self.at + len;
        match self.after_number(end, literal) {
            After::Name => {
                let end = self.name_end(end);
                self.push(end, Kind::Name, &[]);
            }
            After::Decade(ending) => {
                literal.decade = true;
                self.push(end + ending, Kind::Digits(literal), &[]);
            }
            After::Else => self.push(end, Kind::Digits(literal), &[]),
        }
    }

    /// What letters glued to a number's end make of it: `5G` and `747MAX` are names, `1960s` and
    /// `60er`, `1960's` decades.
    fn after_number(&mut self, end: usize, literal: Literal) -> After {
        let rest = &self.text[end..];
        let letters = |rest: &str| rest.find(|c: char| !is_cased(c)).unwrap_or(rest.len());
        let len = letters(rest);
        let decade = matches!(literal.plain, Some(2 | 4))
            && literal.value.whole().is_some_and(|value| value % 10 == 0);
        let after_apostrophe = rest.strip_prefix(['\'', '’']);
        if let Some(ending) = after_apostrophe.filter(|ending| decade && letters(ending) == 1) {
            return After::Decade(rest.len() - ending.len() + 1);
        }
        let known = self.senses_of(end, end + len);
        if len == 0 || known.is_some_and(beside_numbers) {
            return After::Else;
        }
        if decade && len <= 4 && rest.starts_with(char::is_lowercase) {
            After::Decade(len)
        } else if self.extended(end, end + len).is_some_and(|(_, senses)| beside_numbers(senses)) {
            After::Else
        } else {
            After::Name
        }
    }

    /// The end of a chain of letters, digits and hyphens.
    fn name_end(&self, from: usize) -> usize {
        let mut end = from;
        let mut chars = self.text[from..].chars().peekable();
        while let Some(c) = chars.next() {
            let inside = c.is_alphanumeric() && !is_run(c);
            let hyphen = matches!(c, '-' | '\u{2010}' | '\u{2011}' | '/')
                && chars.peek().is_some_and(|c| c.is_alphanumeric() && !is_run(*c));
            if !(inside || hyphen) {
                break;
            }
            end += c.len_utf8();
        }
        end
    }

    /// A stretch of a script without blanks: its longest known words, all else passed over.
    fn run(&mut self, first: char) {
        let rest = &self.text[self.at..];
        let most = self.vocabulary.longest_run(first);
        let stop = rest.char_indices().nth(most).map_or(rest.len(), |(at, _)| at);
        for (len, _) in rest[..stop].char_indices().rev().map(|(at, c)| (at + c.len_utf8(), c)) {
            if let Some((end, senses)) = self.known(self.at, self.at + len) {
                return self.push(end, Kind::Word { capital: false }, senses);
            }
        }
        let len = rest
            .char_indices()
            .skip(1)
            .find(|&(_, c)| !is_run(c) || self.vocabulary.longest_run(c) > 0)
            .map_or(rest.len(), |(at, _)| at);
        self.push(self.at + len, Kind::Word { capital: false }, &[]);
    }

    fn word(&mut self, first: char) {
        let end = self.at + word_len(&self.text[self.at..]);
        let kind = Kind::Word { capital: first.is_uppercase() };
        // Nothing joins a word over a blank or a comma.
        if !matches!(self.text.as_bytes().get(end), None | Some(b' ' | b',')) {
            if let Some((end, senses)) = self.extended(self.at, end) {
                return self.push(end, kind, senses);
            }
            if self.designates(end) {
                let end = self.name_end(end);
                return self.push(end, Kind::Name, &[]);
            }
        }
        match self.known(self.at, end) {
            Some((end, senses)) => self.push(end, kind, senses),
            None => self.unknown(end, kind),
        }
    }

    /// A word that is not known as it stands: perhaps with something glued on, or of several parts.
    fn unknown(&mut self, end: usize, kind: Kind) {
        if !self.vocabulary.conventions.takes_words_apart() {
            return self.push(end, kind, &[]);
        }
        if self.folded.is_empty() {
            self.folded.push_str(&self.text[self.at..end]);
        }
        if self.vocabulary.conventions.has(Habit::Compound)
            && let Some(parts) = compound::parts(&self.folded, self.vocabulary)
        {
            return self.compound(end, &parts);
        }
        let Some((senses, joined)) = self.stripped() else { return self.push(end, kind, &[]) };
        self.push(end, kind, senses);
        if let Some(token) = self.tokens.last_mut() {
            token.joined = joined;
        }
    }

    /// Several tokens for one word; each has the span of the whole word, as the parts of the folded
    /// word need not be as long as those of the text.
    fn compound(&mut self, end: usize, parts: &[&'v [Sense]]) {
        let (start, kind) = (self.at, Kind::Word { capital: false });
        let glued = self.end == self.at && !self.tokens.is_empty();
        for (number, senses) in parts.iter().enumerate() {
            let span = Span::new(start, end);
            let glued = glued || number > 0;
            self.tokens.push(Token { span, kind, senses, glued, joined: false });
        }
        self.at = end;
        self.end = end;
    }

    /// Senses of the folded word without endings or without what is glued before it.
    fn stripped(&self) -> Option<(&'v [Sense], bool)> {
        let conventions = &self.vocabulary.conventions;
        let found = |word: &str| self.vocabulary.word(word).map(|word| word.senses.as_slice());
        let stem = conventions.endings.iter().find_map(|ending| {
            let stem = self.folded.strip_suffix(ending.as_str())?;
            found(stem).filter(|senses| !senses.is_empty() && stem.chars().nth(1).is_some())
        });
        if let Some(senses) = stem {
            return Some((senses, false));
        }
        conventions.proclitics.iter().find_map(|proclitic| {
            let rest = self.folded.strip_prefix(proclitic.as_str())?;
            let joined = conventions.and.iter().any(|and| proclitic.starts_with(and.as_str()));
            found(rest).filter(|senses| !senses.is_empty()).map(|senses| (senses, joined))
        })
    }

    /// Letters that name a thing together with the digits after them: `KN-23`, `A320`.
    fn designates(&mut self, end: usize) -> bool {
        let rest = &self.text[end..];
        let after = rest.strip_prefix(['-', '\u{2010}', '\u{2011}']);
        if !after.unwrap_or(rest).starts_with(|c| digits::digit(c).is_some()) {
            return false;
        }
        let after_digits = self.end == self.at
            && matches!(self.tokens.last(), Some(Token { kind: Kind::Digits(_), .. }));
        if after_digits || !self.text[self.at..end].chars().all(is_cased) {
            return false;
        }
        let senses = self.senses_of(self.at, end).unwrap_or(&[]);
        !senses.iter().any(|sense| {
            matches!(sense, Sense::Currency(_) | Sense::Month(_) | Sense::Prefix | Sense::Minus)
        })
    }

    /// A longer word with stops, slashes or a currency sign inside: `p.m.`, `km/h`, `US$`.
    fn extended(&mut self, start: usize, end: usize) -> Option<(usize, &'v [Sense])> {
        /// Longer than any abbreviation.
        const MOST: usize = 16;
        let next = self.text[end..].chars().next()?;
        if !matches!(next, '.' | '/' | '\'' | '’' | '॰') && !is_money_sign(next) {
            return None;
        }
        let rest = &self.text[start..];
        let inside = |c: &char| {
            is_letter(*c) || matches!(c, '.' | '/' | '\'' | '’' | '॰') || is_money_sign(*c)
        };
        let whole: usize = rest.chars().take_while(inside).take(MOST).map(char::len_utf8).sum();
        let mut len = whole;
        while start + len > end {
            let last = rest[..len].chars().next_back().unwrap_or(' ');
            let cut = !is_letter(last) || !rest[len..].starts_with(is_letter);
            let found = if cut { self.known(start, start + len) } else { None };
            if found.is_some() {
                return found;
            }
            len -= last.len_utf8();
        }
        None
    }

    /// The word `start..end` or the longest phrase that begins with it.
    fn known(&mut self, start: usize, end: usize) -> Option<(usize, &'v [Sense])> {
        let written = &self.text[start..end];
        if is_plain(written) {
            self.folded.clear();
            return self.meaning(self.vocabulary.word(written)?, end);
        }
        fold_into(written, &mut self.folded);
        let mut word = self.vocabulary.word(&self.folded);
        if word.is_none() && self.folded.len() <= 4 && self.folded.contains(char::is_uppercase) {
            self.folded = self.folded.to_lowercase();
            word = self.vocabulary.word(&self.folded);
        }
        self.meaning(word?, end)
    }

    /// What a word that ends at `end` means, in the longest phrase it begins or alone.
    fn meaning(&self, word: &'v Word, end: usize) -> Option<(usize, &'v [Sense])> {
        let phrase = word.phrase(self.text, end);
        phrase.or_else(|| (!word.senses.is_empty()).then_some((end, word.senses.as_slice())))
    }

    fn senses_of(&mut self, start: usize, end: usize) -> Option<&'v [Sense]> {
        self.known(start, end).map(|(_, senses)| senses)
    }

    fn senses(&self, folded: &str) -> Option<&'v [Sense]> {
        self.vocabulary.word(folded).map(|word| word.senses.as_slice())
    }
}

/// Whether a word with these senses goes with the number it is glued to: `5km`, but not `802.11a`.
fn beside_numbers(senses: &[Sense]) -> bool {
    senses.iter().any(|sense| {
        !matches!(
            sense,
            Sense::And
                | Sense::Article
                | Sense::Of
                | Sense::To
                | Sense::DateJoin
                | Sense::BeforeDate
                | Sense::At
                | Sense::AfterFraction
                | Sense::Weak
        )
    })
}

fn word_len(text: &str) -> usize {
    let plain = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let rest = &text[plain..];
    let ends = rest.as_bytes().first().is_none_or(u8::is_ascii);
    let more = |rest: &str| rest.find(|c| !is_letter(c) || is_run(c)).unwrap_or(rest.len());
    plain + if ends { 0 } else { more(rest) }
}

/// Whether a character belongs to a word.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '°' | '²' | '³' | '\u{300}'..='\u{36F}' | '\u{640}' | '\u{64B}'..='\u{65F}'
            | '\u{93C}'..='\u{94D}' | '\u{200C}' | '\u{200D}')
}

/// Letters of scripts in which letters and digits together name a thing.
fn is_cased(c: char) -> bool {
    c.is_ascii_alphabetic() || c.is_uppercase() || c.is_lowercase()
}

fn is_money_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '₵' | '₹' | '€' | '₽' | '₴')
}
