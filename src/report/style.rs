//! Colours of a terminal, the same in every format for people.

use anstyle::{AnsiColor, Style};

use crate::finding::Severity;

/// How a severity stands out.
pub(super) fn of_severity(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Info => AnsiColor::Blue.on_default(),
    }
}
