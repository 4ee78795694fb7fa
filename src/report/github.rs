//! Workflow commands of GitHub Actions, which mark the lines of a pull request.
//!
//! Shape and escaping: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use std::io::{self, Write};

use super::{FindingRecord, ReportRecord, Reported};
use crate::messages::Messages;

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    for reported in reports {
        for finding in ReportRecord::new(reported, messages).findings {
            let command = match finding.severity {
                "error" => "error",
                "warning" => "warning",
                _ => "notice",
            };
            let place = match finding.place() {
                Some(at) => {
                    format!("file={},line={},col={}", property(&at.file), at.line, at.column)
                }
                None => format!("file={}", property(reported.edition.file)),
            };
            let title = property(&format!("{} {}", finding.rule, finding.name));
            writeln!(out, "::{command} {place},title={title}::{}", data(&told(&finding)))?;
        }
    }
    Ok(())
}

/// What is wrong, what to do, and the name of the finding.
fn told(finding: &FindingRecord) -> String {
    let parts = [Some(&finding.message), finding.help.as_ref(), Some(&finding.id)];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("\n")
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn each_finding_is_one_command() {
        let lines = written(OutputFormat::Github, true);
        let start = "::error file=story.es.txt,line=1,col=22,title=NUM001 number-changed::";
        assert!(lines.lines().next().unwrap().starts_with(start), "{lines}");
        assert_eq!(lines.lines().count(), 2);
    }

    #[test]
    fn a_file_name_cannot_end_a_command() {
        assert_eq!(property("a:b,c\n%"), "a%3Ab%2Cc%0A%25");
    }
}
