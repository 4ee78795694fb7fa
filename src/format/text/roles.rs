//! What each paragraph of plain text is for.

use crate::format::copy::{
    is_embargo, is_note, parse_byline, parse_credit, parse_dateline, parse_signoff, parse_versions,
};
use crate::language::{Copy, Language};
use crate::story::Role;
use crate::text::Span;

/// A stretch of text and what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    pub role: Role,
    pub span: Span,
}

/// How many paragraphs at the top may hold a byline or the dateline.
const TOP: usize = 8;
/// No headline is longer, in characters.
const LONGEST_HEADLINE: usize = 220;

/// The units of `text`, whose `paragraphs` are given; a paragraph can hold several (a dateline and
/// the words behind it) or none (a line of asterisks).
pub(super) fn units(text: &str, paragraphs: &[Span], language: &'static Language) -> Vec<Unit> {
    let mut reader = Reader { text, language, units: Vec::new(), headline: false, dateline: false };
    let worded =
        paragraphs.iter().filter(|span| span.slice(text).contains(char::is_alphanumeric)).copied();
    let worded: Vec<_> = worded.collect();
    for (index, &span) in worded.iter().enumerate() {
        reader.read(span, index, worded.len() - index - 1);
    }
    reader.units
}

struct Reader<'t> {
    text: &'t str,
    language: &'static Language,
    units: Vec<Unit>,
    headline: bool,
    dateline: bool,
}

impl Reader<'_> {
    fn read(&mut self, span: Span, index: usize, left: usize) {
        let words = span.slice(self.text);
        let copy = self.copy();
        if is_note(words, copy) || is_embargo(words, copy) {
            self.add(Role::EditorsNote, span);
        } else if parse_signoff(words, copy).is_some()
            || index < TOP && parse_byline(words, copy).is_some()
        {
            self.add(Role::Byline, span);
        } else if let Some(credit) = parse_credit(words, copy) {
            self.add_caption(span, credit.start);
        } else if index < TOP && !self.dateline && self.add_dateline(span) {
            self.dateline = true;
        } else if self.is_headline(words, left) {
            self.add_headline(span);
        } else {
            self.add(Role::Paragraph, span);
        }
    }

    fn copy(&self) -> &'static Copy {
        &self.language.lexicon().copy
    }

    fn add(&mut self, role: Role, span: Span) {
        let words = span.slice(self.text);
        let start = span.start + words.len() - words.trim_start().len();
        let span = Span::new(start, span.start + words.trim_end().len());
        self.units.push(Unit { role, span });
    }

    fn add_caption(&mut self, span: Span, credit: usize) {
        let credit = span.start + credit;
        if self.text[span.start..credit].contains(char::is_alphanumeric) {
            self.add(Role::Caption, Span::new(span.start, credit));
        }
        self.add(Role::Credit, Span::new(credit, span.end));
    }

    fn add_dateline(&mut self, span: Span) -> bool {
        let Some(line) = parse_dateline(span.slice(self.text), self.language) else { return false };
        let end = span.start + line.end;
        self.add(Role::Dateline, Span::new(span.start, end));
        if self.text[end..span.end].contains(char::is_alphanumeric) {
            self.add(Role::Paragraph, Span::new(end, span.end));
        }
        true
    }

    /// The first line that is none of the fixed ones, if it reads like a headline and a story
    /// follows.
    fn is_headline(&self, words: &str, left: usize) -> bool {
        let body = self.units.iter().any(|unit| unit.role == Role::Paragraph);
        let closed = words.trim_end_matches(['"', '”', '’', '\'', '»', ')', '“', '」']);
        let sentence = closed.ends_with(['.', '。', ';', ':']) && !closed.ends_with("...");
        !self.headline
            && !body
            && left > 0
            && !sentence
            && words.chars().count() <= LONGEST_HEADLINE
    }

    fn add_headline(&mut self, span: Span) {
        let words = span.slice(self.text);
        let end = span.start + parse_versions(words, self.copy()).map_or(0, |found| found.end);
        if end > span.start {
            self.add(Role::Version, Span::new(span.start, end));
        }
        // A line of version words alone stands above the headline.
        if self.text[end..span.end].contains(char::is_alphanumeric) {
            self.headline = true;
            self.add(Role::Headline, Span::new(end, span.end));
        }
    }
}
