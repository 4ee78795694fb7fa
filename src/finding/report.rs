//! All findings of one edition.

use super::{Finding, Severity};

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// The meaning may be wrong.
    pub errors: usize,
    /// Wants eyes.
    pub warnings: usize,
    /// Worth knowing.
    pub infos: usize,
    /// Looked at and let stand.
    pub ignored: usize,
}

/// A finding that somebody looked at and let stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// What was found.
    pub finding: Finding,
    /// Why it may stand.
    pub reason: String,
}

/// What was found in one edition, in the order of its text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The findings, sorted by place.
    pub findings: Vec<Finding>,
    /// Findings that were let stand, which count for nothing, sorted likewise.
    pub ignored: Vec<Ignored>,
}

impl Report {
    /// Sorts `findings` by their place in the source, then in the edition, then by rule.
    #[must_use]
    pub fn new(mut findings: Vec<Finding>) -> Self {
        findings.sort_by(|a, b| key(a).cmp(&key(b)));
        findings.dedup();
        Self { findings, ignored: Vec::new() }
    }

    /// Counts by severity.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let count = |severity| self.findings.iter().filter(|f| f.severity == severity).count();
        Summary {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
            ignored: self.ignored.len(),
        }
    }

    /// The highest severity among the findings, if there are any.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).max()
    }
}

fn key(finding: &Finding) -> (impl Ord, &str, &str) {
    let place = |evidence: &Option<super::Evidence>| {
        evidence.as_ref().map(|e| (e.place.block, e.place.span.start, e.place.span.end))
    };
    let (source, target) = (place(&finding.source), place(&finding.target));
    ((source.or(target), target, finding.rule.code), finding.rule.code, finding.id.as_str())
}
