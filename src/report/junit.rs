//! `JUnit` XML, a suite an edition: findings that can fail a run are failures, others are output, and
//! those let stand are skipped.
//!
//! Shape: the schema of Jenkins (`junit-4.xsd`), which GitLab and others read too.

use std::io::{self, Write};

use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::writer::Writer;

use super::{FindingRecord, ReportRecord, Reported};
use crate::messages::Messages;
use crate::text::visible;

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let mut xml = Writer::new_with_indent(&mut *out, b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.write_event(Event::Start(BytesStart::new("testsuites")))?;
    for reported in reports {
        suite(&mut xml, reported, messages)?;
    }
    xml.write_event(Event::End(BytesEnd::new("testsuites")))?;
    writeln!(out)
}

fn suite<W: Write>(
    xml: &mut Writer<W>,
    reported: &Reported<'_>,
    messages: &Messages,
) -> io::Result<()> {
    let report = ReportRecord::new(reported, messages);
    let failures = report.summary.errors + report.summary.warnings;
    let tests = (report.findings.len() + report.summary.ignored).max(1).to_string();
    let (failures, skipped) = (failures.to_string(), report.summary.ignored.to_string());
    let mut start = BytesStart::new("testsuite");
    start.push_attribute(("name", text(&report.edition.file).as_str()));
    start.push_attribute(("tests", tests.as_str()));
    start.push_attribute(("failures", failures.as_str()));
    start.push_attribute(("skipped", skipped.as_str()));
    xml.write_event(Event::Start(start))?;
    if report.findings.is_empty() && report.summary.ignored == 0 {
        let mut case = BytesStart::new("testcase");
        case.push_attribute(("classname", "wireloc"));
        case.push_attribute(("name", text(&report.edition.file).as_str()));
        xml.write_event(Event::Empty(case))?;
    }
    for finding in &report.findings {
        case(xml, finding, None)?;
    }
    let wording = reported.wording(messages);
    for ignored in &reported.report.ignored {
        let (source, edition) = (&reported.source, &reported.edition);
        let finding = FindingRecord::new(&ignored.finding, source, edition, wording);
        case(xml, &finding, Some(&ignored.reason))?;
    }
    xml.write_event(Event::End(BytesEnd::new("testsuite")))
}

/// One finding; `stands` says why it was let stand, if it was.
fn case<W: Write>(
    xml: &mut Writer<W>,
    finding: &FindingRecord,
    stands: Option<&str>,
) -> io::Result<()> {
    let at = finding.place();
    let place = at.map(|at| format!(" {}:{}:{}", at.file, at.line, at.column));
    let name = text(&format!("{}{}", finding.name, place.unwrap_or_default()));
    let mut start = BytesStart::new("testcase");
    start.push_attribute(("classname", finding.rule));
    start.push_attribute(("name", name.as_str()));
    if let Some(at) = at {
        start.push_attribute(("file", text(&at.file).as_str()));
    }
    xml.write_event(Event::Start(start))?;
    let message = text(&finding.message);
    let parts = [Some(finding.message.as_str()), finding.help.as_deref(), Some(&finding.id)];
    let told = text(&parts.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    match (stands, finding.severity) {
        (Some(reason), _) => element(xml, &BytesStart::new("skipped"), &text(reason))?,
        (None, "info") => element(xml, &BytesStart::new("system-out"), &told)?,
        (None, severity) => {
            let mut failure = BytesStart::new("failure");
            failure.push_attribute(("type", severity));
            failure.push_attribute(("message", message.as_str()));
            element(xml, &failure, &told)?;
        }
    }
    xml.write_event(Event::End(BytesEnd::new("testcase")))
}

fn element<W: Write>(xml: &mut Writer<W>, start: &BytesStart<'_>, content: &str) -> io::Result<()> {
    let end = start.to_end().into_owned();
    xml.write_event(Event::Start(start.clone()))?;
    xml.write_event(Event::Text(BytesText::new(content)))?;
    xml.write_event(Event::End(end))
}

/// Text without the control characters that XML 1.0 cannot carry.
fn text(text: &str) -> String {
    visible(text).into_owned()
}

#[cfg(test)]
mod tests {
    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn a_finding_is_a_failed_case_and_none_a_passed_one() {
        let xml = written(OutputFormat::Junit, true);
        assert!(
            xml.contains(r#"<testsuite name="story.es.txt" tests="2" failures="2" skipped="0">"#),
            "{xml}"
        );
        assert!(xml.contains(r#"<testcase classname="NUM001""#));
        let clean = written(OutputFormat::Junit, false);
        assert!(clean.contains(r#"tests="1" failures="0""#) && !clean.contains("<failure"));
    }
}
