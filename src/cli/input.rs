//! What a command reads: files, or standard input where the name is `-`.

use std::fs::File;
use std::io::{self, BufReader, Read};

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::config::Settings;
use super::error::Failure;
use crate::format::{Document, Format, ReadSettings, read};
use crate::language::Lang;

/// The name of standard input on the command line.
pub const STDIN: &str = "-";

/// How much of a stream is read at a time, in bytes.
const STREAM_BUFFER: usize = 64 << 10;

/// Flags that say how a story is read.
#[derive(Debug, Clone, Args)]
pub struct ReadArgs {
    /// Its language.
    #[arg(long, value_name = "LANG")]
    pub from: Option<Lang>,
    /// Its format.
    #[arg(long, value_name = "FORMAT", default_value = "auto", value_parser = formats())]
    pub format: String,
    /// Its encoding.
    #[arg(long, value_name = "LABEL")]
    pub encoding: Option<String>,
}

fn formats() -> PossibleValuesParser {
    let names = Format::ALL.iter().map(|(_, name)| *name);
    PossibleValuesParser::new(std::iter::once("auto").chain(names))
}

impl ReadArgs {
    /// Whether the input is a stream of stories.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        self.format == Format::Jsonl.name()
    }

    /// How the reader is to read, by these flags and what `settings` say where they are silent.
    #[must_use]
    pub fn settings(&self, settings: &Settings) -> ReadSettings {
        ReadSettings {
            format: self.format.parse().ok(),
            encoding: self.encoding.clone().or_else(|| settings.encoding.clone()),
            lang: self.from.clone().or_else(|| settings.source.clone()),
        }
    }
}

/// Reads the story in `file` (standard input for `-`).
pub fn story(file: &str, settings: &ReadSettings) -> Result<Document, Failure> {
    read(&bytes(file)?, settings).map_err(|error| Failure::bad_story(file, &error))
}

/// The bytes of `file` (standard input for `-`).
pub fn bytes(file: &str) -> Result<Vec<u8>, Failure> {
    let read = if file == STDIN {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    read.map_err(|error| Failure::unreadable(file, &error))
}

/// `file` as a stream (standard input for `-`).
pub fn stream(file: &str) -> Result<BufReader<Box<dyn Read + Send>>, Failure> {
    let open: Box<dyn Read + Send> = if file == STDIN {
        Box::new(io::stdin())
    } else {
        Box::new(File::open(file).map_err(|error| Failure::unreadable(file, &error))?)
    };
    Ok(BufReader::with_capacity(STREAM_BUFFER, open))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::exit::Exit;

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let failure = story("no/such/story.txt", &ReadSettings::default()).unwrap_err();
        assert_eq!(failure.exit(), Exit::NoInput);
        assert!(format!("{failure:?}").contains("no/such/story.txt"));
    }
}
