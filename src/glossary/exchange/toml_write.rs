//! Writes concepts as a glossary of wireloc.

use std::fmt::Write as _;

use super::super::concept::{
    After, Case, CaseRule, Concept, Entity, FirstMention, Form, Gender, Length, Number,
    PartOfSpeech, Status, Term,
};

/// Writes `concepts` as TOML that [`super::super::Layer::Toml`] reads back.
#[must_use]
pub fn write_toml(concepts: &[Concept]) -> String {
    let mut text = String::new();
    for (number, concept) in concepts.iter().enumerate() {
        if number > 0 {
            text.push('\n');
        }
        write_concept(&mut text, concept);
    }
    text
}

fn write_concept(out: &mut String, concept: &Concept) {
    out.push_str("[[concept]]\n");
    line(out, "id", Some(concept.id.as_str()));
    line(out, "domain", concept.domain.as_deref());
    line(out, "definition", concept.definition.as_deref());
    line(out, "note", concept.note.as_deref());
    line(out, "entity", concept.entity.map(Entity::name));
    flag(out, "do_not_translate", concept.do_not_translate);
    flag(out, "designator", concept.designator);
    for term in &concept.terms {
        out.push_str("\n[[concept.term]]\n");
        write_term(out, term);
    }
}

fn write_term(out: &mut String, term: &Term) {
    line(out, "lang", Some(term.lang.as_str()));
    line(out, "text", Some(&term.text));
    line(out, "house", term.house.as_deref());
    line(out, "status", (term.status != Status::Preferred).then(|| term.status.name()));
    line(out, "length", (term.length != Length::Full).then(|| term.length.name()));
    line(out, "part_of_speech", term.part_of_speech.map(PartOfSpeech::name));
    line(out, "gender", term.gender.map(Gender::name));
    line(out, "number", term.number.map(Number::name));
    flag(out, "article", term.article);
    if !term.forms.is_empty() {
        let forms: Vec<_> = term.forms.iter().map(form).collect();
        let _ = writeln!(out, "forms = [{}]", forms.join(", "));
    }
    line(out, "paradigm", term.paradigm.as_deref());
    let first_mention = Some(term.first_mention).filter(|it| *it != FirstMention::AsWritten);
    line(out, "first_mention", first_mention.map(FirstMention::name));
    line(out, "case_rule", (term.case_rule != CaseRule::Auto).then(|| term.case_rule.name()));
    list(out, "context", &term.context);
    list(out, "except", &term.except);
    line(out, "source", term.source.as_deref());
    line(out, "note", term.note.as_deref());
    line(out, "date", term.date.as_deref());
}

fn form(form: &Form) -> String {
    let mut text = format!("{{ text = {}", quoted(&form.text));
    if let Some(number) = form.number {
        let _ = write!(text, ", number = {}", quoted(Number::name(number)));
    }
    if let Some(case) = form.case {
        let _ = write!(text, ", case = {}", quoted(Case::name(case)));
    }
    if let Some(after) = form.after {
        let _ = write!(text, ", after = {}", quoted(After::name(after)));
    }
    text + " }"
}

fn line(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        let _ = writeln!(out, "{key} = {}", quoted(value));
    }
}

fn flag(out: &mut String, key: &str, value: bool) {
    if value {
        let _ = writeln!(out, "{key} = true");
    }
}

fn list(out: &mut String, key: &str, values: &[String]) {
    if !values.is_empty() {
        let values: Vec<_> = values.iter().map(|value| quoted(value)).collect();
        let _ = writeln!(out, "{key} = [{}]", values.join(", "));
    }
}

/// A basic string of TOML 1.0.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
