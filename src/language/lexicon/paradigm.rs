//! How the forms of a word are made from its lemma, as the data says.
//!
//! A paradigm cuts an ending off the lemma and puts others on. `=` doubles the last letter of the
//! stem (`admit` + `=ed` is `admitted`), `-` stands for no ending, `_` for the stem where something
//! stands before it (`sag` + `ge_t` is `gesagt`).

use serde::Deserialize;

/// Endings of one class of words; forms that carry a subject of their own apart from those that do not.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Paradigm {
    /// What is cut off the lemma first.
    pub strip: String,
    /// Endings of finite forms, blanks between them: `said`, `says`.
    pub finite: String,
    /// Endings of the other forms, infinitive and participles: `say`, `saying`.
    pub bare: String,
}

/// One form of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inflected {
    /// The form as it is written, in lower case.
    pub form: String,
    /// Whether it carries a subject of its own.
    pub finite: bool,
}

impl Paradigm {
    /// The forms of `lemma`; the lemma itself only where an ending gives it.
    pub fn forms<'a>(&'a self, lemma: &'a str) -> impl Iterator<Item = Inflected> + 'a {
        let stem = lemma.strip_suffix(self.strip.as_str()).unwrap_or(lemma);
        let with = move |ending: &str, finite| Inflected { form: join(stem, ending), finite };
        let finite = self.finite.split_whitespace().map(move |ending| with(ending, true));
        finite.chain(self.bare.split_whitespace().map(move |ending| with(ending, false)))
    }
}

/// The forms written out one by one, `finite … | bare …`.
pub fn listed(forms: &str) -> impl Iterator<Item = Inflected> + '_ {
    let (finite, bare) = forms.split_once('|').unwrap_or((forms, ""));
    let of = |words: &'_ str, finite| {
        words
            .split_whitespace()
            .map(move |form| Inflected { form: form.to_owned(), finite })
            .collect::<Vec<_>>()
    };
    of(finite, true).into_iter().chain(of(bare, false))
}

fn join(stem: &str, ending: &str) -> String {
    match ending.strip_prefix('=') {
        Some(rest) => stem.chars().chain(stem.chars().last()).chain(rest.chars()).collect(),
        None if ending == "-" => stem.to_owned(),
        None if ending.contains('_') => ending.replace('_', stem),
        None => format!("{stem}{ending}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_replace_double_and_stay_away() {
        let twin = Paradigm { finite: "- s =ed".into(), bare: "=ing".into(), ..Default::default() };
        let forms: Vec<_> = twin.forms("admit").map(|f| f.form).collect();
        assert_eq!(forms, ["admit", "admits", "admitted", "admitting"]);
        let soft =
            Paradigm { strip: "ить".into(), finite: "ит ил".into(), bare: "ить".into() };
        let forms: Vec<_> = soft.forms("говорить").map(|f| (f.form, f.finite)).collect();
        let expected = [("говорит", true), ("говорил", true), ("говорить", false)];
        assert_eq!(forms, expected.map(|(form, finite)| (form.to_owned(), finite)));
    }

    #[test]
    fn a_participle_takes_a_prefix() {
        let weak = Paradigm { strip: "en".into(), finite: "te t".into(), bare: "ge_t".into() };
        let forms: Vec<_> = weak.forms("sagen").map(|f| f.form).collect();
        assert_eq!(forms, ["sagte", "sagt", "gesagt"]);
    }

    #[test]
    fn listed_forms_tell_finite_from_bare() {
        let forms: Vec<_> = listed("says said | saying").collect();
        assert_eq!(forms.len(), 3);
        assert!(forms[1].finite && !forms[2].finite);
    }
}
