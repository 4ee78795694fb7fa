//! Pairs of sentences, drifting and harmless: twenty of versions a language in
//! `tests/corpus/versions.tsv`, and translations in `tests/corpus/translations.tsv`.

use std::fs;
use std::path::Path;

use wireloc::drift::{Settings, check_pair};
use wireloc::finding::Severity;

#[test]
fn versions_in_every_language_drift_where_they_should_and_nowhere_else() {
    hold("versions.tsv", |row| {
        let [lang, a, b, expected] = row[..] else { return None };
        Some(([lang, lang], a, b, expected))
    });
}

#[test]
fn translations_drift_where_they_should_and_nowhere_else() {
    hold("translations.tsv", |row| {
        let [from, to, a, b, expected] = row[..] else { return None };
        Some(([from, to], a, b, expected))
    });
}

/// Languages, two texts, and the rule that is to speak or `-`.
type Row<'r> = ([&'r str; 2], &'r str, &'r str, &'r str);

/// Holds the pairs of a table to the rules it names.
fn hold(table: &str, read: impl for<'r> Fn(&[&'r str]) -> Option<Row<'r>>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(table);
    let rows = fs::read_to_string(path).unwrap();
    let mut wrong = Vec::new();
    for row in rows.lines().filter(|row| !row.starts_with('#')) {
        let cells: Vec<&str> = row.split('\t').collect();
        let (langs, a, b, expected) = read(&cells).unwrap_or_else(|| panic!("{row}: {cells:?}"));
        let spoke = speaks(langs, a, b);
        let right = if expected == "-" { spoke.is_empty() } else { spoke.contains(&expected) };
        if !right {
            wrong.push(format!("{row}: {spoke:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rules that touch the meaning.
fn speaks([from, to]: [&str; 2], a: &str, b: &str) -> Vec<&'static str> {
    let lang = |lang: &str| lang.parse().unwrap();
    let findings = check_pair(a, &lang(from), b, &lang(to), &Settings::default()).findings;
    let loud = findings.into_iter().filter(|finding| finding.severity > Severity::Info);
    loud.map(|finding| finding.rule.name).collect()
}
