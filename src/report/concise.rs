//! A line a finding, as compilers and grep write them.

use std::io::{self, Write};

use super::{ReportRecord, Reported};
use crate::messages::Messages;
use crate::text::visible;

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    for reported in reports {
        for finding in ReportRecord::new(reported, messages).findings {
            let place = finding.evidence().and_then(|evidence| evidence.at.as_ref()).map_or_else(
                || reported.edition.file.to_owned(),
                |at| format!("{}:{}:{}", at.file, at.line, at.column),
            );
            writeln!(
                out,
                "{}: {}[{}] {}",
                visible(&place),
                finding.severity,
                finding.rule,
                visible(&finding.message).replace('\n', " ")
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn each_line_leads_to_its_place() {
        let lines = written(OutputFormat::Concise, true);
        let mut lines = lines.lines();
        assert!(lines.next().unwrap().starts_with("story.es.txt:1:22: error[NUM001] "));
        assert!(lines.next().unwrap().starts_with("story.txt:3:1: warning[QUO001] "));
        assert_eq!(lines.next(), None);
    }
}
