//! An edition that changes nothing is the file again, byte for byte, for any text; and every text
//! of the shared samples, where that folder lies beside the repository.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use wireloc::format::{Format, ReadSettings, jsonl, read};
use wireloc::text::{Place, Span};

fn as_text() -> ReadSettings {
    ReadSettings { format: Some(Format::Text), lang: "en".parse().ok(), ..ReadSettings::default() }
}

/// Reads `bytes`, and if they can be read, writes them again and locates every block.
fn round(bytes: &[u8], settings: &ReadSettings) -> Option<Vec<u8>> {
    let document = read(bytes, settings).ok()?;
    for (block, content) in document.story().blocks.iter().enumerate() {
        assert!(!content.text.trim().is_empty(), "no block is blank");
        let place = Place { block, span: Span::of(&content.text) };
        let located = document.locate(place);
        let units = document.text().chars().skip(located.start).take(located.end - located.start);
        assert!(units.eq(content.text.chars()), "offsets count characters of the decoded file");
    }
    Some(document.write(&document.identity()).expect("what was read can be written"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back(text in any::<String>()) {
        let text = text.as_bytes();
        let written = round(text, &as_text());
        prop_assert_eq!(written.as_deref(), Some(text));
    }

    #[test]
    fn copy_of_any_shape_comes_back(lines in prop::collection::vec(line(), 0..12), bom: bool) {
        let mut text = String::from(if bom { "\u{FEFF}" } else { "" });
        text.extend(lines);
        let written = round(text.as_bytes(), &as_text());
        prop_assert_eq!(written.as_deref(), Some(text.as_bytes()));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Some(written) = round(&bytes, &ReadSettings::default()) {
            prop_assert_eq!(&written, &bytes);
        }
        let latin = ReadSettings { encoding: Some("windows-1252".to_owned()), ..as_text() };
        if let Some(written) = round(&bytes, &latin) {
            prop_assert_eq!(&written, &bytes);
        }
    }
}

/// A line such as copy has, with any line end.
fn line() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "UPDATE 1-River floods Lviv",
        "CORRECTED-",
        "By Ana Ruiz",
        "Lviv, May 3 (Reuters) - Rain fell.",
        "A boat. PHOTO:REUTERS",
        "(Eds: Adds quote.)",
        "“We will stay,” he said.",
        "***",
        "  ",
        "\u{1B}[31m",
        "a long line that goes on and on until it is wider than",
        "any measure",
        "é\u{301}\u{0}",
        "",
    ]);
    let ends = prop::sample::select(vec![
        "\n", "\r\n", "\r", "\n\n", "\u{B}", "\u{85}", "\u{2028}", " \n", "",
    ]);
    (words, ends).prop_map(|(words, end)| format!("{words}{end}"))
}

#[test]
fn every_shared_sample_comes_back() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples");
    if !samples.is_dir() {
        eprintln!("no samples beside the repository: nothing to compare");
        return;
    }
    let (mut same, mut refused) = (0, 0);
    for file in files(&samples) {
        let bytes = fs::read(&file).unwrap();
        for format in [None, Some(Format::Text)] {
            match round(&bytes, &ReadSettings { format, ..ReadSettings::default() }) {
                Some(written) => {
                    assert!(written == bytes, "{} does not come back", file.display());
                    same += 1;
                }
                None => refused += 1,
            }
        }
        for request in jsonl::read_requests(std::io::BufReader::new(bytes.as_slice())) {
            drop(request);
        }
    }
    assert!(same > 0, "{refused} files refused, none read");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}
