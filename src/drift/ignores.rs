//! Findings that somebody looked at and let stand.
//!
//! An entry names a finding by its id and says why. The id is made of the rule, both sentences and
//! the values, so that an entry lapses by itself when any of them changes. The rule and the
//! sentences stand in the entry too, for whoever reviews it; only the id decides.

use serde::{Deserialize, Serialize};

use super::judge::Settings;
use crate::finding::{Card, Evidence, Finding, IGNORE_LAPSED, Ignored, Report, rule};
use crate::language::Language;
use crate::segment::sentences;
use crate::story::Story;
use crate::text::{Span, visible};

/// The file beside an edition: `[[ignore]]` tables.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignores {
    /// What is let stand.
    #[serde(default, rename = "ignore")]
    pub entries: Vec<Ignore>,
}

/// One finding that is let stand.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignore {
    /// Id of the finding.
    pub id: String,
    /// Code of its rule.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rule: String,
    /// The sentence of the source, or of the earlier version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The sentence of the edition, or of the later version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub target: String,
    /// Why, for whoever reads it next.
    pub reason: String,
}

/// A sentence longer than this many characters stands in an entry only in part.
const LONGEST: usize = 240;

impl Ignore {
    /// The entry that lets `finding`, between `source` and `edition`, stand.
    #[must_use]
    pub fn of(finding: &Finding, source: &Story, edition: &Story, reason: &str) -> Self {
        let excerpt = |evidence: &Option<Evidence>, story: &Story| {
            evidence.as_ref().map_or_else(String::new, |evidence| excerpt(evidence, story))
        };
        Self {
            id: finding.id.clone(),
            rule: finding.rule.code.to_owned(),
            source: excerpt(&finding.source, source),
            target: excerpt(&finding.target, edition),
            reason: reason.to_owned(),
        }
    }

    /// Whether the sentences of the entry still stand in the two stories.
    fn still_stands(&self, source: &Story, edition: &Story) -> bool {
        let stands = |excerpt: &str, story: &Story| {
            let excerpt = excerpt.trim_matches(['…', ' ']);
            excerpt.is_empty() || story.blocks.iter().any(|b| plain(&b.text).contains(excerpt))
        };
        stands(&self.source, source) && stands(&self.target, edition)
    }
}

impl Ignores {
    /// The report with what is let stand set aside. An entry that names none of the findings has
    /// lapsed: that is a finding too, where `settings` want it. `file` is what the entries' file is
    /// called.
    #[must_use]
    pub fn apply(
        &self,
        report: Report,
        (source, edition): (&Story, &Story),
        file: &str,
        settings: &Settings,
    ) -> Report {
        let entry_of = |finding: &Finding| self.entries.iter().find(|entry| entry.id == finding.id);
        let unused = |entry: &&Ignore| !report.findings.iter().any(|found| found.id == entry.id);
        let lapsed = self.entries.iter().filter(unused).filter_map(|entry| {
            let stands = entry.still_stands(source, edition);
            // What an engine did is not to be seen in a check of what it made.
            if stands && rule(&entry.rule).is_some_and(Card::needs_a_run) {
                return None;
            }
            let finding = Finding::new(&IGNORE_LAPSED)
                .with("entry", entry.id.as_str())
                .with("file", file)
                .with("reason", entry.reason.as_str())
                .with("why", if stands { "unused" } else { "changed" });
            Some(finding.between(&entry.source, &entry.target))
        });
        let lapsed: Vec<_> = lapsed.filter_map(|finding| settings.apply(finding)).collect();
        let mut done = Report::default();
        for finding in report.findings {
            match entry_of(&finding) {
                Some(entry) => {
                    done.ignored.push(Ignored { finding, reason: entry.reason.clone() });
                }
                None => done.findings.push(finding),
            }
        }
        done.findings.extend(lapsed);
        done
    }
}

/// The sentences a finding's words stand in, on one line; of very long ones what is around the words.
fn excerpt(evidence: &Evidence, story: &Story) -> String {
    let text = story.blocks[evidence.place.block].text.as_str();
    let words = evidence.place.span;
    let touched = sentences(text, Language::of(&story.lang));
    let touched: Vec<Span> = touched.into_iter().filter(|s| s.overlaps(words)).collect();
    let whole = match (touched.first(), touched.last()) {
        (Some(first), Some(last)) => Span::new(first.start, last.end),
        _ => words,
    };
    let shown = whole.slice(text);
    if shown.chars().count() <= LONGEST {
        return plain(shown);
    }
    let start = text[..words.start].char_indices().rev().nth(LONGEST / 3).map_or(0, |(at, _)| at);
    let start = start.max(whole.start);
    let end = text[start..].char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| start + at);
    let end = end.min(whole.end);
    let dots = |cut: bool| if cut { "…" } else { "" };
    format!("{}{}{}", dots(start > whole.start), plain(&text[start..end]), dots(end < whole.end))
}

/// `text` on one line, with nothing in it that hides from a reviewer's eye.
fn plain(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::NUMBER_CHANGED;
    use crate::story::{Block, Meta, Role};
    use crate::text::Place;

    fn story(lang: &str, text: &str) -> Story {
        let block = Block { role: Role::Paragraph, text: text.to_owned() };
        Story { lang: lang.parse().unwrap(), meta: Meta::default(), blocks: vec![block] }
    }

    fn finding(edition: &str) -> Finding {
        let place = |at| Place { block: 0, span: Span::new(at, at + 2) };
        Finding::new(&NUMBER_CHANGED)
            .in_source(place(0), "12")
            .in_target(place(0), &edition[..2])
            .between("12 dead.", edition)
    }

    fn settled(ignores: &Ignores, edition: &str) -> Report {
        let report = Report::new(vec![finding(edition)]);
        let (source, edition) = (story("en", "12 dead.  It rained."), story("es", edition));
        ignores.apply(report, (&source, &edition), "e.ignore.toml", &Settings::default())
    }

    #[test]
    fn an_entry_lapses_when_a_sentence_changes_and_says_so() {
        let (source, edition) = (story("en", "12 dead.  It rained."), story("es", "13 muertos."));
        let entry = Ignore::of(&finding("13 muertos."), &source, &edition, "agreed with the desk");
        assert_eq!((entry.source.as_str(), entry.target.as_str()), ("12 dead.", "13 muertos."));
        let ignores = Ignores { entries: vec![entry] };
        let report = settled(&ignores, "13 muertos.");
        assert_eq!((report.findings.len(), report.ignored.len()), (0, 1));
        assert_eq!(report.ignored[0].reason, "agreed with the desk");
        let report = settled(&ignores, "14 muertos.");
        let names: Vec<_> = report.findings.iter().map(|finding| finding.rule.name).collect();
        assert_eq!(names, ["number-changed", "ignore-lapsed"]);
        assert_eq!(report.findings[1].message.args["why"], "changed".into());
    }

    #[test]
    fn of_a_long_sentence_an_entry_has_what_is_around_the_words() {
        let text = format!("{} 12 dead {}.", "and so on".repeat(60), "and so on".repeat(60));
        let at = text.find("12").unwrap();
        let place = Place { block: 0, span: Span::new(at, at + 2) };
        let evidence = Evidence { place, text: "12".to_owned() };
        let story = story("en", &text);
        let shown = excerpt(&evidence, &story);
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.contains(" 12 dead "));
        let entry = Ignore { source: shown, target: String::new(), ..Ignore::default() };
        assert!(entry.still_stands(&story, &story));
        let other = Story { blocks: Vec::new(), ..story.clone() };
        assert!(!entry.still_stands(&other, &story));
    }
}
