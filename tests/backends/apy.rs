//! The real `apertium-apy`, on this machine's loopback. Where it is not installed there is nothing to
//! test, unless `WIRELOC_TEST_ENGINES` asks for it.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use wireloc::backend::{Request, Sentence, Watch};
use wireloc::protect::{Mask, Order, Slot, SlotKind, restore, shield};
use wireloc::text::Span;

use super::engines::{around, engine};
use super::support::story::{en, es};

const PROGRAM: &str = "/usr/bin/apertium-apy";
const PAIR: &str = "/usr/share/apertium/modes/eng-spa.mode";

/// A server that ends with its test.
struct Apy(Child, u16);

impl Apy {
    fn start() -> Option<Self> {
        let wanted = std::env::var("WIRELOC_TEST_ENGINES").is_ok_and(|all| all.contains("apy"));
        let there = [PROGRAM, PAIR].iter().all(|file| Path::new(file).exists());
        assert!(there || !wanted, "apertium-apy and apertium-eng-spa are to be installed");
        if !there {
            return None;
        }
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/apy_on_loopback.py");
        let mut command = Command::new("/usr/bin/python3");
        command.args([script, &free.to_string()]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let apy = Self(command.spawn().unwrap(), free);
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", free)).is_err() {
            assert!(started.elapsed() < Duration::from_mins(1), "apertium-apy does not start");
            std::thread::sleep(Duration::from_millis(100));
        }
        Some(apy)
    }
}

impl Drop for Apy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn every_sentence_of_a_long_story_comes_back_with_its_slot() {
    let Some(apy) = Apy::start() else { return };
    let url = format!("http://127.0.0.1:{}", apy.1);
    let backend = engine("apy").open(&url, "timeout = \"30s\"\nconcurrency = 4", &around());
    let texts: Vec<String> = (0..60)
        .map(|n| format!("The river & its [banks] rose by {n} centimetres near <Kida> on Monday."))
        .collect();
    let shielded: Vec<_> = texts
        .iter()
        .map(|text| {
            let start = text.find("Kida").unwrap();
            let span = Span::new(start, start + 4);
            let slot = Slot { span, kind: SlotKind::Term, text: "Kida".into(), carrier: None };
            shield(text, Span::of(text), &[slot])
        })
        .collect();
    let request = Request {
        from: &en(),
        to: &es(),
        mask: Mask::Opaque,
        sentences: shielded.iter().map(Sentence::alone).collect(),
        watch: &Watch::default(),
    };
    let answers = backend.translate(&request).unwrap();
    for (number, (shielded, answer)) in shielded.iter().zip(&answers).enumerate() {
        let restored = restore(shielded, answer.as_ref().unwrap(), Order::AsInSource).unwrap();
        assert!(restored.text.contains(&format!(" {number} ")), "{}", restored.text);
        assert!(
            restored.text.contains("Kida") && restored.text.contains("río"),
            "{}",
            restored.text
        );
    }
}
