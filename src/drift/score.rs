//! How much the meaning drifted between two texts, from 0 to 1.

use super::pair::Pair;
use crate::finding::{Finding, Severity};

/// Findings first: the loudest decides, each further one adds a little. Without any, the share of
/// changed words stays below every finding.
#[expect(clippy::cast_precision_loss, reason = "a pair has few findings")]
pub(super) fn score(pair: &Pair, findings: &[Finding]) -> f64 {
    let count = |severity| findings.iter().filter(|f| f.severity == severity).count() as f64;
    let more = |found: f64| found / (found + 1.0);
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors > 0.0 {
        return 0.8 + 0.2 * more(errors + warnings / 2.0);
    }
    if warnings > 0.0 {
        return 0.5 + 0.3 * more(warnings);
    }
    let infos = if count(Severity::Info) > 0.0 { 0.1 } else { 0.0 };
    let share = pair.change.as_ref().map_or(0.0, |change| change.share);
    (infos + 0.3 * share).min(0.45)
}
