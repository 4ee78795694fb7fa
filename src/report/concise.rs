//! A line a finding, as compilers and grep write them.

use std::io::{self, Write};

use anstyle::Style;

use super::style::of_severity;
use super::{FindingRecord, Reported};
use crate::messages::Messages;
use crate::text::visible;

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let dim = Style::new().dimmed();
    for reported in reports {
        let wording = reported.wording(messages);
        for finding in &reported.report.findings {
            let record = FindingRecord::new(finding, &reported.source, &reported.edition, wording);
            let place = record.place().map_or_else(
                || reported.edition.file.to_owned(),
                |at| format!("{}:{}:{}", at.file, at.line, at.column),
            );
            let style = of_severity(finding.severity);
            writeln!(
                out,
                "{}: {style}{}[{}]{style:#} {} {dim}({}){dim:#}",
                visible(&place),
                record.severity,
                record.rule,
                visible(&record.message).replace('\n', " "),
                record.id
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn each_line_leads_to_its_place_and_ends_with_its_name() {
        let lines = written(OutputFormat::Concise, true);
        let lines = anstream::adapter::strip_str(&lines).to_string();
        let mut lines = lines.lines();
        let first = lines.next().unwrap();
        assert!(first.starts_with("story.es.txt:1:22: error[NUM001] "), "{first}");
        let (_, id) = first.rsplit_once(" (").unwrap();
        assert!(id.len() == 13 && id.ends_with(')'), "{first}");
        assert!(lines.next().unwrap().starts_with("story.txt:3:1: warning[QUO001] "));
        assert_eq!(lines.next(), None);
    }
}
