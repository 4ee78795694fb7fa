//! The published shape of a report, the same in JSON files and in streams.

use schemars::JsonSchema;
use serde::Serialize;

use super::making::{self, SentenceRecord};
use super::{Locate, Reported, Side, Wording};
use crate::backend::Departure;
use crate::finding::{Evidence, Finding};
use crate::messages::Messages;

/// A report: the two texts, what was found, how much of it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportRecord {
    /// Name and version of this shape: `wireloc.report/1`.
    pub schema: &'static str,
    /// The source, or the earlier version.
    pub source: SideRecord,
    /// The edition, or the later version.
    pub edition: SideRecord,
    /// The findings, in the order of the text.
    pub findings: Vec<FindingRecord>,
    /// How many there are of each severity.
    pub summary: SummaryRecord,
    /// Where the words of each sentence come from, for an edition that was just made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentences: Option<Vec<SentenceRecord>>,
    /// What left this machine for it, and to which host, for an edition that was just made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departures: Option<Vec<Departure>>,
}

/// One of the two texts.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SideRecord {
    /// The file, as it was named.
    pub file: String,
    /// Its language (BCP 47).
    pub lang: String,
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct SummaryRecord {
    /// The meaning may be wrong.
    pub errors: usize,
    /// Wants eyes.
    pub warnings: usize,
    /// Worth knowing.
    pub infos: usize,
    /// Looked at and let stand; these are not among the findings.
    pub ignored: usize,
}

/// One finding.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FindingRecord {
    /// Code of the rule, such as `NUM001`.
    pub rule: &'static str,
    /// Name of the rule, such as `number-changed`.
    pub name: &'static str,
    /// `error`, `warning` or `info`.
    pub severity: &'static str,
    /// What kind of meaning it is about.
    pub category: &'static str,
    /// Place in the MQM error typology.
    pub mqm: &'static str,
    /// What is wrong, in a sentence.
    pub message: String,
    /// The words in the source it is about.
    pub source: Option<EvidenceRecord>,
    /// The words in the edition it is about.
    pub target: Option<EvidenceRecord>,
    /// What to do.
    pub help: Option<String>,
    /// Stable name of this finding: rule, both sentences, values.
    pub id: String,
}

/// Words a finding points at.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EvidenceRecord {
    /// First character, in Unicode scalar values from the start of the text.
    pub start: usize,
    /// One past the last character, counted likewise.
    pub end: usize,
    /// The words.
    pub text: String,
    /// The place in a file, where the text is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<AtRecord>,
}

/// A place in a file.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AtRecord {
    /// The file, as it was named.
    pub file: String,
    /// Line, from one.
    pub line: usize,
    /// Column in Unicode scalar values, from one.
    pub column: usize,
    /// Which block of the story, from nought.
    pub block: usize,
}

impl ReportRecord {
    /// The record of a report.
    #[must_use]
    pub fn new(reported: &Reported<'_>, messages: &Messages) -> Self {
        let summary = reported.report.summary();
        let wording = reported.wording(messages);
        let findings = reported.report.findings.iter().map(|finding| {
            FindingRecord::new(finding, &reported.source, &reported.edition, wording)
        });
        Self {
            schema: "wireloc.report/1",
            source: SideRecord::new(reported.source),
            edition: SideRecord::new(reported.edition),
            findings: findings.collect(),
            summary: SummaryRecord {
                errors: summary.errors,
                warnings: summary.warnings,
                infos: summary.infos,
                ignored: summary.ignored,
            },
            sentences: reported
                .making
                .map(|making| making::sentences(making, &reported.source, &reported.edition)),
            departures: reported.making.map(|making| making.departures.to_vec()),
        }
    }
}

impl SideRecord {
    fn new(side: Side<'_>) -> Self {
        Self { file: side.file.to_owned(), lang: side.lang().to_string() }
    }
}

impl FindingRecord {
    /// The record of one finding between two texts.
    #[must_use]
    pub fn new(
        finding: &Finding,
        source: &dyn Locate,
        target: &dyn Locate,
        wording: Wording<'_>,
    ) -> Self {
        Self {
            rule: finding.rule.code,
            name: finding.rule.name,
            severity: finding.severity.name(),
            category: finding.category.name(),
            mqm: finding.rule.mqm,
            message: wording.message(finding),
            source: finding.source.as_ref().map(|evidence| EvidenceRecord::new(evidence, source)),
            target: finding.target.as_ref().map(|evidence| EvidenceRecord::new(evidence, target)),
            help: wording.help(finding),
            id: finding.id.clone(),
        }
    }

    /// The words an editor is sent to: those of the edition, or of the source where the edition
    /// lacks them.
    #[must_use]
    pub fn evidence(&self) -> Option<&EvidenceRecord> {
        self.target.as_ref().or(self.source.as_ref())
    }

    /// Where those words stand, if the texts are files.
    #[must_use]
    pub fn place(&self) -> Option<&AtRecord> {
        self.evidence()?.at.as_ref()
    }
}

impl EvidenceRecord {
    fn new(evidence: &Evidence, side: &dyn Locate) -> Self {
        let at = side.at(evidence.place);
        let file = at.file.map(|at| AtRecord {
            file: at.file,
            line: at.line,
            column: at.column,
            block: at.block,
        });
        Self { start: at.start, end: at.end, text: evidence.text.clone(), at: file }
    }
}
