//! How fast quotes and their speakers are found, beside cutting the same text into words.
//!
//! `cargo bench --bench quotes` reads 8 MB of stories on one core, several times in turn with
//! `unicode-segmentation`'s words (UAX #29), and prints megabytes a second, the ratio of the two, and
//! what text twice as long, and a paragraph of nothing but marks, cost of what they should.

#[path = "support/processor.rs"]
mod processor;
mod support;

use processor::{median, megabytes, seconds};
use unicode_segmentation::UnicodeSegmentation;
use wireloc::language::Language;
use wireloc::quote::find_quotes;
use wireloc::story::{Block, Meta, Role, Story};

/// Bytes of copy read at a time.
const BYTES: usize = 8_000_000;
/// How often each is measured; the median counts.
const TIMES: usize = 7;

fn main() {
    let text = copy(BYTES);
    let story = read(&text);
    let ours = || find_quotes(&story, Language::of(&story.lang)).len();
    let words = || text.unicode_words().count();
    let found = ours();
    let (mut quotes, mut cuts) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        quotes.push(seconds(ours));
        cuts.push(seconds(words));
    }
    let (quotes, cuts) = (median(quotes), median(cuts));
    let size = megabytes(text.len());
    println!("{size:.1} MB, {found} quotes and clauses");
    println!("quotes: {:.1} MB/s; words: {:.1} MB/s", size / quotes, size / cuts);
    println!("  of cutting words: {:.2} of its time", quotes / cuts);
    let twice = copy(2 * BYTES);
    let long = read(&twice);
    let double = median(
        (0..3).map(|_| seconds(|| find_quotes(&long, Language::of(&long.lang)).len())).collect(),
    );
    println!("  twice the text, of twice the time: {:.2}", double / (2.0 * quotes));
    for (name, unit) in [("pairs", "“no” "), ("openings", "“no ")] {
        let cost = |count: usize| {
            let marks = read(&unit.repeat(count));
            median(
                (0..3)
                    .map(|_| seconds(|| find_quotes(&marks, Language::of(&marks.lang)).len()))
                    .collect(),
            )
        };
        println!(
            "  {name} in one paragraph, twice as many of twice the time: {:.2}",
            cost(200_000) / (2.0 * cost(100_000))
        );
    }
}

fn copy(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 4_000);
    for number in 0.. {
        text.push_str(&support::story(number));
        if text.len() >= bytes {
            break;
        }
    }
    text
}

fn read(text: &str) -> Story {
    let block = |line: &str| Block { role: Role::Paragraph, text: line.to_owned() };
    let blocks = text.split('\n').filter(|line| !line.is_empty()).map(block).collect();
    Story { lang: "en".parse().expect("a tag"), meta: Meta::default(), blocks }
}
