//! How near engines over HTTP come to what their batches and their requests at a time allow, and what a
//! sentence costs this machine.
//!
//! `cargo bench --bench backends` asks a server on this machine that takes 50 ms for every answer. It is
//! a process of its own, so that its work is not counted. Medians of 5 repetitions.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use wireloc::backend::{Backend, BackendSettings, Surroundings, Watch, open};
use wireloc::language::Lang;
use wireloc::localise::{Errand, Task, climb, in_order};
use wireloc::protect::{Shielded, Slot, SlotKind, shield};
use wireloc::text::Span;

const LATENCY: Duration = Duration::from_millis(50);
const REPETITIONS: usize = 5;
/// Stories at a time, as the program has them.
const WORKERS: usize = 4;
const STORIES: usize = 40;
/// Sentences of each.
const SENTENCES: usize = 100;
/// Sentences a request, requests at a time.
const MANNERS: [(usize, usize); 4] = [(10, 4), (50, 4), (20, 16), (1, 16)];

fn main() {
    if std::env::args().any(|arg| arg == "--serve") {
        return serve();
    }
    let mut server = Command::new(std::env::current_exe().expect("this program"))
        .arg("--serve")
        .stdout(Stdio::piped())
        .spawn()
        .expect("the server starts");
    let url = address(&mut server);
    for (batch, concurrency) in MANNERS {
        // Few stories where a request holds one sentence: nobody waits for long.
        measure(&url, batch, concurrency, if batch == 1 { STORIES / 5 } else { STORIES });
    }
    server.kill().expect("it runs");
    server.wait().expect("it ran");
}

fn measure(url: &str, batch: usize, concurrency: usize, stories: usize) {
    let backend = engine(url, batch, concurrency);
    let (from, to): (Lang, Lang) = ("en".parse().expect("a tag"), "es".parse().expect("a tag"));
    let shielded: Vec<Shielded> = (0..stories * SENTENCES).map(sentence).collect();
    let watch = Watch::default();
    let errand = Errand { backend: &*backend, from: &from, to: &to, watch: &watch };
    let story = |shielded: &[Shielded]| {
        let task = |shielded| Task { shielded, before: None, after: None, terms: &[] };
        let tasks: Vec<Task<'_>> = shielded.iter().map(task).collect();
        let attempts = climb(&tasks, errand).expect("the server answers");
        attempts.iter().all(|one| one.as_ref().is_ok_and(|one| one.fault.is_none()))
    };
    let run = || {
        let (began, cpu) = (Instant::now(), own_cpu());
        in_order(shielded.chunks(SENTENCES), WORKERS, story, |right| {
            assert!(right, "every first answer passes");
            true
        });
        (began.elapsed().as_secs_f64(), own_cpu() - cpu)
    };
    run();
    let (took, cpu): (Vec<f64>, Vec<f64>) = (0..REPETITIONS).map(|_| run()).unzip();
    let requests = as_float(stories * SENTENCES.div_ceil(batch));
    println!(
        "{batch} sentences a request, {concurrency} requests at a time: {:.3} of the limit, {:.0} µs of \
         processor time a sentence",
        LATENCY.as_secs_f64() * requests / as_float(concurrency) / median(took),
        median(cpu) / as_float(stories * SENTENCES) * 1e6
    );
}

fn engine(url: &str, batch: usize, concurrency: usize) -> Box<dyn Backend> {
    let settings: BackendSettings = toml::from_str(&format!(
        "kind = \"http\"\nurl = \"{url}\"\nbatch = {batch}\nconcurrency = {concurrency}\n\
         answer = \"/translations\"\nmask = \"opaque\"\n"
    ))
    .expect("settings");
    open("desk", &settings, &Surroundings::default()).expect("an engine")
}

/// A sentence like no other, with a term held.
fn sentence(number: usize) -> Shielded {
    let text = format!(
        "The Water Board said helpers filled {number} bags with sand near the old bridge on Monday \
         and that all schools in the town remain closed until Friday."
    );
    let term = "Water Board";
    let start = text.find(term).expect("it stands there");
    let span = Span::new(start, start + term.len());
    let held = Slot { span, kind: SlotKind::Term, text: "Junta de Aguas".into(), carrier: None };
    shield(&text, Span::of(&text), &[held])
}

/// The sentence of [`sentence`] in Spanish, whatever its slot and its number are.
fn translated(text: &str) -> Option<String> {
    let (slot, rest) = text.strip_prefix("The ")?.split_once(" said helpers filled ")?;
    let (number, _) = rest.split_once(' ')?;
    Some(format!(
        "La {slot} dijo que los ayudantes llenaron {number} sacos con arena cerca del viejo puente el \
         lunes y que todas las escuelas de la ciudad siguen cerradas hasta el viernes."
    ))
}

/// The address that the server prints first.
fn address(server: &mut Child) -> String {
    let mut line = String::new();
    let out = server.stdout.as_mut().expect("it is piped");
    BufReader::new(out).read_line(&mut line).expect("its address");
    format!("http://{}", line.trim())
}

fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("{}", listener.local_addr().expect("an address"));
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || answer_all(&stream));
    }
}

/// Answers every call of a connection, each [`LATENCY`] after it came.
fn answer_all(mut stream: &TcpStream) -> Option<()> {
    let mut reader = BufReader::new(stream);
    stream.set_nodelay(true).ok()?;
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
        }
        let heard = Instant::now();
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let question: Value = serde_json::from_slice(&body).ok()?;
        let texts = question["texts"].as_array()?.iter();
        let texts = texts.map(|text| translated(text.as_str()?)).collect::<Option<Vec<_>>>()?;
        let body = json!({ "translations": texts }).to_string();
        let top = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        std::thread::sleep(LATENCY.saturating_sub(heard.elapsed()));
        stream.write_all([top, body].concat().as_bytes()).ok()?;
    }
}

/// Processor seconds of this process (`utime` and `stime` of proc(5)).
fn own_cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("proc");
    let behind = stat.rsplit(')').next().unwrap_or_default();
    let ticks = behind.split_whitespace().skip(11).take(2);
    ticks.map(|ticks| ticks.parse::<f64>().expect("ticks")).sum::<f64>() / 100.0
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "counts of sentences")]
fn as_float(count: usize) -> f64 {
    count as f64
}
