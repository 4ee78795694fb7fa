//! A run that is killed again and again: what had arrived is not asked for again, and the edition is
//! that of a run that nobody killed.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use wireloc::backend::{Journal, Request, Sentence, Surroundings, Watch};
use wireloc::protect::{Mask, Shielded, shield};
use wireloc::text::Span;

use super::engines::{around, engine};
use super::support::server::{Act, Server};
use super::support::story::{en, es, word_by_word};

const SENTENCES: usize = 240;
const BATCH: usize = 2;
const CONCURRENCY: usize = 2;
const KILLS: usize = 40;

fn sentences() -> Vec<Shielded> {
    let shield = |n: usize| {
        let text = format!("Helpers filled {n} bags with sand within two days.");
        shield(&text, Span::of(&text), &[])
    };
    (0..SENTENCES).map(shield).collect()
}

/// The run that is killed: a process of its own, which a test below starts by this name.
#[test]
#[ignore = "started by the test below, and killed by it"]
fn one_run() {
    let [url, journal, edition] =
        ["RUN_URL", "RUN_JOURNAL", "RUN_EDITION"].map(|name| std::env::var(name).unwrap());
    let kept = Arc::new(Journal::open(Path::new(&journal), true).unwrap());
    let around = Surroundings { journal: Some(kept.clone()), ..around() };
    let more = format!("batch = {BATCH}\nconcurrency = {CONCURRENCY}");
    let backend = engine("desk").open(&url, &more, &around);
    let sentences = sentences();
    let request = Request {
        from: &en(),
        to: &es(),
        mask: Mask::Opaque,
        sentences: sentences.iter().map(Sentence::alone).collect(),
        watch: &Watch::default(),
    };
    let answers = backend.translate(&request).unwrap();
    let text = answers.into_iter().map(|answer| format!("{:?}\n", answer.unwrap().pieces));
    std::fs::write(edition, text.collect::<String>()).unwrap();
    kept.delete().unwrap();
}

fn start(url: &str, journal: &Path, edition: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::one_run", "--ignored"])
        .env("RUN_URL", url)
        .env("RUN_JOURNAL", journal)
        .env("RUN_EDITION", edition)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn what_had_arrived_is_not_sent_again_however_often_a_run_is_killed() {
    let server = Server::start(|heard, _| {
        std::thread::sleep(Duration::from_millis(20));
        Act::json(&engine("desk").right(heard))
    });
    let folder = tempfile::tempdir().unwrap();
    let (journal, edition) = (folder.path().join("journal"), folder.path().join("edition"));
    let mut kills = 0;
    let mut run = start(&server.url(), &journal, &edition);
    let started = Instant::now();
    loop {
        assert!(started.elapsed() < Duration::from_mins(2), "it never ends");
        let before = server.heard().len();
        // Each life gets far enough to ask for something, and is then killed at any moment.
        let life = Duration::from_millis(10 + 7 * (kills as u64 % 11));
        while server.heard().len() == before && run.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(2));
        }
        std::thread::sleep(if kills < KILLS { life } else { Duration::from_millis(50) });
        if run.try_wait().unwrap().is_some_and(|status| status.success()) {
            break;
        }
        if kills < KILLS {
            run.kill().unwrap();
            run.wait().unwrap();
            kills += 1;
            run = start(&server.url(), &journal, &edition);
        }
    }
    let asked: usize =
        server.heard().iter().map(|call| call.json()["texts"].as_array().unwrap().len()).sum();
    assert!(asked <= SENTENCES + kills * BATCH * CONCURRENCY, "{asked} asked, {kills} kills");
    assert!(kills > 10 && !journal.exists());
    let right = |n: usize| {
        let text = format!("Helpers filled {n} bags with sand within two days.");
        format!("[Text({:?})]\n", word_by_word(&text))
    };
    let right: String = (0..SENTENCES).map(right).collect();
    assert_eq!(std::fs::read_to_string(edition).unwrap(), right);
}
