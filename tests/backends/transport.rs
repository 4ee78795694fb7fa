//! What the one transport promises, whatever engine it serves.

use std::sync::Arc;
use std::time::{Duration, Instant};

use wireloc::backend::{BackendError, Budget, Journal, Surroundings, Watch};

use super::engines::{ENGINES, around};
use super::support::server::{Act, Server};
use super::support::story::{Ending, judge, localise, sentences};

#[test]
fn connections_are_used_again_and_batches_are_filled() {
    let engine = &ENGINES[0];
    let server = Server::start(|heard, _| Act::json(&engine.right(heard)));
    let backend = engine.open(&server.url(), "concurrency = 1", &around());
    assert_eq!(judge(localise(&*backend, &Watch::default()), "reuse"), Ending::Right);
    assert_eq!((server.heard().len(), server.connections()), (sentences().len().div_ceil(2), 1));
}

#[test]
fn batches_travel_side_by_side() {
    let engine = &ENGINES[0];
    let server = Server::start(|heard, _| {
        std::thread::sleep(Duration::from_millis(300));
        Act::json(&engine.right(heard))
    });
    let started = Instant::now();
    let backend = engine.open(&server.url(), "concurrency = 3", &around());
    assert_eq!(judge(localise(&*backend, &Watch::default()), "side by side"), Ending::Right);
    assert!(started.elapsed() < Duration::from_millis(800), "{:?}", started.elapsed());
}

#[test]
fn work_that_is_no_longer_wanted_stops_soon() {
    let engine = &ENGINES[0];
    let server = Server::start(|_, _| Act::later("5"));
    let backend = engine.open(&server.url(), "", &around());
    let watch = Watch::default();
    let started = Instant::now();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(Duration::from_millis(200));
            watch.cancel.cancel();
        });
        assert!(matches!(localise(&*backend, &watch), Err(BackendError::Cancelled)));
    });
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

#[test]
fn a_dead_engine_is_left_alone_after_a_while() {
    let engine = &ENGINES[0];
    let server = Server::start(|_, _| Act::status(500));
    let backend = engine.open(&server.url(), "attempts = 2\nconcurrency = 1", &around());
    for _ in 0..6 {
        assert_eq!(judge(localise(&*backend, &Watch::default()), "dead"), Ending::Error);
    }
    assert_eq!(server.heard().len(), 2);
}

#[test]
fn answers_that_arrived_before_an_engine_stopped_are_kept() {
    let engine = &ENGINES[0];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let dies = Server::start(|heard, number| match number {
        2 => Act::status(403),
        _ => Act::json(&engine.right(heard)),
    });
    let run = |resume| {
        let journal = Journal::open(&path, resume).unwrap();
        let around = Surroundings { journal: Some(Arc::new(journal)), ..around() };
        let backend = engine.open(&dies.url(), "concurrency = 1", &around);
        judge(localise(&*backend, &Watch::default()), "resumed")
    };
    assert_eq!(run(false), Ending::Error);
    assert_eq!(run(true), Ending::Right);
    assert_eq!(dies.heard().len(), 4, "two batches of three had arrived");
}

#[test]
fn nothing_is_sent_that_the_budget_does_not_allow() {
    let engine = &ENGINES[0];
    let server = Server::start(|heard, _| Act::json(&engine.right(heard)));
    let folder = tempfile::tempdir().unwrap();
    let settings = toml::from_str("run.max_characters = 100").unwrap();
    let budget = Budget::new(settings, Some(folder.path().join("spent")), "2026-11");
    let around = Surroundings { budget: Some(Arc::new(budget)), ..around() };
    let backend = engine.open(&server.url(), "", &around);
    let watch = Watch::default();
    let error = localise(&*backend, &watch).err().unwrap();
    assert!(matches!(error, BackendError::Policy { .. }), "{error}");
    assert_eq!(server.connections(), 0);
    assert!(watch.departures.list().is_empty());
}

#[test]
fn what_left_is_on_record() {
    let engine = &ENGINES[0];
    let server = Server::start(|heard, _| Act::json(&engine.right(heard)));
    let watch = Watch::default();
    let backend = engine.open(&server.url(), "", &around());
    localise(&*backend, &watch).unwrap();
    let list = watch.departures.list();
    assert_eq!((list.len(), list[0].backend.as_str(), &list[0].host), (1, "desk", &server.host()));
    assert_eq!(list[0].sentences, sentences().len());
}
