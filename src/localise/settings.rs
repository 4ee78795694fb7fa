//! What a desk decides about its editions.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::drift::Judge;
use crate::glossary::Matcher;
use crate::language::Lang;
use crate::text::Place;

/// What becomes of an attributed quote.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum QuotePolicy {
    /// It stays as it was said.
    #[default]
    Keep,
    /// It stays, and a marked translation stands behind it.
    Gloss,
    /// The engine translates it, and each one is reported.
    Translate,
}

/// What a desk decides about an edition.
#[derive(Clone, Copy)]
pub struct Settings<'s> {
    /// The language of the edition.
    pub to: &'s Lang,
    /// The glossary between the two languages.
    pub matcher: &'s Matcher,
    /// What becomes of attributed quotes.
    pub quotes: QuotePolicy,
    /// How the finished edition is judged.
    pub judge: &'s Judge,
    /// Quotes that are treated otherwise, by the place of the words inside the marks.
    pub exceptions: &'s BTreeMap<Place, QuotePolicy>,
}

impl Settings<'_> {
    /// What becomes of the quote at `place`.
    #[must_use]
    pub fn policy(&self, place: Place) -> QuotePolicy {
        self.exceptions.get(&place).copied().unwrap_or(self.quotes)
    }
}
