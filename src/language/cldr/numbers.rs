//! Table `[numbers]`: how numbers are written.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The conventions for numbers in a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// Before the decimals.
    pub decimal: String,
    /// Between groups of three digits.
    pub group: String,
    /// Percent signs.
    pub percent: Vec<String>,
    /// The ten digits of the language's own script, nought first.
    pub digits: String,
    /// Words and letters that multiply ("Mio.", "lakh", "K") → the power of ten.
    pub compact: BTreeMap<String, u32>,
}

impl Default for Numbers {
    fn default() -> Self {
        Self {
            decimal: ".".into(),
            group: ",".into(),
            percent: vec!["%".into()],
            digits: "0123456789".into(),
            compact: BTreeMap::new(),
        }
    }
}
