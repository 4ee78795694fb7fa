//! Elements an engine is asked to leave alone, in XML or in HTML, with the text around escaped.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, escape};

use super::{Mask, push_text};
use crate::protect::{Part, Piece, Shielded};

/// The attribute that carries the slot's number behind the salt.
const ID: &str = "id";

pub(super) fn write(shielded: &Shielded, mask: Mask, salt: &str) -> String {
    let mut out = String::new();
    for part in shielded.parts() {
        match part {
            Part::Text(text) => out.push_str(&escape::partial_escape(text.as_str())),
            Part::Slot(number) if mask == Mask::Html => {
                out.push_str("<span class=\"notranslate\" translate=\"no\" id=\"");
                let number = number.to_string();
                out.extend([salt, &number, "\">", &number, "</span>"]);
            }
            Part::Slot(number) => out.extend(["<x id=\"", salt, &number.to_string(), "\"></x>"]),
        }
    }
    out
}

pub(super) fn read(answer: &str, salt: &str) -> Vec<Piece> {
    pieces_of(answer, salt).unwrap_or_else(|| vec![Piece::Foreign(answer.to_owned())])
}

/// The pieces of a well-formed answer; nothing for another one.
fn pieces_of(answer: &str, salt: &str) -> Option<Vec<Piece>> {
    let mut reader = Reader::from_str(answer);
    let mut pieces = Vec::new();
    let mut depth = 0usize;
    loop {
        match reader.read_event().ok()? {
            Event::Eof if depth == 0 => return Some(pieces),
            Event::Eof => return None,
            Event::Start(tag) => {
                if depth == 0 {
                    pieces.push(slot_of(&tag, salt));
                }
                depth += 1;
            }
            Event::Empty(tag) if depth == 0 => pieces.push(slot_of(&tag, salt)),
            Event::End(_) => depth = depth.checked_sub(1)?,
            // What stands inside a slot's element is a stand-in.
            _ if depth > 0 => {}
            Event::Text(text) => push_text(&mut pieces, &text),
            Event::GeneralRef(name) => push_text(&mut pieces, &character(&name)?),
            Event::CData(_)
            | Event::Comment(_)
            | Event::PI(_)
            | Event::Decl(_)
            | Event::DocType(_) => return None,
            Event::Empty(_) => {}
        }
    }
}

fn slot_of(tag: &BytesStart<'_>, salt: &str) -> Piece {
    let id = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == ID);
    let value = id.map(|id| id.value.into_owned());
    let number = value.as_deref().and_then(|value| value.strip_prefix(salt)?.parse().ok());
    number.map_or_else(|| Piece::Foreign(str::to_owned(tag)), Piece::Slot)
}

fn character(name: &BytesRef<'_>) -> Option<String> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c.to_string());
    }
    escape::resolve_predefined_entity(name).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_read_by_id_and_entities_as_text() {
        let answer = "Un <x id=\"XQ0\"/> &amp; <x id=\"XQ1\">x</x> &#39;a&#39;";
        assert_eq!(
            read(answer, "XQ"),
            [
                Piece::Text("Un ".into()),
                Piece::Slot(0),
                Piece::Text(" & ".into()),
                Piece::Slot(1),
                Piece::Text(" 'a'".into()),
            ]
        );
    }

    #[test]
    fn markup_nobody_sent_is_foreign() {
        assert_eq!(read("Un <b>x</b>", "XQ")[1], Piece::Foreign("b".into()));
        assert_eq!(read("Un <x id=\"1", "XQ"), [Piece::Foreign("Un <x id=\"1".into())]);
    }
}
