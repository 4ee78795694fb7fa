//! What an engine calls a language.

use std::collections::{BTreeMap, BTreeSet};

use crate::backend::Pairs;
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

/// The name of `lang` for an engine that knows these `variants` and otherwise languages without a
/// region.
pub(in crate::backend) fn known_variant(lang: &Lang, variants: &[&str]) -> String {
    let known = variants.iter().find(|variant| variant.eq_ignore_ascii_case(lang.as_str()));
    known.map_or_else(|| lang.primary().to_owned(), |variant| (*variant).to_owned())
}

/// The pairs that an engine lists by names that `lang` reads, each once and in order; names that are
/// no language are passed over, and so are pairs of one language.
pub(in crate::backend) fn listed<'n>(
    names: impl IntoIterator<Item = (&'n str, &'n str)>,
    lang: impl Fn(&str) -> Option<Lang>,
) -> Pairs {
    let read = |(from, to)| Some((lang(from)?, lang(to)?));
    let pairs = names.into_iter().filter_map(read);
    let pairs: BTreeSet<_> = pairs.filter(|(from, to)| !from.same_language(to)).collect();
    Pairs::Listed(pairs.into_iter().collect())
}

/// Every language of `sources` with every one of `targets`, by their tags.
pub(in crate::backend) fn crossed(sources: &[String], targets: &[String]) -> Pairs {
    let pairs = sources.iter().flat_map(|from| targets.iter().map(move |to| (&**from, &**to)));
    listed(pairs, |tag| tag.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_variants_keep_their_region() {
        let name = |tag: &str| known_variant(&tag.parse().unwrap(), &["pt-PT", "zh-Hans"]);
        assert_eq!(["es-MX", "pt-PT", "pt-BR", "en"].map(name), ["es", "pt-PT", "pt", "en"]);
    }

    #[test]
    fn pairs_are_listed_once_and_never_of_one_language() {
        let names = |names: &[&str]| names.iter().map(|&n| n.to_owned()).collect::<Vec<_>>();
        let pairs = crossed(&names(&["EN", "es", "??"]), &names(&["es", "en-US", "ES"]));
        let pair = |from: &str, to: &str| (from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(pairs, Pairs::Listed(vec![pair("en", "es"), pair("es", "en-US")]));
    }
}
