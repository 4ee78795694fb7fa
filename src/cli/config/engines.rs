//! Finds what is wrong in a table `[backends.NAME]`: the reader knows its kind only when it has read the
//! whole, and then no longer where in it a value stood.

use toml::de::{DeTable, DeValue};

use crate::backend::{BackendSettings, KINDS};

/// Why the kind of an engine is not known.
#[derive(Debug, PartialEq, Eq)]
pub enum NoKind {
    /// The engine of this name has none.
    Silent(String),
    /// There is none that is called so.
    Unknown(String),
}

/// The first table of `text` without a kind there is, and where it is wrong, in bytes.
#[must_use]
pub fn find_no_kind(text: &str) -> Option<(usize, NoKind)> {
    in_tables(text, |at, name, table| {
        let Some(kind) = table.get("kind") else {
            return Some((at, NoKind::Silent(name.to_owned())));
        };
        let known = kind.get_ref().as_str().is_none_or(|kind| KINDS.contains(&kind));
        let said = || kind.get_ref().as_str().unwrap_or_default().to_owned();
        (!known).then(|| (kind.span().start, NoKind::Unknown(said())))
    })
}

/// The first value of an engine in `text` that is none: where it stands, in bytes, and the reason.
#[must_use]
pub fn find_no_value(text: &str) -> Option<(usize, String)> {
    in_tables(text, |_, _, table| {
        let kind = table.get("kind").map(|kind| &text[kind.span()])?;
        table.iter().find_map(|(key, value)| {
            let alone = format!("kind = {kind}\n{} = {}", key.get_ref(), &text[value.span()]);
            // A table of its own does not stand behind an equals sign.
            alone.parse::<toml::Table>().ok().filter(|_| key.get_ref() != "kind")?;
            let error = toml::from_str::<BackendSettings>(&alone).err()?;
            Some((value.span().start, error.message().to_owned()))
        })
    })
}

/// The first that `find` finds in a table of an engine, given its place, its name and itself.
fn in_tables<T>(text: &str, find: impl Fn(usize, &str, &DeTable<'_>) -> Option<T>) -> Option<T> {
    let table = DeTable::parse(text).ok()?;
    let DeValue::Table(engines) = table.get_ref().get("backends")?.get_ref() else { return None };
    engines.iter().find_map(|(name, engine)| match engine.get_ref() {
        DeValue::Table(table) => find(name.span().start, name.get_ref(), table),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_without_a_kind_there_is_is_found() {
        let text = "[backends.a]\nkind = \"deepl\"\n[backends.b]\nkind = \"depl\"\n";
        let (at, wrong) = find_no_kind(text).unwrap();
        assert_eq!((&text[at..at + 6], wrong), ("\"depl\"", NoKind::Unknown("depl".into())));
        let (at, wrong) = find_no_kind("[backends.ours]\nurl = \"x\"\n").unwrap();
        assert_eq!((at, wrong), (10, NoKind::Silent("ours".into())));
    }

    #[test]
    fn a_value_that_is_none_is_found_where_it_stands() {
        let text = "[backends.a]\nkind = \"deepl\"\nbatch = 5\nformality = \"very\"\n";
        let (at, reason) = find_no_value(text).unwrap();
        assert!(text[at..].starts_with("\"very\"") && reason.contains("prefer_more"), "{reason}");
        assert_eq!(find_no_value("[backends.a]\nkind = \"deepl\"\nbatch = 5\n"), None);
    }
}
