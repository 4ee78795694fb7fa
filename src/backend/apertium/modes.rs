//! Which directions are installed, and which package has one that is not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::language::Lang;

/// Two-letter codes and the three-letter ones that Apertium names its data by.
static CODES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    // Compiled in; a test reads it.
    toml::from_str(include_str!("../../../locales/iso-639.toml")).unwrap_or_default()
});

/// The pairs that Debian packages as `apertium-PAIR`, one a line.
const PACKAGES: &str = include_str!("packages.txt");

/// An installed direction.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Installed {
    /// From this language.
    pub from: Lang,
    /// Into this one.
    pub to: Lang,
    /// The file that lists its programs.
    pub mode: PathBuf,
}

/// The directions whose modes lie in `folder`, in order; none where there is no such folder.
#[must_use]
pub fn installed(folder: &Path) -> Vec<Installed> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.filter_map(|entry| direction(&entry.path())).collect();
    found.sort();
    found
}

/// The mode from one language to another: the one of the very tags, else one of the languages.
pub(super) fn find(folder: &Path, from: &Lang, to: &Lang) -> Option<Installed> {
    let of_pair = |mode: &Installed| mode.from.same_language(from) && mode.to.same_language(to);
    let mut modes: Vec<_> = installed(folder).into_iter().filter(of_pair).collect();
    let exact = modes.iter().position(|mode| mode.from == *from && mode.to == *to);
    let plain = modes.iter().position(|mode| mode.to.as_str() == mode.to.primary());
    let best = exact.or(plain).or((!modes.is_empty()).then_some(0))?;
    Some(modes.swap_remove(best))
}

/// The package that has a direction, if Debian has one.
pub(super) fn package(from: &Lang, to: &Lang) -> Option<String> {
    let pair = PACKAGES.lines().find(|pair| {
        let Some((a, b)) = pair.split_once('-') else { return false };
        let [Some(a), Some(b)] = [a, b].map(lang) else { return false };
        let forth = a.same_language(from) && b.same_language(to);
        forth || (b.same_language(from) && a.same_language(to))
    })?;
    Some(format!("apertium-{pair}"))
}

/// `eng-spa.mode`, `es-pt.mode`, `spa-eng_US.mode`.
fn direction(mode: &Path) -> Option<Installed> {
    let name = mode.file_name()?.to_str()?.strip_suffix(".mode")?;
    let (from, to) = name.split_once('-')?;
    Some(Installed { from: lang(from)?, to: lang(to)?, mode: mode.to_owned() })
}

/// The code that Apertium names the data of `lang` by.
pub(in crate::backend) fn code(lang: &Lang) -> String {
    CODES.get(lang.primary()).copied().unwrap_or(lang.primary()).to_owned()
}

/// The language tag of a code as Apertium writes it.
pub(in crate::backend) fn lang(code: &str) -> Option<Lang> {
    let (code, region) = code.split_once('_').map_or((code, None), |(c, r)| (c, Some(r)));
    let short = CODES.iter().find(|(_, long)| **long == code).map_or(code, |(short, _)| short);
    match region {
        Some(region) => format!("{short}-{region}").parse().ok(),
        None => short.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_lengths_name_a_language() {
        assert_eq!(lang("eng").unwrap().as_str(), "en");
        assert_eq!(lang("spa").unwrap().as_str(), "es");
        assert_eq!(lang("pt").unwrap().as_str(), "pt");
        assert_eq!(lang("eng_US").unwrap().as_str(), "en-US");
    }

    #[test]
    fn a_missing_direction_has_a_package() {
        let of = |from: &str, to: &str| package(&from.parse().unwrap(), &to.parse().unwrap());
        assert_eq!(of("en", "es").as_deref(), Some("apertium-eng-spa"));
        assert_eq!(of("es-MX", "en").as_deref(), Some("apertium-eng-spa"));
        assert_eq!(of("en", "ko"), None);
    }

    #[test]
    fn the_plain_direction_wins_over_a_regional_one() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["spa-eng_US.mode", "spa-eng.mode", "README"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let find = |to: &str| find(folder.path(), &"es".parse().unwrap(), &to.parse().unwrap());
        assert!(find("en").unwrap().mode.ends_with("spa-eng.mode"));
        assert!(find("en-US").unwrap().mode.ends_with("spa-eng_US.mode"));
        assert_eq!(find("ca"), None);
    }
}
