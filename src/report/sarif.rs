//! SARIF 2.1.0, the exchange format of code-scanning services.
//!
//! Shape: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>. Columns and offsets
//! count Unicode code points.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::record::AtRecord;
use super::{EvidenceRecord, FindingRecord, Reported};
use crate::finding::{Card, Finding, rule};
use crate::messages::Messages;

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let mut found = Vec::new();
    for reported in reports {
        let wording = reported.wording(messages);
        let record = |finding: &Finding| {
            FindingRecord::new(finding, &reported.source, &reported.edition, wording)
        };
        let standing = reported.report.findings.iter().map(|finding| (record(finding), None));
        let ignored = reported.report.ignored.iter();
        let ignored = ignored.map(|one| (record(&one.finding), Some(one.reason.as_str())));
        let both = standing.chain(ignored);
        found.extend(both.map(|(record, reason)| (record, reason, reported.edition.file)));
    }
    let cards: BTreeMap<_, _> = found
        .iter()
        .filter_map(|(finding, ..)| Some((finding.rule, rule(finding.rule)?)))
        .collect();
    let results =
        found.iter().map(|(finding, reason, file)| result(finding, *reason, file, &cards));
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "wireloc",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": messages.lang().primary(),
                "rules": cards.values().map(|card| descriptor(card, messages)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn descriptor(card: &Card, messages: &Messages) -> Value {
    let words = |part: &str| messages.text(&format!("{}-{part}", card.name)).unwrap_or_default();
    json!({
        "id": card.code,
        "name": card.name,
        "shortDescription": {"text": words("meaning")},
        "fullDescription": {"text": words("why")},
        "help": {"text": words("help")},
        "defaultConfiguration": {"level": level(card.severity.name())},
        "properties": {
            "category": card.category.name(),
            "mqm": card.mqm,
            "its": card.its,
        },
    })
}

/// One result; `reason` says why it was let stand, if it was, and `file` where it belongs if it points
/// at no words.
fn result(
    finding: &FindingRecord,
    reason: Option<&str>,
    file: &str,
    cards: &BTreeMap<&str, &Card>,
) -> Value {
    let index = cards.keys().position(|code| *code == finding.rule);
    let whole = || json!({"physicalLocation": {"artifactLocation": {"uri": uri(file)}}});
    let related = finding.target.as_ref().and(finding.source.as_ref()).and_then(location);
    let suppression = reason.map(|reason| json!({"kind": "external", "justification": reason}));
    json!({
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": level(finding.severity),
        "message": {"text": finding.message},
        "locations": [finding.evidence().and_then(location).unwrap_or_else(whole)],
        "relatedLocations": related.into_iter().collect::<Vec<_>>(),
        "partialFingerprints": {"wirelocFinding/v1": finding.id},
        "suppressions": suppression.into_iter().collect::<Vec<_>>(),
        "properties": {"id": finding.id, "category": finding.category, "help": finding.help},
    })
}

fn location(evidence: &EvidenceRecord) -> Option<Value> {
    let AtRecord { file, line, column, .. } = evidence.at.as_ref()?;
    let (lines, last) = (evidence.text.matches('\n').count(), evidence.text.rsplit('\n').next()?);
    let end_column =
        if lines == 0 { column + evidence.end - evidence.start } else { last.chars().count() + 1 };
    Some(json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri(file)},
            "region": {
                "startLine": line,
                "startColumn": column,
                "endLine": line + lines,
                "endColumn": end_column,
                "charOffset": evidence.start,
                "charLength": evidence.end - evidence.start,
                "snippet": {"text": evidence.text},
            },
        },
    }))
}

fn level(severity: &str) -> &'static str {
    match severity {
        "error" => "error",
        "warning" => "warning",
        _ => "note",
    }
}

/// A file name as a URI reference (RFC 3986), relative unless the name is absolute: what is not
/// unreserved is percent-encoded.
fn uri(file: &str) -> String {
    let mut uri = String::with_capacity(file.len() + 8);
    if file.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn results_name_their_rule_and_place() {
        let log: Value = serde_json::from_str(&written(OutputFormat::Sarif, true)).unwrap();
        let run = &log["runs"][0];
        let result = &run["results"][0];
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "story.es.txt");
        assert_eq!(place["region"]["startColumn"], 22);
        assert_eq!(result["relatedLocations"].as_array().unwrap().len(), 1);
    }

    #[test]
    fn a_file_name_becomes_a_uri() {
        assert_eq!(uri("a b/ñ.txt"), "a%20b/%C3%B1.txt");
        assert_eq!(uri("/desk/a.txt"), "file:///desk/a.txt");
    }
}
