//! Streams of JSON lines: a story a line in, a line out for each, in constant memory.

use std::io::{self, Write as _};

use encoding_rs::UTF_8;
use serde::Serialize;

use super::Outcome;
use super::error::Failure;
use super::exit::Exit;
use super::input;
use super::ui::Ui;
use crate::format::jsonl::{Request, read_requests};
use crate::format::{Document, FormatError, read_text};
use crate::language::Lang;
use crate::text::Decoded;

/// Answers each story of `file` by what `answer` makes of it; a line that is no story is told and
/// does not stop the others.
pub fn answer_each<T: Serialize>(
    file: &str,
    lang: Option<&Lang>,
    ui: &Ui,
    mut answer: impl FnMut(&Request, &Document) -> Result<T, Failure>,
) -> Outcome {
    let stream = input::stream(file)?;
    let mut exit = Exit::Done;
    for request in read_requests(stream) {
        match request {
            Ok(request) => {
                let document = document(&request, lang);
                put(&answer(&request, &document)?)?;
            }
            Err(error) => exit = exit.max(refuse(file, &error, ui)),
        }
    }
    Ok(exit)
}

/// Tells what is wrong with a line and gives its exit code.
pub fn refuse(file: &str, error: &FormatError, ui: &Ui) -> Exit {
    let failure = Failure::bad_story(file, error);
    ui.fail(&failure);
    failure.exit()
}

/// The story of a request as a document of its own; its `lang` goes before the one of the flag.
#[must_use]
pub fn document(request: &Request, lang: Option<&Lang>) -> Document {
    let decoded = Decoded { text: request.text.clone(), encoding: UTF_8, bom: false };
    read_text(decoded, request.lang.as_ref().or(lang))
}

/// Writes one line to standard output, at once.
pub fn put(value: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    io::stdout().lock().write_all(&line)
}
