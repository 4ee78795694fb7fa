//! A page to review an edition on: both texts side by side, the findings under their paragraphs.
//!
//! It needs nothing but a browser: style and script stand in it, and its policy forbids the
//! network. Every word of a story and of a message is escaped.

mod escape;
mod list;
mod marked;

use std::io::{self, Write};

pub use self::list::{List, ListItem, write_list};

use self::escape::escaped;
use self::marked::marked;
use super::{FindingRecord, ReportRecord, Reported, Side};
use crate::finding::{Finding, Message};
use crate::messages::Messages;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let say = |id: &str| escaped(&messages.text(id).unwrap_or_default()).to_string();
    let files = reports.iter().map(|reported| reported.edition.file).collect::<Vec<_>>().join(", ");
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>",
        escaped(messages.lang().as_str())
    )?;
    writeln!(out, "<meta charset=\"utf-8\">")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(
        out,
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
    )?;
    writeln!(out, "<title>{} – wireloc</title>\n<style>\n{STYLE}</style>", escaped(&files))?;
    writeln!(out, "</head>\n<body>\n<header>\n<h1>{}</h1>", escaped(&files))?;
    writeln!(
        out,
        "<label><input type=\"checkbox\" id=\"meaning\"> {}</label>\n<p class=\"keys\">{}</p>",
        say("page-meaning-only"),
        say("page-keys")
    )?;
    writeln!(out, "</header>\n<main>")?;
    for reported in reports {
        section(out, reported, messages)?;
    }
    writeln!(out, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>")
}

fn section(out: &mut dyn Write, reported: &Reported<'_>, messages: &Messages) -> io::Result<()> {
    let record = ReportRecord::new(reported, messages);
    let counts = Message::new("page-summary")
        .with("errors", record.summary.errors)
        .with("warnings", record.summary.warnings)
        .with("infos", record.summary.infos);
    writeln!(out, "<section>\n<p class=\"summary\">{}</p>", escaped(&messages.say(&counts)))?;
    writeln!(out, "<table>\n<thead><tr>")?;
    for side in [&record.source, &record.edition] {
        writeln!(out, "<th scope=\"col\">{} ({})</th>", escaped(&side.file), escaped(&side.lang))?;
    }
    writeln!(out, "</tr></thead>")?;
    let stories = [reported.source, reported.edition].map(|side| side.document.story());
    let rows = stories.iter().map(|story| story.blocks.len()).max().unwrap_or_default();
    for block in 0..rows {
        row(out, block, reported, &record)?;
    }
    writeln!(out, "</table>\n</section>")
}

/// One paragraph of both texts and what was found in it.
fn row(
    out: &mut dyn Write,
    block: usize,
    reported: &Reported<'_>,
    record: &ReportRecord,
) -> io::Result<()> {
    let all = reported.report.findings.iter().zip(&record.findings);
    let here: Vec<_> = all.filter(|(finding, _)| row_of(finding) == block).collect();
    let worst = here.iter().map(|(finding, _)| finding.severity).max();
    let class = worst.map_or("clean", |severity| severity.name());
    writeln!(out, "<tbody class=\"{class}\">\n<tr class=\"text\">")?;
    cell(out, block, reported.source, &here, |finding| finding.source.as_ref())?;
    cell(out, block, reported.edition, &here, |finding| finding.target.as_ref())?;
    writeln!(out, "</tr>")?;
    if !here.is_empty() {
        writeln!(out, "<tr class=\"findings\"><td colspan=\"2\"><ul>")?;
        for (_, record) in &here {
            item(out, record)?;
        }
        writeln!(out, "</ul></td></tr>")?;
    }
    writeln!(out, "</tbody>")
}

/// The row a finding is listed in: that of its words in the edition, else of those in the source.
fn row_of(finding: &Finding) -> usize {
    let evidence = finding.target.as_ref().or(finding.source.as_ref());
    evidence.map_or(0, |evidence| evidence.place.block)
}

fn cell(
    out: &mut dyn Write,
    block: usize,
    side: Side<'_>,
    here: &[(&Finding, &FindingRecord)],
    evidence: impl Fn(&Finding) -> Option<&crate::finding::Evidence>,
) -> io::Result<()> {
    let lang = side.lang();
    let direction = if lang.is_right_to_left() { "rtl" } else { "ltr" };
    write!(out, "<td lang=\"{}\" dir=\"{direction}\">", escaped(lang.as_str()))?;
    if let Some(text) = side.document.story().blocks.get(block).map(|block| &block.text) {
        let spans = here.iter().filter_map(|(finding, _)| {
            let words = evidence(finding).filter(|words| words.place.block == block)?;
            Some((words.place.span, finding.severity))
        });
        out.write_all(marked(text, &spans.collect::<Vec<_>>()).as_bytes())?;
    }
    writeln!(out, "</td>")
}

fn item(out: &mut dyn Write, finding: &FindingRecord) -> io::Result<()> {
    writeln!(
        out,
        "<li class=\"{severity}\" tabindex=\"-1\"><span class=\"badge\">{severity}</span> \
         <code>{}</code> {}{} <small><code>{}</code></small></li>",
        finding.rule,
        escaped(&finding.message),
        finding.help.as_ref().map_or_else(String::new, |help| {
            format!(" <span class=\"help\">{}</span>", escaped(help))
        }),
        escaped(&finding.id),
        severity = finding.severity,
    )
}

#[cfg(test)]
mod tests {
    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn copy_is_escaped_and_every_cell_says_its_language() {
        let page = written(OutputFormat::Html, true);
        assert!(page.contains("&lt;b&gt;kills&lt;/b&gt;") && !page.contains("<b>kills"), "{page}");
        assert!(page.contains("<td lang=\"es\" dir=\"ltr\">"));
        assert!(page.contains("<mark class=\"error\">13</mark>"));
        assert!(!page.contains('\u{1b}'));
    }

    #[test]
    fn the_page_asks_nothing_of_a_network() {
        let page = written(OutputFormat::Html, false);
        assert!(!page.contains("src=") && !page.contains("http://") && !page.contains("https://"));
    }
}
