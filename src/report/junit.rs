//! `JUnit` XML, a suite an edition: findings that can fail a run are failures, others are output.
//!
//! Shape: the schema that Jenkins and GitLab read, with `testsuites`, `testsuite`, `testcase`,
//! `failure` and `system-out`.

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
        suite(&mut xml, &ReportRecord::new(reported, messages))?;
    }
    xml.write_event(Event::End(BytesEnd::new("testsuites")))?;
    writeln!(out)
}

fn suite<W: Write>(xml: &mut Writer<W>, report: &ReportRecord) -> io::Result<()> {
    let failures = report.summary.errors + report.summary.warnings;
    let tests = report.findings.len().max(1).to_string();
    let mut start = BytesStart::new("testsuite");
    start.push_attribute(("name", text(&report.edition.file).as_str()));
    start.push_attribute(("tests", tests.as_str()));
    start.push_attribute(("failures", failures.to_string().as_str()));
    xml.write_event(Event::Start(start))?;
    if report.findings.is_empty() {
        let mut case = BytesStart::new("testcase");
        case.push_attribute(("classname", "wireloc"));
        case.push_attribute(("name", text(&report.edition.file).as_str()));
        xml.write_event(Event::Empty(case))?;
    }
    for finding in &report.findings {
        case(xml, finding)?;
    }
    xml.write_event(Event::End(BytesEnd::new("testsuite")))
}

fn case<W: Write>(xml: &mut Writer<W>, finding: &FindingRecord) -> io::Result<()> {
    let place = finding.evidence().and_then(|evidence| evidence.at.as_ref());
    let place = place.map(|at| format!(" {}:{}:{}", at.file, at.line, at.column));
    let name = text(&format!("{}{}", finding.name, place.unwrap_or_default()));
    let mut start = BytesStart::new("testcase");
    start.push_attribute(("classname", finding.rule));
    start.push_attribute(("name", name.as_str()));
    xml.write_event(Event::Start(start))?;
    let message = text(&finding.message);
    if finding.severity == "info" {
        xml.write_event(Event::Start(BytesStart::new("system-out")))?;
        xml.write_event(Event::Text(BytesText::new(&message)))?;
        xml.write_event(Event::End(BytesEnd::new("system-out")))?;
    } else {
        let mut failure = BytesStart::new("failure");
        failure.push_attribute(("type", finding.severity));
        failure.push_attribute(("message", message.as_str()));
        xml.write_event(Event::Empty(failure))?;
    }
    xml.write_event(Event::End(BytesEnd::new("testcase")))
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
        assert!(xml.contains(r#"<testsuite name="story.es.txt" tests="2" failures="2">"#), "{xml}");
        assert!(xml.contains(r#"<testcase classname="NUM001""#));
        let clean = written(OutputFormat::Junit, false);
        assert!(clean.contains(r#"tests="1" failures="0""#) && !clean.contains("<failure"));
    }
}
