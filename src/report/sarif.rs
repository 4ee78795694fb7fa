//! SARIF 2.1.0, the exchange format of code-scanning services.
//!
//! Shape: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>. Columns and offsets
//! count Unicode code points.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::record::AtRecord;
use super::{EvidenceRecord, FindingRecord, ReportRecord, Reported};
use crate::finding::{Card, rule};
use crate::messages::Messages;

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let records: Vec<_> = reports.iter().map(|one| ReportRecord::new(one, messages)).collect();
    let findings: Vec<_> = records.iter().flat_map(|record| &record.findings).collect();
    let cards: BTreeMap<_, _> =
        findings.iter().filter_map(|finding| Some((finding.rule, rule(finding.rule)?))).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "wireloc",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": cards.values().map(|card| descriptor(card, messages)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(|finding| result(finding, &cards)).collect::<Vec<_>>(),
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
        "help": {"text": words("help")},
        "defaultConfiguration": {"level": level(card.severity.name())},
        "properties": {
            "category": card.category.name(),
            "mqm": card.mqm,
            "its": card.its,
        },
    })
}

fn result(finding: &FindingRecord, cards: &BTreeMap<&str, &Card>) -> Value {
    let index = cards.keys().position(|code| *code == finding.rule);
    let locations = |evidence: Option<&EvidenceRecord>| {
        evidence.and_then(location).into_iter().collect::<Vec<_>>()
    };
    let related = finding.target.as_ref().and(finding.source.as_ref());
    json!({
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": level(finding.severity),
        "message": {"text": finding.message},
        "locations": locations(finding.evidence()),
        "relatedLocations": locations(related),
        "partialFingerprints": {"wirelocFinding/v1": finding.id},
    })
}

fn location(evidence: &EvidenceRecord) -> Option<Value> {
    let AtRecord { file, line, column, .. } = evidence.at.as_ref()?;
    Some(json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri(file)},
            "region": {
                "startLine": line,
                "startColumn": column,
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

/// A file name as a relative URI reference (RFC 3986): what is not unreserved is percent-encoded.
fn uri(file: &str) -> String {
    let mut uri = String::with_capacity(file.len());
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
    }
}
