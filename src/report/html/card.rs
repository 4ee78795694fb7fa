//! One finding on the page: how bad, of what kind, what is wrong, what to do, how to let it stand.

use std::io::{self, Write};

use super::escape::{escaped, isolated, isolating};
use crate::drift::Relation;
use crate::finding::{Finding, Message, Severity};
use crate::report::{FindingRecord, Reported, Wording};

pub(super) fn card(
    out: &mut dyn Write,
    finding: &Finding,
    reported: &Reported<'_>,
    wording: Wording<'_>,
) -> io::Result<()> {
    let record = FindingRecord::new(finding, &reported.source, &reported.edition, wording);
    let place = record.place().map_or_else(String::new, |at| {
        format!(" <small>{}:{}:{}</small>", escaped(&at.file), at.line, at.column)
    });
    // Of two versions the same is to be done about every change, and the page says it once.
    let help = record.help.as_ref().filter(|_| wording.relation == Relation::Cross);
    let help =
        help.map_or_else(String::new, |help| format!("\n<p class=\"help\">{}</p>", escaped(help)));
    let ignore = Message::new("finding-ignore").with("id", finding.id.as_str());
    writeln!(
        out,
        "<li class=\"{}\" tabindex=\"-1\">{} {place}{help}\n\
         <p class=\"ignore\"><small>{}</small></p></li>",
        finding.severity.name(),
        told(finding, wording),
        escaped(&wording.messages.say(&ignore)),
    )
}

/// The badges and the sentence.
fn told(finding: &Finding, wording: Wording<'_>) -> String {
    let icon = match finding.severity {
        Severity::Error => '✖',
        Severity::Warning => '▲',
        Severity::Info => '●',
    };
    format!(
        "<span class=\"badge\"><span aria-hidden=\"true\">{icon}</span> {}</span> \
         <span class=\"kind\">{}</span> <code>{}</code> <span class=\"said\">{}</span>",
        escaped(&wording.severity(finding.severity)),
        escaped(&wording.category(finding.category)),
        finding.rule.code,
        isolated(&wording.message_of(finding, isolating(&finding.message))),
    )
}

/// The findings that were let stand, folded away.
pub(super) fn ignored(
    out: &mut dyn Write,
    reported: &Reported<'_>,
    wording: Wording<'_>,
) -> io::Result<()> {
    let ignored = &reported.report.ignored;
    if ignored.is_empty() {
        return Ok(());
    }
    let count = Message::new("page-ignored").with("count", ignored.len());
    let count = wording.messages.say(&count);
    writeln!(out, "<details>\n<summary>{}</summary>\n<ul class=\"ignored\">", escaped(&count))?;
    for one in ignored {
        let told = told(&one.finding, wording);
        writeln!(out, "<li>{told} <q>{}</q></li>", escaped(&one.reason))?;
    }
    writeln!(out, "</ul>\n</details>")
}
