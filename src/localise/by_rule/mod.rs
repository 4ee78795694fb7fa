//! What an edition says by rule: dateline, byline, credit, version words, and dates in running text.
//!
//! No engine sees these. The fixed words come from the target's `edition.ftl`, month names from
//! CLDR, places from the glossary and CLDR; agency tags, names, dashes and letter case stay as they
//! are. What no table knows stays in the source's words.

mod calendar;
mod date;
mod labels;
mod phrase;
mod place;

pub use place::Places;

use crate::format::copy::{
    Label, parse_byline, parse_credit, parse_dateline, parse_signoff, parse_versions,
};
use crate::language::Language;
use crate::messages::{Messages, Voice};
use crate::protect::Slot;
use crate::story::{Block, Role};
use crate::text::Span;

/// Writes the parts of editions that no engine writes, from one language into another.
#[derive(Debug)]
pub struct Rules {
    from: &'static Language,
    to: &'static Language,
    edition: Messages,
}

impl Rules {
    /// The rules between two languages.
    #[must_use]
    pub fn new(from: &'static Language, to: &'static Language) -> Self {
        Self { from, to, edition: Messages::new(Voice::Edition, &to.lang) }
    }

    /// The text of `block` in the edition, where a rule writes it; none for prose.
    ///
    /// `places` knows names of places in the target language.
    #[must_use]
    pub fn write(&self, block: &Block, places: &dyn Places) -> Option<String> {
        match block.role {
            Role::Dateline => Some(self.dateline(&block.text, places)),
            Role::Byline => Some(self.byline(&block.text)),
            Role::Credit => Some(self.credit(&block.text)),
            Role::Version => Some(self.version(&block.text)),
            _ => None,
        }
    }

    /// The dates with a month name in `text`, each as a slot with the words of the edition, in order
    /// and apart; a preposition that belongs to a date is inside.
    #[must_use]
    pub fn dates(&self, text: &str) -> Vec<Slot> {
        phrase::find(text, self.from, self.to, &self.edition)
    }

    fn dateline(&self, text: &str, places: &dyn Places) -> String {
        let Some(line) = parse_dateline(text, self.from) else { return text.to_owned() };
        let mut parts: Vec<(Span, String)> = line
            .places
            .iter()
            .map(|&span| (span, place::localise(span.slice(text), self.from, self.to, places)))
            .collect();
        if let Some(span) = line.date
            && let Some(date) =
                calendar::dateline(span.slice(text), self.from, self.to, &self.edition)
        {
            parts.push((span, date));
        }
        splice(text, parts)
    }

    fn byline(&self, text: &str) -> String {
        let copy = &self.from.lexicon().copy;
        let labels = parse_byline(text, copy).or_else(|| parse_signoff(text, copy));
        self.relabel(text, &labels.unwrap_or_default())
    }

    fn credit(&self, text: &str) -> String {
        let label = parse_credit(text, &self.from.lexicon().copy).and_then(|credit| credit.label);
        self.relabel(text, label.as_slice())
    }

    /// The labels of `text`, and the words between its names, in the words of the edition.
    fn relabel(&self, text: &str, found: &[Label]) -> String {
        if found.is_empty() {
            return text.to_owned();
        }
        let mut parts: Vec<_> =
            found.iter().map(|label| labels::write(text, label, &self.edition)).collect();
        let after = found[0].span.end;
        parts.extend(labels::joins(text, after, &self.from.lexicon().copy, &self.edition));
        parts.sort_by_key(|(span, _)| *span);
        splice(text, parts)
    }

    fn version(&self, text: &str) -> String {
        let Some(found) = parse_versions(text, &self.from.lexicon().copy) else {
            return text.to_owned();
        };
        let parts = found.words.iter().map(|word| labels::version(word, text, &self.edition));
        splice(text, parts.collect())
    }
}

/// `text` with other words at the given spans, which stand in order and apart.
fn splice(text: &str, parts: Vec<(Span, String)>) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut done = 0;
    for (span, words) in parts {
        out.push_str(&text[done..span.start]);
        out.push_str(&words);
        done = span.end;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(to: &str, role: Role, text: &str) -> String {
        let language = |tag: &str| Language::of(&tag.parse().unwrap());
        let rules = Rules::new(language("en"), language(to));
        let block = Block { role, text: text.to_owned() };
        rules.write(&block, &|_: &str| None).unwrap()
    }

    #[test]
    fn datelines_keep_agency_dash_and_case() {
        let cases = [
            ("es", "KYIV, April 24 (Reuters) —", "KIEV, 24 abr (Reuters) —"),
            ("es", "Jan 3 (Reuters) -", "3 ene (Reuters) -"),
            ("es", "ATHENS (AP) _", "ATENAS (AP) _"),
            ("es", "KYIV, Ukraine, Dec. 9, 2024 Kyodo -", "KIEV, Ucrania, 9 dic 2024 Kyodo -"),
            ("fr", "MOSCOW/KYIV, April 24 (Reuters) -", "MOSCOU/KIEV, 24 avril (Reuters) -"),
            ("de", "KYIV, April 24 (Reuters) -", "KIEW, 24. Apr (Reuters) -"),
            ("pt", "Warsaw, April 24 (EFE).-", "Varsóvia, 24 abr (EFE).-"),
            ("it", "LONDON, April 24 (Reuters) -", "LONDRA, 24 aprile (Reuters) -"),
            ("ru", "KYIV, April 24 (Reuters) -", "КИЕВ, 24 апр (Reuters) -"),
            ("uk", "WARSAW, Poland (AP) —", "ВАРШАВА, Польща (AP) —"),
            ("es", "ZZYZX (AP) —", "ZZYZX (AP) —"),
        ];
        for (to, source, wanted) in cases {
            assert_eq!(write(to, Role::Dateline, source), wanted);
        }
    }

    #[test]
    fn labels_follow_the_language_and_names_stay() {
        assert_eq!(write("es", Role::Credit, "PHOTO:REUTERS"), "FOTO: REUTERS");
        assert_eq!(
            write("fr", Role::Credit, "(Photo: Lena Koch/AFP)"),
            "(Photo\u{A0}: Lena Koch/AFP)"
        );
        assert_eq!(write("es", Role::Credit, "REUTERS/Lena Koch"), "REUTERS/Lena Koch");
        assert_eq!(
            write("es", Role::Byline, "By Ana Ruiz and Lee Park"),
            "Por Ana Ruiz y Lee Park"
        );
        assert_eq!(write("de", Role::Byline, "BY ANA RUIZ"), "VON ANA RUIZ");
        assert_eq!(write("es", Role::Byline, "Associated Press"), "Associated Press");
        assert_eq!(
            write("es", Role::Byline, "(Reporting by Ana Ruiz; Editing by Lee Park)"),
            "(Reporte de Ana Ruiz; Editado por Lee Park)"
        );
    }

    #[test]
    fn a_correction_stays_labelled_as_one() {
        assert_eq!(write("es", Role::Version, "UPDATE 1-"), "ACTUALIZA 1-");
        assert_eq!(write("es", Role::Version, "CORRECTED-UPDATE 2-"), "CORREGIDO-ACTUALIZA 2-");
        assert_eq!(write("fr", Role::Version, "CORRECTED-"), "CORRIGÉ-");
        assert_eq!(write("de", Role::Version, "1ST LEAD"), "1. ZUSAMMENFASSUNG");
    }

    #[test]
    fn the_glossary_knows_places_ahead_of_cldr() {
        let language = |tag: &str| Language::of(&tag.parse().unwrap());
        let rules = Rules::new(language("en"), language("es"));
        let block = Block { role: Role::Dateline, text: "BEIJING (AP) _".to_owned() };
        let glossary = |place: &str| (place == "Beijing").then(|| "Pekín".to_owned());
        assert_eq!(rules.write(&block, &glossary).unwrap(), "PEKÍN (AP) _");
    }

    proptest::proptest! {
        #[test]
        fn slots_of_any_text_stand_in_order_and_apart(
            text in "(April|May|March|Monday,?|on|from|to|since|mid-|[0-9]{1,4}|[ ,.–-]|é|…){0,30}",
        ) {
            let language = |tag: &str| Language::of(&tag.parse().unwrap());
            let slots = Rules::new(language("en"), language("es")).dates(&text);
            assert!(slots.is_sorted_by(|a, b| a.span.end <= b.span.start));
            assert!(slots.iter().all(|slot| !slot.span.is_empty() && !slot.text.is_empty()));
        }
    }
}
