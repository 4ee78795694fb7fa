//! Pairs of texts one by one: what `check --pairs` and `diff --pairs` read and answer.

use serde::{Deserialize, Serialize};

use super::judge::Settings;
use super::pair::Pair;
use super::reading::Reading;
use super::{rules_on, score::score, terms};
use crate::finding::{Category, Evidence, Finding, Severity};
use crate::glossary::{Matcher, Verified};
use crate::language::{Lang, Language};
use crate::text::{Place, Spans};

/// How two texts of a pair belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// Two versions in the source language.
    Same,
    /// A text and its translation.
    Cross,
    /// Two versions, and the translation of the first: is it stale?
    Update,
}

/// One line of the stream.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PairRecord {
    /// Name of the line, repeated in the answer.
    pub id: String,
    /// Language of the first text.
    pub src_lang: Lang,
    /// Language of the translation.
    pub tgt_lang: Lang,
    /// The source, or the earlier version.
    pub a: String,
    /// The translation, or the later version.
    pub b: String,
    /// Under `update`: the translation of `a`.
    #[serde(default)]
    pub t: Option<String>,
    /// How they belong together; told from the rest where it is absent.
    #[serde(default)]
    pub setting: Option<Setting>,
}

impl PairRecord {
    /// How the texts belong together: as said, or update where there is a translation beside two
    /// versions, or same where both languages are one.
    #[must_use]
    pub fn setting(&self) -> Setting {
        let guessed = match &self.t {
            Some(_) => Setting::Update,
            None if self.src_lang.same_language(&self.tgt_lang) => Setting::Same,
            None => Setting::Cross,
        };
        self.setting.unwrap_or(guessed)
    }
}

/// What is said of one pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Whether a finding is an error or a warning.
    pub flag: bool,
    /// How much the meaning drifted, from 0 to 1.
    pub score: f64,
    /// Categories of the findings that flag, each once, in the order of the documentation.
    pub categories: Vec<&'static str>,
    /// The findings; places are spans of `a` and `b`.
    pub findings: Vec<Finding>,
}

/// Compares the texts of `record`; `matcher` has the glossary's terms from one language to the other,
/// where a translation is to keep them.
#[must_use]
pub fn check_record(
    record: &PairRecord,
    settings: &Settings,
    matcher: Option<&Matcher>,
) -> Verdict {
    let (a, b) = (record.a.as_str(), record.b.as_str());
    match record.setting() {
        // A translation is stale where its story says something else since.
        Setting::Same | Setting::Update => {
            check_pair(a, &record.src_lang, b, &record.src_lang, settings)
        }
        Setting::Cross => {
            let terms = matcher.map(|matcher| terms::between(a, b, matcher)).unwrap_or_default();
            compare((a, &record.src_lang), (b, &record.tgt_lang), terms, settings)
        }
    }
}

/// Compares `b` with `a`: its translation where the languages differ, its later version where
/// they are one.
#[must_use]
pub fn check_pair(a: &str, a_lang: &Lang, b: &str, b_lang: &Lang, settings: &Settings) -> Verdict {
    compare((a, a_lang), (b, b_lang), Verified::default(), settings)
}

/// Compares two texts, of whose terms `known` was found.
fn compare(
    (a, a_lang): (&str, &Lang),
    (b, b_lang): (&str, &Lang),
    known: Verified,
    settings: &Settings,
) -> Verdict {
    let reading = |text, lang: &Lang, said: Vec<Place>| {
        let mut reading = Reading::new(text, Language::of(lang));
        if !said.is_empty() {
            let said = Spans::of(said.into_iter().map(|place| place.span));
            reading.set_aside(|fact| said.contain(fact.span));
        }
        reading
    };
    let (said, said_there) = known.said;
    let pair = Pair::new(reading(a, a_lang, said), reading(b, b_lang, said_there));
    let findings: Vec<Finding> = known
        .findings
        .into_iter()
        .chain(rules_on(&pair))
        .filter_map(|finding| settings.apply(finding))
        .map(|finding| finding.between(a, b))
        .collect();
    verdict(&pair, findings)
}

fn verdict(pair: &Pair, findings: Vec<Finding>) -> Verdict {
    let speaks = |finding: &&Finding| finding.severity > Severity::Info;
    let mut categories: Vec<_> = findings.iter().filter(speaks).map(|f| f.category).collect();
    categories.extend(findings.iter().filter(speaks).flat_map(implied));
    categories.sort_unstable();
    categories.dedup();
    Verdict {
        flag: !categories.is_empty(),
        score: score(pair, &findings),
        categories: categories.into_iter().map(Category::name).collect(),
        findings,
    }
}

/// What a finding is besides its own category: a number in words, on another scale, or in a date or
/// a sum is a number too, and a fact that is only gone, or only come, is an omission or an addition.
fn implied(finding: &Finding) -> Vec<Category> {
    let digits = |evidence: &Option<Evidence>| {
        let text = evidence.as_ref().map_or("", |evidence| evidence.text.as_str());
        text.chars().filter(|c| c.is_numeric()).collect::<String>()
    };
    let (before, after) = (digits(&finding.source), digits(&finding.target));
    let figures = matches!(
        finding.category,
        Category::NumberWord
            | Category::NumberScale
            | Category::DateTime
            | Category::Currency
            | Category::Unit
    );
    let mut implied = Vec::new();
    if figures && (before != after || finding.category == Category::NumberWord) {
        implied.push(Category::Number);
    }
    let typed = figures || matches!(finding.category, Category::Number | Category::NamedEntity);
    match (&finding.source, &finding.target) {
        (Some(_), None) if typed => implied.push(Category::Omission),
        (None, Some(_)) if typed => implied.push(Category::Addition),
        _ => {}
    }
    implied
}
