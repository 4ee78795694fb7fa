//! A page that lists what was found in one story (quotes, terms, facts).

use std::io::{self, Write};

use super::STYLE;
use super::escape::escaped;
use crate::language::Lang;
use crate::messages::Messages;

/// What was found in one story.
#[derive(Debug)]
pub struct List<'a> {
    /// What the page is called.
    pub title: String,
    /// The language of the story.
    pub lang: &'a Lang,
    /// The finds, in the order of the text.
    pub items: Vec<ListItem>,
}

/// One find.
#[derive(Debug)]
pub struct ListItem {
    /// Its words.
    pub words: String,
    /// What is known of it, for people.
    pub known: String,
}

/// Writes the page; like the page of a report, it needs nothing but a browser.
pub fn write_list(out: &mut dyn Write, list: &List<'_>, messages: &Messages) -> io::Result<()> {
    let (reader, title) = (escaped(messages.lang().as_str()).to_string(), escaped(&list.title));
    writeln!(out, "<!doctype html>\n<html lang=\"{reader}\">\n<head>\n<meta charset=\"utf-8\">")?;
    writeln!(
        out,
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>"
    )?;
    writeln!(out, "<body>\n<h1>{title}</h1>\n<table>")?;
    let direction = |lang: &Lang| if lang.is_right_to_left() { "rtl" } else { "ltr" };
    for (number, item) in (1..).zip(&list.items) {
        writeln!(
            out,
            "<tr><td>{number}</td><td lang=\"{}\" dir=\"{}\">{}</td><td dir=\"{}\">{}</td></tr>",
            escaped(list.lang.as_str()),
            direction(list.lang),
            escaped(&item.words),
            direction(messages.lang()),
            escaped(&item.known)
        )?;
    }
    writeln!(out, "</table>\n</body>\n</html>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Voice;

    #[test]
    fn what_was_found_is_escaped() {
        let lang: Lang = "en".parse().unwrap();
        let items = vec![ListItem { words: "<b>".into(), known: "\"&".into() }];
        let list = List { title: "</title>".into(), lang: &lang, items };
        let mut out = Vec::new();
        write_list(&mut out, &list, &Messages::new(Voice::Program, &lang)).unwrap();
        let page = String::from_utf8(out).unwrap();
        assert!(page.contains("&lt;b&gt;") && page.contains("&quot;&amp;"), "{page}");
        assert!(!page.contains("<b>") && page.matches("</title>").count() == 1, "{page}");
    }
}
