//! Writes TBX: ISO 30042:2019 (dialect TBX-Basic) in style DCT or DCA, or the martif kind of 2008.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::super::concept::{Concept, Gender, Length, PartOfSpeech, Status, Term};
use super::xml_id;
use crate::language::Lang;

/// Which kind of TBX.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TbxStyle {
    /// ISO 30042:2019, data categories as elements.
    Dct,
    /// ISO 30042:2019, data categories as attributes.
    Dca,
    /// ISO 30042:2008, as many tools still read it.
    Martif,
}

/// Writes `concepts` as TBX. What TBX has no word for (forms, context words, entity…) stays behind.
#[must_use]
pub fn write_tbx(concepts: &[Concept], style: TbxStyle) -> String {
    let mut out = Out { text: String::new(), style };
    out.head();
    for concept in concepts.iter().filter(|concept| !concept.terms.is_empty()) {
        out.concept(concept);
    }
    out.tail();
    out.text
}

/// The element a data category is the type of in style DCA, and its module in style DCT.
fn place(category: &str) -> (&'static str, &'static str) {
    match category {
        "subjectField" => ("descrip", "min"),
        "definition" => ("descrip", "basic"),
        "partOfSpeech" | "administrativeStatus" => ("termNote", "min"),
        "customerSubset" => ("admin", "min"),
        "source" => ("admin", "basic"),
        "transactionType" => ("transac", "basic"),
        _ => ("termNote", "basic"),
    }
}

struct Out {
    text: String,
    style: TbxStyle,
}

impl Out {
    fn head(&mut self) {
        let start = match self.style {
            TbxStyle::Dct => {
                "<tbx type=\"TBX-Basic\" style=\"dct\" xml:lang=\"en\" \
                 xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:min=\"http://www.tbxinfo.net/ns/min\" \
                 xmlns:basic=\"http://www.tbxinfo.net/ns/basic\">\n<tbxHeader>"
            }
            TbxStyle::Dca => {
                "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" \
                 xmlns=\"urn:iso:std:iso:30042:ed-2\">\n<tbxHeader>"
            }
            TbxStyle::Martif => "<martif type=\"TBX-Basic\" xml:lang=\"en\">\n<martifHeader>",
        };
        let end = if self.style == TbxStyle::Martif { "martifHeader" } else { "tbxHeader" };
        let _ = write!(
            self.text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{start}\n<fileDesc><sourceDesc>\
             <p>wireloc</p></sourceDesc></fileDesc>\n</{end}>\n<text><body>\n"
        );
    }

    fn tail(&mut self) {
        let root = if self.style == TbxStyle::Martif { "martif" } else { "tbx" };
        let _ = writeln!(self.text, "</body></text>\n</{root}>");
    }

    fn concept(&mut self, concept: &Concept) {
        let (entry, section) = match self.style {
            TbxStyle::Martif => ("termEntry", "langSet"),
            _ => ("conceptEntry", "langSec"),
        };
        let _ = writeln!(self.text, "<{entry} id=\"{}\">", xml_id::written(concept.id.as_str()));
        self.category("subjectField", concept.domain.as_deref());
        self.category("definition", concept.definition.as_deref());
        self.note(concept.note.as_deref());
        let mut langs: Vec<&Lang> = Vec::new();
        for term in &concept.terms {
            if !langs.contains(&&term.lang) {
                langs.push(&term.lang);
            }
        }
        for lang in langs {
            let _ = writeln!(self.text, "<{section} xml:lang=\"{lang}\">");
            concept.terms.iter().filter(|term| term.lang == *lang).for_each(|term| self.term(term));
            let _ = writeln!(self.text, "</{section}>");
        }
        let _ = writeln!(self.text, "</{entry}>");
    }

    fn term(&mut self, term: &Term) {
        let section = if self.style == TbxStyle::Martif { "tig" } else { "termSec" };
        let _ = writeln!(self.text, "<{section}>\n<term>{}</term>", escape(&term.text));
        self.category("administrativeStatus", Some(status(term.status)));
        self.category("partOfSpeech", term.part_of_speech.map(part_of_speech));
        self.category("grammaticalGender", term.gender.map(gender));
        // TBX-Basic of 2019 has no number; the categories of 2008 have.
        if self.style == TbxStyle::Martif {
            self.category("grammaticalNumber", term.number.map(super::super::Number::name));
        }
        self.category("termType", length(term.length));
        self.category("customerSubset", term.house.as_deref());
        self.category("source", term.source.as_deref());
        self.note(term.note.as_deref());
        if let Some(date) = &term.date {
            self.text.push_str("<transacGrp>");
            self.category("transactionType", Some("modification"));
            let _ = writeln!(self.text, "<date>{}</date></transacGrp>", escape(date));
        }
        let _ = writeln!(self.text, "</{section}>");
    }

    fn category(&mut self, category: &str, value: Option<&str>) {
        let Some(value) = value else { return };
        let (element, module) = place(category);
        let value = escape(value);
        let _ = match self.style {
            TbxStyle::Dct => {
                writeln!(self.text, "<{module}:{category}>{value}</{module}:{category}>")
            }
            _ => writeln!(self.text, "<{element} type=\"{category}\">{value}</{element}>"),
        };
    }

    fn note(&mut self, note: Option<&str>) {
        for note in note.unwrap_or_default().lines().filter(|line| !line.trim().is_empty()) {
            let _ = writeln!(self.text, "<note>{}</note>", escape(note));
        }
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Preferred => "preferredTerm-admn-sts",
        Status::Admitted | Status::Proposed => "admittedTerm-admn-sts",
        Status::Forbidden => "deprecatedTerm-admn-sts",
    }
}

fn part_of_speech(part: PartOfSpeech) -> &'static str {
    match part {
        PartOfSpeech::ProperNoun => "properNoun",
        other => other.name(),
    }
}

fn gender(gender: Gender) -> &'static str {
    match gender {
        Gender::Masculine => "masculine",
        Gender::Feminine => "feminine",
        Gender::Neuter => "neuter",
    }
}

fn length(length: Length) -> Option<&'static str> {
    match length {
        Length::Full => None,
        Length::Short => Some("shortForm"),
        Length::Acronym => Some("acronym"),
    }
}
