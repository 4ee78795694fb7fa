//! Words in quotation marks: changed, or without their marks (QUO).

use super::pair::{Pair, Relation};
use super::reading::Reading;
use super::sameness::is_slip;
use crate::align::{Answers, Reply};
use crate::finding::{Finding, QUOTED_WORDS_CHANGED, Severity};
use crate::text::{Span, TokenKind, tokens};

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (quoted(&pair.a), quoted(&pair.b));
    match pair.relation() {
        Relation::Same => same(pair, &a, &b, out),
        Relation::Cross => cross(pair, &a, &b, out),
    }
}

/// What stands inside quotation marks, marks not included; kept quotes are blank and left out.
fn quoted(reading: &Reading) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for (at, mark) in reading.marks() {
        let after = at + mark.len_utf8();
        match open {
            None if matches!(mark, '“' | '„' | '«' | '"' | '”' | '»') => {
                open = Some((mark, after));
            }
            Some((first, start)) if closes(first, mark) => {
                if reading.text[start..at].contains(char::is_alphanumeric) {
                    spans.push(Span::new(start, at));
                }
                open = None;
            }
            _ => {}
        }
    }
    spans
}

fn closes(first: char, mark: char) -> bool {
    match first {
        '“' => matches!(mark, '”' | '"'),
        '„' => matches!(mark, '“' | '”' | '"'),
        '«' => mark == '»',
        '»' => mark == '«',
        '”' => mark == '”',
        _ => matches!(mark, '"' | '”'),
    }
}

fn words(text: &str) -> Vec<String> {
    let words = tokens(text).filter(|token| token.kind != TokenKind::Mark);
    words.map(|token| token.span.slice(text).to_lowercase().replace('’', "'")).collect()
}

fn same(pair: &Pair, a: &[Span], b: &[Span], out: &mut Vec<Finding>) {
    let later: Vec<Vec<String>> = b.iter().map(|span| words(span.slice(pair.b.text))).collect();
    let all_later = words(pair.b.text).join(" ");
    for (at, &span) in a.iter().enumerate() {
        let said = words(span.slice(pair.a.text));
        if said.is_empty() || later.contains(&said) {
            continue;
        }
        let answer = b.get(at).copied().filter(|_| a.len() == b.len());
        let still_there = all_later.contains(&said.join(" "));
        let finding = pair.finding(&QUOTED_WORDS_CHANGED, Some(span), answer);
        let only_slips = answer.is_some() && later.get(at).is_some_and(|now| slips(&said, now));
        let only_marks = still_there || only_slips;
        out.push(if only_marks { finding.severity(Severity::Info) } else { finding });
    }
}

/// Whether the same words stand there with slips of the keyboard, or words said twice.
fn slips(said: &[String], now: &[String]) -> bool {
    let mut now = now.to_vec();
    now.dedup();
    said.len() == now.len()
        && said.iter().zip(&now).all(|(one, other)| one == other || is_slip(one, other))
}

/// Across languages the marks can be counted, and the words between them are held against each other
/// by what they mean.
fn cross(pair: &Pair, a: &[Span], b: &[Span], out: &mut Vec<Finding>) {
    let Some(&first) = a.first() else { return };
    if b.is_empty() {
        let finding = pair.finding(&QUOTED_WORDS_CHANGED, Some(first), None);
        out.push(finding.severity(Severity::Warning));
        return;
    }
    if a.len() != b.len() {
        return;
    }
    let inside = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>();
    let share = |spans: &[Span], reading: &Reading| ratio(inside(spans), reading.text.len());
    let (before, after) = (share(a, &pair.a), share(b, &pair.b));
    if inside(a) >= LONG && (after < before * SHORTER || before < after * SHORTER) {
        out.push(pair.finding(&QUOTED_WORDS_CHANGED, Some(first), b.last().copied()));
        return;
    }
    let other_words = a.iter().zip(b).find(|(from, to)| says_something_else(pair, **from, **to));
    if let Some((&from, &to)) = other_words {
        let finding = pair.finding(&QUOTED_WORDS_CHANGED, Some(from), Some(to));
        out.push(finding.severity(Severity::Warning));
    }
}

/// How many words between marks the other text answers.
#[derive(Debug, Clone, Copy)]
struct Tally {
    answered: usize,
    unanswered: usize,
    unknown: usize,
}

impl Tally {
    /// The words of `one` in `span`, held against those of `other` in `answer`.
    fn of(one: &Reading, span: Span, other: &Reading, answer: Span) -> Self {
        let answers = Answers::of(other.words_in(answer));
        let count =
            |wanted: Reply| one.words_in(span).filter(|word| answers.reply(word) == wanted).count();
        Self {
            answered: count(Reply::Answered),
            unanswered: count(Reply::Unanswered),
            unknown: count(Reply::Unknown),
        }
    }

    /// Whether half of the words or more have no answer.
    fn is_other(self) -> bool {
        let enough = if self.answered > 0 { FEW } else { 2 };
        self.unanswered >= self.answered && self.unanswered + self.answered >= enough
    }

    /// Whether two words or more have an answer, and all but one of them.
    fn is_literal(self) -> bool {
        self.unanswered <= 1 && self.unknown == 0 && self.answered >= 2
    }

    /// Whether one word has no answer and every other one has.
    fn lacks_one(self) -> bool {
        self.unanswered == 1 && self.unknown == 0 && self.answered > 0
    }
}

/// Whether the words between the marks are other ones: half of them or more without an answer, on both
/// sides, or one in a quote that is otherwise said word for word.
fn says_something_else(pair: &Pair, from: Span, to: Span) -> bool {
    if pair.replies.is_none() {
        return false;
    }
    let before = Tally::of(&pair.a, from, &pair.b, to);
    let after = Tally::of(&pair.b, to, &pair.a, from);
    let more_or_less = before.unanswered != after.unanswered;
    before.is_other() && after.is_other()
        || more_or_less && before.is_literal() && after.is_literal()
        || before.lacks_one() && after.lacks_one()
}

/// Of fewer known words than this between marks one without an answer is often part of an idiom.
const FEW: usize = 3;

/// Below this many bytes the share of a quote says little.
const LONG: usize = 20;

/// A quote with less than this share of what it had lost words.
const SHORTER: f64 = 0.68;

#[expect(clippy::cast_precision_loss, reason = "lengths of sentences are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}
