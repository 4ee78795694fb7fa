//! A page to review on: both texts side by side, what was found under its sentence.
//!
//! It needs nothing but a browser: style and script stand in it, and its policy forbids the
//! network. Every word of a story and of a message is escaped. Without the script all of it is
//! shown; with it unchanged text is folded, and keys and filters work.

mod card;
mod escape;
mod list;
mod runs;
mod sheet;

use std::io::{self, Write};

pub use self::list::{List, ListItem, write_list};

use self::card::{card, ignored};
use self::escape::escaped;
use self::sheet::{Line, lines};
use super::versions::headline;
use super::{Reported, Side, Wording, tally};
use crate::finding::Severity;
use crate::language::Lang;
use crate::messages::Messages;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let names = |one: &Reported<'_>| format!("{} → {}", one.source.file, one.edition.file);
    let title = reports.iter().map(names).collect::<Vec<_>>().join(", ");
    head(out, &title, true, messages)?;
    writeln!(out, "<header>\n<h1>{}</h1>", escaped(&title))?;
    tools(out, reports, messages)?;
    writeln!(out, "</header>\n<main>")?;
    for (nth, reported) in (1..).zip(reports) {
        // Rows of several reports have the number of the report in their names.
        let prefix = if reports.len() > 1 { format!("r{nth}-") } else { String::new() };
        section(out, reported, &prefix, messages)?;
    }
    writeln!(out, "</main>")?;
    keys(out, messages)?;
    writeln!(out, "<script>\n{SCRIPT}</script>\n</body>\n</html>")
}

/// Everything up to the content; with `scripted` a page that the script may work on.
fn head(out: &mut dyn Write, title: &str, scripted: bool, messages: &Messages) -> io::Result<()> {
    let reader = messages.lang();
    let script = if scripted { "; script-src 'unsafe-inline'" } else { "" };
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'{script}\">\n<title>{} – wireloc</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>",
        escaped(reader.as_str()),
        direction(reader),
        escaped(title)
    )
}

fn direction(lang: &Lang) -> &'static str {
    if lang.is_right_to_left() { "rtl" } else { "ltr" }
}

/// The filters with their counts, and the other buttons; hidden where there is no script.
fn tools(out: &mut dyn Write, reports: &[Reported<'_>], messages: &Messages) -> io::Result<()> {
    let say = |id: &str| escaped(&messages.text(id).unwrap_or_default()).to_string();
    writeln!(out, "<div class=\"tools\" role=\"toolbar\" aria-label=\"{}\">", say("page-tools"))?;
    for (severity, id, icon) in [
        (Severity::Error, "page-errors", '✖'),
        (Severity::Warning, "page-warnings", '▲'),
        (Severity::Info, "page-infos", '●'),
    ] {
        let found = reports.iter().flat_map(|reported| &reported.report.findings);
        let count = found.filter(|finding| finding.severity == severity).count();
        let name = severity.name();
        writeln!(
            out,
            "<button type=\"button\" class=\"chip {name}\" data-severity=\"{name}\" \
             aria-pressed=\"true\"><span aria-hidden=\"true\">{icon}</span> {} {count}</button>",
            say(id)
        )?;
    }
    for (id, key) in [("page-meaning-only", 'm'), ("page-unfold", 'u'), ("page-keys", '?')] {
        let name = id.trim_start_matches("page-");
        let pressed = if key == '?' { "" } else { " aria-pressed=\"false\"" };
        writeln!(
            out,
            "<button type=\"button\" id=\"{name}\"{pressed}>{} <kbd>{key}</kbd></button>",
            say(id)
        )?;
    }
    writeln!(out, "</div>")
}

/// What the keys do.
fn keys(out: &mut dyn Write, messages: &Messages) -> io::Result<()> {
    let say = |id: &str| escaped(&messages.text(id).unwrap_or_default()).to_string();
    writeln!(out, "<dialog id=\"help\"><h2>{}</h2><dl>", say("page-keys"))?;
    for (key, id) in [
        ("j", "page-key-next"),
        ("k", "page-key-previous"),
        ("m", "page-meaning-only"),
        ("u", "page-unfold"),
        ("?", "page-keys"),
    ] {
        writeln!(out, "<dt><kbd>{key}</kbd></dt><dd>{}</dd>", say(id))?;
    }
    writeln!(
        out,
        "</dl><form method=\"dialog\"><button>{}</button></form></dialog>",
        say("page-close")
    )
}

fn section(
    out: &mut dyn Write,
    reported: &Reported<'_>,
    prefix: &str,
    messages: &Messages,
) -> io::Result<()> {
    let wording = reported.wording(messages);
    let (lines, nowhere) = lines(reported);
    writeln!(out, "<section>\n<p class=\"summary\">{}</p>", escaped(&summary(reported, messages)))?;
    if reported.diff.is_some() && !reported.report.findings.is_empty() {
        let advice = messages.text("versions-help").unwrap_or_default();
        writeln!(out, "<p class=\"advice\">{}</p>", escaped(&advice))?;
    }
    if !nowhere.is_empty() {
        writeln!(out, "<ul class=\"findings whole\">")?;
        nowhere.iter().try_for_each(|finding| card(out, finding, reported, wording))?;
        writeln!(out, "</ul>")?;
    }
    let number = escaped(&messages.text("page-number").unwrap_or_default()).to_string();
    let folded = if reported.diff.is_some() { "page-unchanged" } else { "page-folded" };
    let folded = escaped(&messages.text(folded).unwrap_or_default()).to_string();
    writeln!(out, "<table data-folded=\"{folded}\">\n<thead><tr><th scope=\"col\">{number}</th>")?;
    for side in [reported.source, reported.edition] {
        let (file, lang) = (escaped(side.file), side.lang());
        writeln!(out, "<th scope=\"col\">{file} <bdi>({})</bdi></th>", escaped(lang.as_str()))?;
    }
    writeln!(out, "</tr></thead>")?;
    for (nth, line) in (1..).zip(&lines) {
        row(out, &format!("{prefix}s-{nth}"), nth, line, reported, wording)?;
    }
    writeln!(out, "</table>")?;
    ignored(out, reported, wording)?;
    writeln!(out, "</section>")
}

/// The line an editor can act on.
fn summary(reported: &Reported<'_>, messages: &Messages) -> String {
    if let Some(diff) = reported.diff {
        return headline(reported, diff, messages);
    }
    messages.say(&tally(reported.report, reported.edition.file))
}

/// A sentence of both texts and what was found in it.
fn row(
    out: &mut dyn Write,
    id: &str,
    number: usize,
    line: &Line<'_>,
    reported: &Reported<'_>,
    wording: Wording<'_>,
) -> io::Result<()> {
    let worst = line.findings.iter().map(|finding| finding.severity).max();
    let mut class = worst.map_or("", Severity::name).to_owned();
    for (is, name) in [(line.opens, " opens"), (line.changed, " changed")] {
        class.push_str(if is { name } else { "" });
    }
    writeln!(out, "<tbody id=\"{id}\" class=\"row {}\">\n<tr class=\"text\">", class.trim())?;
    writeln!(out, "<th scope=\"row\"><a href=\"#{id}\">{number}</a></th>")?;
    for (side, (html, at)) in
        [reported.source, reported.edition].into_iter().zip(line.cells.iter().zip(line.lines))
    {
        cell(out, side, html.as_deref(), at)?;
    }
    writeln!(out, "</tr>")?;
    if !line.findings.is_empty() {
        writeln!(out, "<tr class=\"found\"><td colspan=\"3\"><ul class=\"findings\">")?;
        line.findings.iter().try_for_each(|finding| card(out, finding, reported, wording))?;
        writeln!(out, "</ul></td></tr>")?;
    }
    writeln!(out, "</tbody>")
}

fn cell(
    out: &mut dyn Write,
    side: Side<'_>,
    html: Option<&str>,
    line: Option<usize>,
) -> io::Result<()> {
    let (Some(html), Some(line)) = (html, line) else {
        return writeln!(out, "<td class=\"none\">–</td>");
    };
    let lang = side.lang();
    let (tag, direction) = (escaped(lang.as_str()), direction(lang));
    let at = format!("{}:{line}", side.file);
    writeln!(out, "<td lang=\"{tag}\" dir=\"{direction}\" title=\"{}\">{html}</td>", escaped(&at))
}

#[cfg(test)]
mod tests {
    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn copy_is_escaped_and_every_cell_says_its_language() {
        let page = written(OutputFormat::Html, true);
        assert!(page.contains("&lt;b&gt;kills&lt;/b&gt;") && !page.contains("<b>kills"), "{page}");
        assert!(page.contains("<td lang=\"es\" dir=\"ltr\" title=\"story.es.txt:1\">"), "{page}");
        assert!(page.contains("<mark class=\"error\">13</mark>"));
        assert!(!page.contains('\u{1b}'));
    }

    #[test]
    fn the_page_asks_nothing_of_a_network() {
        let page = written(OutputFormat::Html, false);
        assert!(!page.contains("src=") && !page.contains("http://") && !page.contains("https://"));
    }

    #[test]
    fn every_sentence_has_a_name_to_link_to() {
        let page = written(OutputFormat::Html, true);
        for row in ["s-1", "s-2"] {
            assert!(page.contains(&format!("<tbody id=\"{row}\"")), "{page}");
            assert!(page.contains(&format!("href=\"#{row}\"")), "{page}");
        }
    }
}
