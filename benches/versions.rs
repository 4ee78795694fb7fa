//! How long two long versions take to compare, beside tools that compare lines, in the same run.
//!
//! `cargo bench --bench versions` makes two texts of 100,000 words of which one in twenty changed, and
//! prints the median times and their ratios: the word diff alone, the whole comparison with what it
//! says of the meaning, and `git diff --no-index` and GNU `diff` on files of one word a line.

mod support;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wireloc::drift::{Judge, diff};
use wireloc::format::{Document, Format, ReadSettings, read};
use wireloc::text::{differing, tokens};

const WORDS: usize = 100_000;
/// One word in so many is another one in the later version.
const EVERY: usize = 20;
const TIMES: usize = 9;

fn main() {
    for (name, parted) in [("copy", true), ("one sentence", false)] {
        let (old, new) = versions(parted);
        let folder = tempfile::tempdir().expect("a folder");
        let lines = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text.split_whitespace().collect::<Vec<_>>().join("\n"))
                .expect("a file");
            path
        };
        let files = (lines("old", &old), lines("new", &new));
        let (a, b) = (document(&old), document(&new));
        let (left, right) = (words_of(&old), words_of(&new));
        let cut = median(|| words_of(&old).len() + words_of(&new).len());
        let words = median(|| differing(&left, &right).len());
        let whole = median(|| diff(a.story(), b.story(), &Judge::default()).parts.len());
        let git = median(|| run(&["git", "diff", "--no-index", "--numstat"], &files));
        let gnu = median(|| run(&["diff"], &files));
        println!("{name}: {WORDS} words");
        for (what, time) in [("word diff", words), ("diff with meaning", whole)] {
            println!(
                "  {what:18} {time:>10.1?}  of git diff {:.2}, of GNU diff {:.2}",
                ratio(time, git),
                ratio(time, gnu)
            );
        }
        println!(
            "  git diff {git:.1?}, GNU diff {gnu:.1?}, cutting both texts into words {cut:.1?}"
        );
    }
}

fn words_of(text: &str) -> Vec<&str> {
    tokens(text).map(|token| token.span.slice(text)).collect()
}

fn document(text: &str) -> Document {
    let lang = Some("en".parse().expect("a tag"));
    let settings = ReadSettings { format: Some(Format::Text), encoding: None, lang };
    read(text.as_bytes(), &settings).expect("a story")
}

/// Copy of so many words, and the same with one word of twenty changed; in sentences as it is, or
/// without any ends.
fn versions(parted: bool) -> (String, String) {
    let copy: String = (0..).map(support::story).take(WORDS / 300).collect();
    let (mut old, mut new) = (String::new(), String::new());
    for (at, word) in copy.split(' ').take(WORDS).enumerate() {
        let word = if parted { word.to_owned() } else { word.replace(['.', '\n'], "") };
        old.extend([&word, " "]);
        // Another word each time, where the line ends as it did.
        let changed = at % EVERY == EVERY / 2;
        new.extend([&if changed { format!("changed{at}{word}") } else { word }, " "]);
    }
    (old, new)
}

fn run(command: &[&str], files: &(std::path::PathBuf, std::path::PathBuf)) -> bool {
    let paths: [&Path; 2] = [&files.0, &files.1];
    let status = Command::new(command[0])
        .args(&command[1..])
        .args(paths)
        .stdout(Stdio::null())
        .status()
        .expect("the program is installed");
    assert_eq!(status.code(), Some(1), "the files differ");
    status.success()
}

fn median<T>(work: impl Fn() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let started = Instant::now();
            std::hint::black_box(work());
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[TIMES / 2]
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}
