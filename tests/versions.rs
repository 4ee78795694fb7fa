//! Twenty pairs of versions a language, drifting and harmless: `tests/corpus/versions.tsv`.

use std::fs;
use std::path::Path;

use wireloc::drift::{Settings, check_pair};
use wireloc::finding::Severity;
use wireloc::language::Lang;

#[test]
fn versions_in_every_language_drift_where_they_should_and_nowhere_else() {
    let table =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/versions.tsv"))
            .unwrap();
    let mut wrong = Vec::new();
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let [lang, a, b, expected] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}: language, two versions and a rule, between tabs")
        };
        let spoke = speaks(&lang.parse().unwrap(), a, b);
        let right = if expected == "-" { spoke.is_empty() } else { spoke.contains(&expected) };
        if !right {
            wrong.push(format!("{row}: {spoke:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rules that touch the meaning.
fn speaks(lang: &Lang, a: &str, b: &str) -> Vec<&'static str> {
    let findings = check_pair(a, lang, b, lang, &Settings::default()).findings;
    let loud = findings.into_iter().filter(|finding| finding.severity > Severity::Info);
    loud.map(|finding| finding.rule.name).collect()
}
