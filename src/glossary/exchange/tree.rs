//! Reads XML into a small tree with places, refusing what an exchange file has no need of.
//!
//! No document type with declarations, no entities but the five of XML, a bounded depth; nothing
//! outside the text is ever read.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::super::GlossaryError;
use crate::text::LineIndex;

/// How deep elements may stand in each other.
const DEEPEST: usize = 64;

/// An element with what is in it.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// Its name without prefix.
    pub name: String,
    /// Its attributes, `xml:lang` as `lang`.
    pub attributes: Vec<(String, String)>,
    /// Its own text and that of inline elements, blanks joined.
    pub text: String,
    /// The elements in it.
    pub children: Vec<Node>,
    /// Where it begins.
    pub at: usize,
}

impl Node {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Its data category: its type where it is a general element, else its name.
    pub fn category(&self) -> &str {
        self.attribute("type").unwrap_or(&self.name)
    }

    /// How many elements of this category are in it.
    pub fn count(&self, category: &str) -> usize {
        let own = |child: &Node| usize::from(child.category() == category);
        self.children.iter().map(|child| own(child) + child.count(category)).sum()
    }

    /// Its text with blanks joined.
    pub fn words(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The elements of these names in it, at any depth above further elements of those names.
    pub fn all<'n>(&'n self, names: &'n [&'n str]) -> Vec<&'n Node> {
        let mut found = Vec::new();
        for child in &self.children {
            if names.contains(&child.name.as_str()) {
                found.push(child);
            } else {
                found.extend(child.all(names));
            }
        }
        found
    }
}

/// The root element of `text`, which errors call `file`.
pub(super) fn read(file: &str, text: &str) -> Result<Node, GlossaryError> {
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let offset = text.len() - body.len();
    let refuse = |at: usize, (problem, remedy): (String, &str)| {
        GlossaryError::at(file, text, at.saturating_add(offset), problem, remedy)
    };
    let mut reader = Reader::from_str(body);
    let mut open: Vec<Node> = vec![Node::default()];
    loop {
        let at = position(reader.buffer_position());
        let event = reader.read_event().map_err(|error| {
            refuse(position(reader.error_position()), (error.to_string(), "correct the XML there"))
        })?;
        if matches!(event, Event::Eof) {
            break;
        }
        take(event, at + offset, &mut open).map_err(|wrong| refuse(at, wrong))?;
    }
    let root = open.pop().unwrap_or_default();
    match (open.is_empty(), root.children.into_iter().next()) {
        (true, Some(node)) => Ok(node),
        (true, None) => Err(refuse(0, ("the file has no element".to_owned(), "export it again"))),
        (false, _) => {
            let line = LineIndex::new(text).locate(text, root.at).line;
            let problem = format!("`{}`, opened in line {line}, is never closed", root.name);
            Err(refuse(body.len(), (problem, "close the element")))
        }
    }
}

/// What is wrong and what to do.
type Wrong = (String, &'static str);

fn take(event: Event<'_>, at: usize, open: &mut Vec<Node>) -> Result<(), Wrong> {
    match event {
        Event::Start(_) if open.len() >= DEEPEST => {
            let problem = "elements stand too deep in each other".to_owned();
            return Err((problem, "flatten the file"));
        }
        Event::Start(start) => open.push(element(&start, at)?),
        Event::Empty(start) => {
            let node = element(&start, at)?;
            adopt(open, node);
        }
        Event::End(_) => {
            if let Some(node) = open.pop() {
                adopt(open, node);
            }
        }
        Event::Text(words) => say(open, &words),
        Event::CData(words) => say(open, &words),
        Event::GeneralRef(reference) => {
            let named = || resolve_predefined_entity(&reference).map(str::to_owned);
            let meant = reference.resolve_char_ref().ok().flatten().map(String::from);
            let unknown = || format!("the entity `&{};` is not known", &*reference);
            let meant = meant.or_else(named);
            say(open, &meant.ok_or_else(|| (unknown(), "write the character itself"))?);
        }
        // A document type that only names its DTD is never followed and does no harm.
        Event::DocType(words) if words.contains('[') => {
            let problem = "the file declares entities or elements".to_owned();
            return Err((problem, "remove the DOCTYPE"));
        }
        _ => {}
    }
    Ok(())
}

fn position(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

const REMEDY: &str = "correct the attribute";

fn element(start: &BytesStart<'_>, at: usize) -> Result<Node, Wrong> {
    let name = start.local_name().as_ref().to_owned();
    let mut node = Node { name, at, ..Node::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| (error.to_string(), REMEDY))?;
        let key = attribute.key.local_name().as_ref().to_owned();
        let value = quick_xml::escape::unescape(&attribute.value)
            .map_err(|error| (error.to_string(), REMEDY))?;
        node.attributes.push((key, value.into_owned()));
    }
    Ok(node)
}

/// Inline elements (`hi`, `foreign`, `sc`…) lend their text to the element around them.
pub(super) const INLINE: [&str; 6] = ["hi", "foreign", "bpt", "ept", "ph", "ec"];

fn adopt(open: &mut [Node], node: Node) {
    let Some(parent) = open.last_mut() else { return };
    if INLINE.contains(&node.name.as_str()) {
        parent.text.push_str(&node.text);
    }
    parent.children.push(node);
}

fn say(open: &mut [Node], words: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(words);
    }
}
