//! Rows of an index as bytes: what a match needs to know of a term, readable in place.

use std::borrow::Cow;

use super::concept::{Case, CaseRule, Entity, Form, Gender, Length, Number, PartOfSpeech, Status};

/// What a match needs to know of a term.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row<'a> {
    /// Name of the concept.
    pub concept: &'a str,
    /// The term in its dictionary form.
    pub term: &'a str,
    /// How capital letters count.
    pub case_rule: CaseRule,
    /// Part of speech.
    pub part_of_speech: Option<PartOfSpeech>,
    /// Whether it may stand in an edition.
    pub status: Status,
    /// Which layer defined it; the later wins.
    pub layer: u32,
    /// Whether it only keeps shorter terms from being found inside it.
    pub blocks: bool,
    /// Words that speak for it, folded, one a line.
    pub context: Cow<'a, str>,
    /// Its entry.
    pub file: &'a str,
    /// Line of its entry.
    pub line: u32,
    /// What takes its place in the other language.
    pub target: Option<TargetRow<'a>>,
}

/// What takes the place of a term in the other language.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TargetRow<'a> {
    pub text: &'a str,
    pub status: Status,
    pub length: Length,
    pub part_of_speech: Option<PartOfSpeech>,
    pub gender: Option<Gender>,
    pub number: Option<Number>,
    pub designator: bool,
    pub article: bool,
    pub entity: Option<Entity>,
    pub forms: Vec<(&'a str, Option<Number>, Option<Case>)>,
    pub file: &'a str,
    pub line: u32,
}

impl TargetRow<'_> {
    /// Its listed forms.
    pub fn forms(&self) -> Vec<Form> {
        let form =
            |&(text, number, case): &(&str, _, _)| Form { text: text.to_owned(), number, case };
        self.forms.iter().map(form).collect()
    }
}

/// Values that have few names: nought is none, the others count from one.
trait Few: Copy + PartialEq + 'static {
    const VALUES: &'static [Self];
}

macro_rules! few {
    ($($name:ident)*) => { $(impl Few for $name { const VALUES: &'static [Self] = Self::ALL; })* };
}
few!(Status Gender Number PartOfSpeech Case Length CaseRule Entity);

/// Writes rows behind each other.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub bytes: Vec<u8>,
}

impl Writer {
    pub fn row(&mut self, row: &Row<'_>) {
        self.text(row.concept);
        self.text(row.term);
        self.few(Some(row.case_rule));
        self.few(row.part_of_speech);
        self.few(Some(row.status));
        self.count(row.layer);
        self.count(u32::from(row.blocks));
        self.text(&row.context);
        self.text(row.file);
        self.count(row.line);
        self.count(u32::from(row.target.is_some()));
        if let Some(target) = &row.target {
            self.target(target);
        }
    }

    fn target(&mut self, target: &TargetRow<'_>) {
        self.text(target.text);
        self.few(Some(target.status));
        self.few(Some(target.length));
        self.few(target.part_of_speech);
        self.few(target.gender);
        self.few(target.number);
        self.count(u32::from(target.designator));
        self.count(u32::from(target.article));
        self.few(target.entity);
        self.length(target.forms.len());
        for (text, number, case) in &target.forms {
            self.text(text);
            self.few(*number);
            self.few(*case);
        }
        self.text(target.file);
        self.count(target.line);
    }

    pub fn few_number(&mut self, number: Option<Number>) {
        self.few(number);
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
        Some(Row {
            concept: self.text()?,
            term: self.text()?,
            case_rule: self.few()??,
            part_of_speech: self.few()?,
            status: self.few()??,
            layer: self.count()?,
            blocks: self.count()? == 1,
            context: Cow::Borrowed(self.text()?),
            file: self.text()?,
            line: self.count()?,
            target: if self.count()? == 1 { Some(self.target()?) } else { None },
        })
    }

    fn target(&mut self) -> Option<TargetRow<'a>> {
        Some(TargetRow {
            text: self.text()?,
            status: self.few()??,
            length: self.few()??,
            part_of_speech: self.few()?,
            gender: self.few()?,
            number: self.few()?,
            designator: self.count()? == 1,
            article: self.count()? == 1,
            entity: self.few()?,
            forms: {
                let count = self.count()?;
                (0..count)
                    .map(|_| Some((self.text()?, self.few()?, self.few()?)))
                    .collect::<Option<_>>()?
            },
            file: self.text()?,
            line: self.count()?,
        })
    }

    #[expect(clippy::option_option, reason = "outer: the bytes are read; inner: a number is given")]
    pub fn few_number(&mut self) -> Option<Option<Number>> {
        self.few()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_as_it_went() {
        let row = Row {
            concept: "ford",
            term: "ford",
            case_rule: CaseRule::Auto,
            part_of_speech: Some(PartOfSpeech::Noun),
            status: Status::Preferred,
            layer: 300,
            blocks: false,
            context: Cow::Borrowed("river\nbridge"),
            file: "desk.toml",
            line: 70_000,
            target: Some(TargetRow {
                text: "vado",
                status: Status::Proposed,
                length: Length::Full,
                part_of_speech: None,
                gender: Some(Gender::Masculine),
                number: None,
                designator: false,
                article: true,
                entity: Some(Entity::Place),
                forms: vec![("vados", Some(Number::Plural), None)],
                file: "desk.toml",
                line: 3,
            }),
        };
        let mut writer = Writer::default();
        writer.row(&row);
        assert_eq!(Reader { bytes: &writer.bytes }.row(), Some(row));
        assert_eq!(Reader { bytes: &writer.bytes[..9] }.row(), None);
    }
}
