//! Runs that are killed, stopped and resumed: what had arrived is not asked for again, and the editions
//! are those of a run that nobody stopped.
//!
//! The killed run is killed 40 times, or as often as the variable `WIRELOC_TEST_KILLS` says:
//! `WIRELOC_TEST_KILLS=200 cargo test --test backends kill`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::desk::Desk;
use super::engines::engine;
use super::support::server::{Act, Heard, Server};
use super::support::story::word_by_word;

/// Sentences that no other story has, in each of two stories.
const SENTENCES: usize = 120;
const BATCH: usize = 2;
const CONCURRENCY: usize = 2;

fn story(number: usize) -> String {
    (0..SENTENCES).fold(String::new(), |mut text, n| {
        let bags = 1_000 * (number + 1) + n;
        let _ = write!(text, "Helpers filled {bags} bags with sand within two days.\n\n");
        text
    })
}

/// A desk with two stories and an engine that takes its time.
fn desk(server: &Server) -> Desk {
    let settings = engine("desk").settings.replace("batch = 2", "");
    let desk = Desk::new(
        &story(0),
        &format!(
            "backend = \"desk\"\nglossary = \"none\"\ntargets = [\"es\"]\nsource = \"en\"\n\
             [backends.desk]\n{settings}\nurl = \"{}\"\nbatch = {BATCH}\nconcurrency = {CONCURRENCY}\n",
            server.url()
        ),
    );
    std::fs::write(desk.path().join("other.txt"), story(1)).unwrap();
    desk
}

fn slow(milliseconds: u64) -> Server {
    Server::start(move |heard, _| {
        std::thread::sleep(Duration::from_millis(milliseconds));
        Act::json(&engine("desk").right(heard))
    })
}

fn command(desk: &Desk) -> Command {
    let args = ["translate", "story.txt", "other.txt", "--out-dir", "out", "-q"];
    let mut command = desk.command(&[&args[..], &["--resume", "--fail-on", "never"]].concat());
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

fn texts(heard: &[Heard]) -> Vec<String> {
    let texts = heard.iter().flat_map(|call| call.json()["texts"].as_array().unwrap().clone());
    texts.map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn are_right(desk: &Desk) {
    assert_eq!(desk.read("out/story.es.txt").unwrap(), word_by_word(&story(0)));
    assert_eq!(desk.read("out/other.es.txt").unwrap(), word_by_word(&story(1)));
    assert!(desk.state().is_empty(), "the journal is gone: {:?}", desk.state());
}

/// Waits until more was heard than `before`, or the run has ended.
fn wait_for_more(server: &Server, before: usize, run: &mut Child) {
    let started = Instant::now();
    while server.heard().len() <= before && run.try_wait().unwrap().is_none() {
        assert!(started.elapsed() < Duration::from_mins(1), "nothing is asked");
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn what_had_arrived_is_not_sent_again_however_often_a_run_is_killed() {
    let wanted = std::env::var("WIRELOC_TEST_KILLS").map_or(40, |kills| kills.parse().unwrap());
    let server = slow(20);
    let (mut kills, mut again, mut desk_of_run) = (0, 0, desk(&server));
    let mut known = BTreeSet::new();
    while kills < wanted {
        let before = server.heard().len();
        let mut run = command(&desk_of_run).spawn().unwrap();
        wait_for_more(&server, before, &mut run);
        // Each life gets far enough to ask for something, and is then killed at any moment.
        std::thread::sleep(Duration::from_millis(10 + 7 * (kills as u64 % 11)));
        let ended = run.try_wait().unwrap().is_some();
        run.kill().unwrap();
        run.wait().unwrap();
        kills += usize::from(!ended);
        let asked = texts(&server.heard()[before..]);
        again += asked.iter().filter(|text| known.contains(*text)).count();
        known.extend(asked);
        if ended {
            are_right(&desk_of_run);
            (desk_of_run, known) = (desk(&server), BTreeSet::new());
        }
    }
    assert!(command(&desk_of_run).status().unwrap().success());
    are_right(&desk_of_run);
    println!("{kills} kills, {again} sentences asked again");
    assert!(again <= kills * BATCH * CONCURRENCY, "{again} asked again after {kills} kills");
}

fn interrupt(run: &Child) {
    let id = run.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
}

#[test]
fn a_run_that_is_stopped_keeps_what_is_under_way_and_asks_for_none_of_it_again() {
    let server = slow(50);
    let desk = desk(&server);
    let mut run = command(&desk).spawn().unwrap();
    wait_for_more(&server, 10, &mut run);
    interrupt(&run);
    let output = run.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(75));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("stopped"), "{said}");
    assert_eq!(desk.state().len(), 1, "the journal is kept");
    assert!(desk.read("out/story.es.txt").is_none(), "no edition is half done");
    assert!(command(&desk).status().unwrap().success());
    are_right(&desk);
    assert_eq!(texts(&server.heard()).len(), 2 * SENTENCES, "nothing was asked twice");
}

#[test]
fn a_run_that_is_stopped_twice_ends_at_once() {
    let server = Server::start(|_, _| Act::Silence);
    let desk = desk(&server);
    let mut run = command(&desk).spawn().unwrap();
    wait_for_more(&server, 0, &mut run);
    interrupt(&run);
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(run.try_wait().unwrap(), None, "it waits for what is under way");
    let started = Instant::now();
    interrupt(&run);
    assert_eq!(run.wait().unwrap().code(), Some(130));
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}
