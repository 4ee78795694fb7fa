//! How long editions take beside plain Apertium on the same text, in the same run.
//!
//! `cargo bench --bench pace` prints medians of interleaved repetitions and their ratios:
//! one story cold, many stories at a time, processor time, start-up. `cargo bench --bench pace -- N`
//! repeats N times (20 where nothing is said).

mod support;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wireloc::backend::apertium::{Apertium, MODES};
use wireloc::backend::{Backend, Watch};
use wireloc::drift::Judge;
use wireloc::format::{ReadSettings, read};
use wireloc::glossary::Glossary;
use wireloc::language::Lang;
use wireloc::localise::{QuotePolicy, Settings, in_order, localise};

use support::story;

/// Stories in the run of many.
const MANY: usize = 1_000;
/// Single calls of Apertium that stand for one call a story.
const SAMPLE: usize = 20;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    match args.first().map(String::as_str) {
        Some("--edition") => edition(&args[1..]),
        times => measure(times.and_then(|times| times.parse().ok()).unwrap_or(20)),
    }
}

/// Makes the editions of the files named, as the program does: this is what is measured.
fn edition(files: &[String]) {
    let (from, to): (Lang, Lang) = ("en".parse().expect("a tag"), "es".parse().expect("a tag"));
    let engine = Apertium::new("apertium", Path::new(MODES), Duration::from_secs(30));
    engine.prepare(&from, &to).expect("Apertium with English to Spanish");
    let matcher = Glossary::shipped().matcher(&from, &to, None);
    let (judge, exceptions) = (Judge::default(), BTreeMap::new());
    let quotes = QuotePolicy::Keep;
    let settings =
        Settings { to: &to, matcher: &matcher, judge: &judge, quotes, exceptions: &exceptions };
    let wanted = ReadSettings { format: None, encoding: None, lang: Some(from.clone()) };
    let work = |file: &String| {
        let bytes = std::fs::read(file).expect("a story");
        let document = read(&bytes, &wanted).expect("a story");
        let outcome = localise(document.story(), &[&engine], &settings, &Watch::default());
        document.write(&outcome.expect("an edition").edition).expect("an edition")
    };
    let mut out = std::io::stdout().lock();
    in_order(files.iter(), 3, work, |edition| out.write_all(&edition).is_ok());
}

fn measure(times: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let files: Vec<String> = (0..MANY)
        .map(|number| {
            let path = folder.path().join(format!("{number}.txt"));
            std::fs::write(&path, story(number)).expect("a story");
            path.display().to_string()
        })
        .collect();
    let one = std::fs::read(&files[0]).expect("a story");
    let all: Vec<u8> = files.iter().flat_map(|file| std::fs::read(file).expect("it")).collect();
    println!("one story: {} words; {MANY} stories: {} MB", words(&one), all.len() / 1_000_000);
    let me = std::env::current_exe().expect("this program");
    let ours = |files: &[String]| run(Command::new(&me).arg("--edition").args(files), &[]);
    let plain = |text: &[u8]| run(Command::new("apertium").args(["-u", "eng-spa"]), text);
    let starts = |program: &str| run(Command::new(program).arg("--version"), &[]);
    let cold = pairs(times, || ours(&files[..1]), || plain(&one));
    report("one story cold, of one call", &cold);
    let single = cold.1.wall;
    let many = pairs(times.min(3), || ours(&files), || plain(&all));
    report(&format!("{MANY} stories, of one pass"), &many);
    println!("  of one call a story: {:.3}", many.0.wall / (single * as_float(MANY)));
    let calls: f64 = (0..SAMPLE).map(|n| plain(story(n).as_bytes()).wall).sum();
    println!(
        "  of one call a story, {SAMPLE} sampled: {:.3}",
        many.0.wall / (calls / as_float(SAMPLE) * as_float(MANY))
    );
    let start = pairs(times, || starts(env!("CARGO_BIN_EXE_wireloc")), || starts("true"));
    report("start-up, of `true`", &start);
}

/// Seconds on the clock and of the processors, children included.
#[derive(Clone, Copy)]
struct Cost {
    wall: f64,
    cpu: f64,
}

fn run(command: &mut Command, input: &[u8]) -> Cost {
    let (began, cpu) = (Instant::now(), children());
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A program that does not read is not to be waited for.
        let _ = stdin.write_all(&input);
    });
    let done = child.wait_with_output().expect("it ends");
    assert!(done.status.success(), "{command:?}");
    writer.join().expect("it wrote");
    Cost { wall: began.elapsed().as_secs_f64(), cpu: children() - cpu }
}

/// Processor seconds of all children that ended (`cutime` and `cstime` of proc(5)).
fn children() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("proc");
    let behind = stat.rsplit(')').next().unwrap_or_default();
    let ticks = behind.split_whitespace().skip(13).take(2);
    ticks.map(|ticks| ticks.parse::<f64>().expect("ticks")).sum::<f64>() / 100.0
}

fn pairs(times: usize, ours: impl Fn() -> Cost, theirs: impl Fn() -> Cost) -> (Cost, Cost) {
    let costs: Vec<(Cost, Cost)> = (0..times.max(1)).map(|_| (ours(), theirs())).collect();
    let (ours, theirs): (Vec<_>, Vec<_>) = costs.into_iter().unzip();
    (median(&ours), median(&theirs))
}

fn median(costs: &[Cost]) -> Cost {
    let middle = |of: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    Cost { wall: middle(|cost| cost.wall), cpu: middle(|cost| cost.cpu) }
}

fn report(what: &str, (ours, theirs): &(Cost, Cost)) {
    println!(
        "{what}: {:.3} s of {:.3} s = {:.2}; processor {:.2} s of {:.2} s = {:.2}",
        ours.wall,
        theirs.wall,
        ours.wall / theirs.wall,
        ours.cpu,
        theirs.cpu,
        ours.cpu / theirs.cpu
    );
}

fn words(text: &[u8]) -> usize {
    String::from_utf8_lossy(text).split_whitespace().count()
}

#[expect(clippy::cast_precision_loss, reason = "counts of stories")]
fn as_float(count: usize) -> f64 {
    count as f64
}
