//! A page that lists what was found in one story (quotes, terms, facts).

use std::io::{self, Write};

use super::escape::escaped;
use super::{direction, head};
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
    head(out, &list.title, false, messages)?;
    writeln!(out, "<header>\n<h1>{}</h1>\n</header>\n<main>", escaped(&list.title))?;
    writeln!(out, "<table>\n<colgroup><col class=\"number\"><col><col></colgroup>")?;
    for (number, item) in (1..).zip(&list.items) {
        writeln!(
            out,
            "<tr class=\"text\"><th scope=\"row\">{number}</th><td lang=\"{}\" dir=\"{}\">{}</td><td class=\"known\" dir=\"{}\">{}</td></tr>",
            escaped(list.lang.as_str()),
            direction(list.lang),
            escaped(&item.words),
            direction(messages.lang()),
            escaped(&item.known)
        )?;
    }
    writeln!(out, "</table>\n</main>\n</body>\n</html>")
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
