//! Rows of an index as bytes: what a match needs to know of a term, readable in place.

use std::borrow::Cow;

use super::concept::{
    After, Case, CaseRule, Entity, FirstMention, Gender, Length, Number, PartOfSpeech, Status,
};

/// What a match needs to know of a term.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row<'a> {
    /// Name of the concept.
    pub concept: Cow<'a, str>,
    /// The term in its dictionary form.
    pub term: &'a str,
    /// The stems of its words, where the table knows them.
    pub stems: Cow<'a, str>,
    /// How capital letters count.
    pub case_rule: CaseRule,
    /// Part of speech.
    pub part_of_speech: Option<PartOfSpeech>,
    /// Whether it may stand in an edition.
    pub status: Status,
    /// Full name, short name or initials.
    pub length: Length,
    /// What the first mention is, where this is a short name.
    pub first_mention: FirstMention,
    /// Which layer defined it; the later wins.
    pub layer: u32,
    /// Whether it only keeps shorter terms from being found inside it.
    pub blocks: bool,
    /// Words that speak for it, folded, one a line.
    pub context: Cow<'a, str>,
    /// Which of the files its entry stands in.
    pub file: u32,
    /// Line of its entry.
    pub line: u32,
}

/// What takes the place of a term in the other language; kept apart from its [`Row`], since most
/// who look for terms ask for the answers of a few of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Answers<'a> {
    /// What takes its place.
    pub target: Option<TargetRow<'a>>,
    /// The full name and the short one, where the first mention is told from the later ones.
    pub mention: Option<(TargetRow<'a>, TargetRow<'a>)>,
}

/// What takes the place of a term in the other language.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TargetRow<'a> {
    pub text: &'a str,
    pub status: Status,
    pub length: Length,
    pub first_mention: FirstMention,
    pub part_of_speech: Option<PartOfSpeech>,
    pub gender: Option<Gender>,
    pub number: Option<Number>,
    pub designator: bool,
    pub article: bool,
    pub entity: Option<Entity>,
    pub forms: Vec<PackedForm<'a>>,
    pub file: u32,
    pub line: u32,
}

/// A form with its grammar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PackedForm<'a> {
    pub text: Cow<'a, str>,
    pub number: Option<Number>,
    pub case: Option<Case>,
    pub after: Option<After>,
}

/// Values that have few names: nought is none, the others count from one.
trait Few: Copy + PartialEq + 'static {
    const VALUES: &'static [Self];
}

macro_rules! few {
    ($($name:ident)*) => { $(impl Few for $name { const VALUES: &'static [Self] = Self::ALL; })* };
}
few!(Status Gender Number PartOfSpeech Case Length CaseRule Entity After FirstMention);

/// Writes rows behind each other.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub bytes: Vec<u8>,
}

impl Writer {
    pub fn row(&mut self, row: &Row<'_>) {
        self.text(row.term);
        self.like(row.term, &row.concept);
        self.like(row.term, &row.stems);
        self.few(Some(row.case_rule));
        self.few(row.part_of_speech);
        self.few(Some(row.status));
        self.few(Some(row.length));
        self.few(Some(row.first_mention));
        self.count(row.layer);
        self.count(u32::from(row.blocks));
        self.text(&row.context);
        self.count(row.file);
        self.count(row.line);
    }

    pub fn answers(&mut self, answers: &Answers<'_>) {
        self.count(u32::from(answers.target.is_some()));
        if let Some(target) = &answers.target {
            self.target(target);
        }
        self.count(u32::from(answers.mention.is_some()));
        if let Some((full, short)) = &answers.mention {
            self.target(full);
            self.target(short);
        }
    }

    fn target(&mut self, target: &TargetRow<'_>) {
        self.text(target.text);
        self.few(Some(target.status));
        self.few(Some(target.length));
        self.few(Some(target.first_mention));
        self.few(target.part_of_speech);
        self.few(target.gender);
        self.few(target.number);
        self.count(u32::from(target.designator));
        self.count(u32::from(target.article));
        self.few(target.entity);
        self.forms(target.text, &target.forms);
        self.count(target.file);
        self.count(target.line);
    }

    /// Forms of `lemma`, each as what it has in common with it and the rest.
    pub fn forms(&mut self, lemma: &str, forms: &[PackedForm<'_>]) {
        self.length(forms.len());
        for form in forms {
            self.like(lemma, &form.text);
            self.few(form.number);
            self.few(form.case);
            self.few(form.after);
        }
    }

    /// A text as what it has in common with the start of another and the rest.
    pub fn like(&mut self, other: &str, text: &str) {
        let kept = common_start(other, text);
        self.length(kept);
        self.text(&text[kept..]);
    }

    fn few<T: Few>(&mut self, value: Option<T>) {
        let place = value.and_then(|value| T::VALUES.iter().position(|known| *known == value));
        self.length(place.map_or(0, |place| place + 1));
    }

    pub fn length(&mut self, length: usize) {
        self.count(u32::try_from(length).unwrap_or(u32::MAX));
    }

    /// Seven bits a byte, the lowest first; the top bit says that more follow (LEB128).
    pub fn count(&mut self, mut count: u32) {
        loop {
            let [low, ..] = count.to_le_bytes();
            count >>= 7;
            if count == 0 {
                return self.bytes.push(low & 0x7F);
            }
            self.bytes.push(low | 0x80);
        }
    }

    pub fn text(&mut self, text: &str) {
        self.length(text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

/// Reads what [`Writer`] wrote; none where the bytes are not that.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'a> {
    pub bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn row(&mut self) -> Option<Row<'a>> {
        let term = self.text()?;
        Some(Row {
            term,
            concept: self.like(term)?,
            stems: self.like(term)?,
            case_rule: self.few()??,
            part_of_speech: self.few()?,
            status: self.few()??,
            length: self.few()??,
            first_mention: self.few()??,
            layer: self.count()?,
            blocks: self.count()? == 1,
            context: Cow::Borrowed(self.text()?),
            file: self.count()?,
            line: self.count()?,
        })
    }

    pub fn answers(&mut self) -> Option<Answers<'a>> {
        Some(Answers {
            target: if self.count()? == 1 { Some(self.target()?) } else { None },
            mention: match self.count()? {
                1 => Some((self.target()?, self.target()?)),
                _ => None,
            },
        })
    }

    fn target(&mut self) -> Option<TargetRow<'a>> {
        let text = self.text()?;
        Some(TargetRow {
            text,
            status: self.few()??,
            length: self.few()??,
            first_mention: self.few()??,
            part_of_speech: self.few()?,
            gender: self.few()?,
            number: self.few()?,
            designator: self.count()? == 1,
            article: self.count()? == 1,
            entity: self.few()?,
            forms: self.forms(text)?,
            file: self.count()?,
            line: self.count()?,
        })
    }

    /// Forms of `lemma`.
    fn forms(&mut self, lemma: &'a str) -> Option<Vec<PackedForm<'a>>> {
        let count = self.count()?;
        let forms = (0..count).map(|_| {
            let text = self.like(lemma)?;
            let (number, case) = self.grammar()?;
            Some(PackedForm { text, number, case, after: self.few()? })
        });
        forms.collect()
    }

    /// The forms of `lemma` that are `words`: the number the first of them tells, and their cases.
    pub fn form_of(&mut self, lemma: &str, words: &str) -> Option<(Option<Number>, Vec<Case>)> {
        let mut found: Option<(Option<Number>, Vec<Case>)> = None;
        for _ in 0..self.count()? {
            let (kept, rest) = self.ending()?;
            let (number, case) = self.grammar()?;
            let _: Option<After> = self.few()?;
            let start = words.strip_suffix(rest);
            if start.is_some() && start == lemma.get(..kept) {
                found.get_or_insert((number, Vec::new())).1.extend(case);
            }
        }
        found
    }

    /// Goes on behind forms.
    pub fn skip_forms(&mut self) -> Option<()> {
        for _ in 0..self.count()? {
            let _ = (self.ending()?, self.grammar()?);
            let _: Option<After> = self.few()?;
        }
        Some(())
    }

    /// What [`Writer::like`] wrote of a text.
    pub fn like(&mut self, other: &'a str) -> Option<Cow<'a, str>> {
        let (kept, rest) = self.ending()?;
        let start = other.get(..kept)?;
        Some(match (start, rest) {
            ("", rest) => Cow::Borrowed(rest),
            (start, "") => Cow::Borrowed(start),
            (start, rest) => Cow::Owned([start, rest].concat()),
        })
    }

    fn ending(&mut self) -> Option<(usize, &'a str)> {
        Some((self.count()? as usize, self.text()?))
    }

    fn grammar(&mut self) -> Option<(Option<Number>, Option<Case>)> {
        Some((self.few()?, self.few()?))
    }

    #[expect(clippy::option_option, reason = "outer: the bytes are read; inner: a value is given")]
    fn few<T: Few>(&mut self) -> Option<Option<T>> {
        match self.count()? as usize {
            0 => Some(None),
            place => T::VALUES.get(place - 1).copied().map(Some),
        }
    }

    pub fn count(&mut self) -> Option<u32> {
        let mut count = 0u32;
        for shift in (0..32).step_by(7) {
            let (&byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            count |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(count);
            }
        }
        None
    }

    pub fn text(&mut self) -> Option<&'a str> {
        let length = self.count()? as usize;
        let (text, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        std::str::from_utf8(text).ok()
    }
}

fn common_start(a: &str, b: &str) -> usize {
    let pairs = a.char_indices().zip(b.chars()).take_while(|((_, a), b)| a == b);
    pairs.last().map_or(0, |((at, c), _)| at + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_as_it_went() {
        let form = PackedForm {
            text: Cow::Borrowed("vados"),
            number: Some(Number::Plural),
            case: Some(Case::Nominative),
            after: Some(After::Definite),
        };
        let target = TargetRow {
            text: "vado",
            status: Status::Proposed,
            length: Length::Full,
            first_mention: FirstMention::AsWritten,
            part_of_speech: None,
            gender: Some(Gender::Masculine),
            number: None,
            designator: false,
            article: true,
            entity: Some(Entity::Place),
            forms: vec![form.clone()],
            file: 1,
            line: 3,
        };
        let row = Row {
            concept: Cow::Borrowed("ford-of-the-river"),
            term: "ford",
            stems: Cow::Borrowed(""),
            case_rule: CaseRule::Auto,
            part_of_speech: Some(PartOfSpeech::Noun),
            status: Status::Preferred,
            length: Length::Short,
            first_mention: FirstMention::Expansion,
            layer: 300,
            blocks: false,
            context: Cow::Borrowed("river\nbridge"),
            file: 1,
            line: 70_000,
        };
        let answers =
            Answers { target: Some(target.clone()), mention: Some((target.clone(), target)) };
        let mut writer = Writer::default();
        writer.answers(&answers);
        assert_eq!(Reader { bytes: &writer.bytes }.answers(), Some(answers));
        let mut writer = Writer::default();
        writer.row(&row);
        let end = writer.bytes.len();
        writer.forms("vado", &[form]);
        assert_eq!(Reader { bytes: &writer.bytes }.row(), Some(row));
        assert_eq!(Reader { bytes: &writer.bytes[..9] }.row(), None);
        let mut forms = Reader { bytes: &writer.bytes[end..] };
        let plural = (Some(Number::Plural), vec![Case::Nominative]);
        assert_eq!(forms.form_of("vado", "vados"), Some(plural));
    }
}
