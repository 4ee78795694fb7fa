//! How fast a large glossary is ready and read, beside automata that do far less.
//!
//! `cargo bench --bench matching` prints, for 10,000 and 100,000 terms: the time from a cache, the pace
//! over text of our own making, and that pace as a ratio to the leftmost-longest search of
//! aho-corasick and of daachorse (by characters) over the same text in small letters, which know no
//! forms, no word boundaries and no capitals. News copy has a term in some 80 bytes where its desk
//! has a glossary of its own beat; one of the texts is as dense with 100,000 terms, and the other one
//! far denser. With `-- memory` it prints what a million terms take from the cache.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use aho_corasick::AhoCorasick;
use daachorse::{CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};
use wireloc::glossary::{Layer, Matcher};
use wireloc::language::Lang;

const TEXT: usize = 20_000_000;
const ROUNDS: usize = 5;
/// How many in twelve words are drawn from all words, the other ones from the common ones, of which
/// few terms are made: so that terms stand as in news copy, and far denser.
const RARE: [usize; 2] = [COPY, 8];
const COPY: usize = 1;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    if std::env::args().any(|arg| arg == "memory") {
        return memory(folder.path());
    }
    let texts = RARE.map(|rare| text(TEXT, rare));
    println!("terms     ready ms  bytes a term  MB/s   of aho-corasick  of daachorse");
    for count in [10_000, 100_000] {
        let terms = terms(count);
        let layers = glossary(folder.path(), &terms);
        let _ = load(&layers, folder.path());
        let ready = best(|| drop(black_box(load(&layers, folder.path()))));
        let matcher = load(&layers, folder.path());
        for text in &texts {
            let mut found = 0;
            let ours = best(|| found = text.lines().map(|line| matcher.find(line).len()).sum());
            let (first, second) = peers(&terms, &text.to_lowercase());
            let share = |peer: Duration| peer.as_secs_f64() / ours.as_secs_f64();
            println!(
                "{count:7}   {:8.1}  {:12}  {:5.0}   {:14.2}  {:12.2}",
                ready.as_secs_f64() * 1e3,
                TEXT / found.max(1),
                pace(ours),
                share(first),
                share(second),
            );
        }
    }
}

fn load(layers: &[Layer], cache: &Path) -> Matcher {
    let (en, es): (Lang, Lang) = ("en".parse().expect("a tag"), "es".parse().expect("a tag"));
    Matcher::load(layers, &en, &es, None, Some(cache)).expect("a glossary")
}

/// What the peers take for the text.
fn peers(terms: &[String], text: &str) -> (Duration, Duration) {
    let kind = aho_corasick::MatchKind::LeftmostLongest;
    let automaton = AhoCorasick::builder().match_kind(kind).build(terms).expect("an automaton");
    let first = best(|| {
        black_box(text.lines().map(|line| automaton.find_iter(line).count()).sum::<usize>());
    });
    let charwise: daachorse::CharwiseDoubleArrayAhoCorasick<u32> =
        CharwiseDoubleArrayAhoCorasickBuilder::new()
            .match_kind(MatchKind::LeftmostLongest)
            .build(terms)
            .expect("an automaton");
    let second = best(|| {
        let count = |line: &str| charwise.leftmost_find_iter(line).count();
        black_box(text.lines().map(count).sum::<usize>());
    });
    (first, second)
}

fn best(mut work: impl FnMut()) -> Duration {
    let round = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

fn pace(time: Duration) -> f64 {
    f64::from(u32::try_from(TEXT).unwrap_or(u32::MAX)) / time.as_secs_f64() / 1e6
}

/// What this process takes once it has a million terms from the cache and has read with them.
fn memory(folder: &Path) {
    let program = std::env::current_exe().expect("this program");
    let step = std::env::args().find(|arg| arg.starts_with("step="));
    match step.as_deref() {
        // The terms are made and put in the cache by this process, and read by another.
        None => {
            let layers = glossary(folder, &terms(1_000_000));
            drop((load(&layers, folder).find("x"), load(&layers, folder).find_target("x")));
            drop(layers);
            let mut again = std::process::Command::new(program);
            let place = format!("step={}", folder.display());
            let _ = again.args(["memory", &place]).status();
        }
        Some(step) => {
            let folder = Path::new(step.trim_start_matches("step="));
            let start = Instant::now();
            let matcher = load(&[Layer::File(folder.join("glossary.csv"))], folder);
            println!("ready in {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
            println!("source terms: {}", peak());
            black_box((matcher.find(&text(1_000_000, COPY)), matcher.find_target("x")));
            println!("both sides: {}", peak());
        }
    }
}

/// The most memory this process has had.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM unknown");
    line.to_owned()
}

/// A table of terms and what takes their place, as a layer.
fn glossary(folder: &Path, terms: &[String]) -> Vec<Layer> {
    let path = folder.join("glossary.csv");
    let mut table = String::from("en,es\n");
    for (number, term) in terms.iter().enumerate() {
        let _ = writeln!(table, "{term},{} {number}", word(number * 7 + 3));
    }
    std::fs::write(&path, table).expect("a file");
    vec![Layer::File(path)]
}

/// Distinct phrases of one to four words.
fn terms(count: usize) -> Vec<String> {
    let mut dice = Dice(7);
    let mut seen = std::collections::BTreeSet::new();
    while seen.len() < count {
        let words = 1 + dice.roll(4);
        let phrase: Vec<_> = (0..words).map(|_| word(500 + dice.roll(60_000))).collect();
        seen.insert(phrase.join(" "));
    }
    seen.into_iter().collect()
}

/// Lines of prose: common words often, rare ones seldom, and now and then a capital, a figure or a
/// word of another alphabet. Of twelve words `rare` are drawn from all.
fn text(length: usize, rare: usize) -> String {
    let mut dice = Dice(11);
    let mut out = String::with_capacity(length + 100);
    let mut line = 0;
    while out.len() < length {
        let words = if dice.roll(12) < rare { 60_000 } else { 600 };
        let word = word(dice.roll(words));
        match dice.roll(40) {
            0 => out.push_str("KN-23, "),
            1 => out.push_str("Zürich’s "),
            2 => {
                let _ = write!(out, "{}. The ", dice.roll(20_000));
            }
            _ => {
                let _ = write!(out, "{word} ");
            }
        }
        if out.len() - line > 600 {
            out.push('\n');
            line = out.len();
        }
    }
    out.truncate(out.floor_char_boundary(length));
    out
}

/// A word of our own for a number.
fn word(mut number: usize) -> String {
    const SYLLABLES: [&str; 24] = [
        "ba", "con", "de", "fra", "gi", "lo", "men", "nu", "per", "qui", "ra", "sto", "ter", "vi",
        "al", "er", "in", "ous", "tra", "pre", "shi", "ko", "ly", "dam",
    ];
    let mut out = String::new();
    loop {
        out.push_str(SYLLABLES[number % SYLLABLES.len()]);
        number /= SYLLABLES.len();
        if number == 0 {
            return out;
        }
    }
}

/// Numbers that look thrown and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }
}
