//! What an engine calls a language.

use std::collections::BTreeMap;

use crate::language::Lang;

/// The engine's usual names, and those that the configuration gives.
pub(in crate::backend) struct Languages {
    own: BTreeMap<Lang, String>,
    usual: fn(&Lang) -> String,
}

impl Languages {
    /// The names of the configuration before those that `usual` gives.
    pub fn new(own: &BTreeMap<Lang, String>, usual: fn(&Lang) -> String) -> Self {
        Self { own: own.clone(), usual }
    }

    /// What the engine calls `lang`.
    pub fn name(&self, lang: &Lang) -> String {
        self.own.get(lang).cloned().unwrap_or_else(|| (self.usual)(lang))
    }
}
