//! Every fault of a network or of an engine, for every engine: a right sentence or a known failure,
//! in bounded time.

use std::time::{Duration, Instant};

use wireloc::backend::Watch;

use super::engines::{ENGINES, Engine, around};
use super::support::server::{Act, Heard, Server};
use super::support::story::{Ending, judge, localise};

type Play = fn(&Engine, &Heard, usize) -> Act;

fn right(engine: &Engine, heard: &Heard) -> Act {
    Act::json(&engine.right(heard))
}

fn bytes(engine: &Engine, heard: &Heard) -> Vec<u8> {
    engine.right(heard).to_string().into_bytes()
}

fn spoilt(engine: &Engine, heard: &Heard, spoil: fn(Vec<String>) -> Vec<String>) -> Act {
    Act::json(&engine.with(heard, &spoil))
}

/// A spoilt answer to the first call, and right ones to all others.
fn once(engine: &Engine, heard: &Heard, number: usize, act: Act) -> Act {
    if number == 0 { act } else { right(engine, heard) }
}

fn each(texts: Vec<String>, change: impl Fn(String) -> String) -> Vec<String> {
    texts.into_iter().map(change).collect()
}

/// Faults that pass: the edition is right all the same.
const PASSING: &[(&str, Play)] = &[
    ("none", |e, h, _| right(e, h)),
    ("429 once with Retry-After", |e, h, n| once(e, h, n, Act::later("1"))),
    ("429 once without", |e, h, n| once(e, h, n, Act::status(429))),
    ("503 once", |e, h, n| once(e, h, n, Act::status(503))),
    ("500 every other time", |e, h, n| if n % 2 == 0 { Act::status(500) } else { right(e, h) }),
    ("reset once", |e, h, n| once(e, h, n, Act::Reset)),
    ("cut body once", |e, h, n| once(e, h, n, Act::CutBody(bytes(e, h)))),
    ("silence once", |e, h, n| once(e, h, n, Act::Silence)),
    ("noise once", |e, h, n| once(e, h, n, Act::Noise)),
    ("HTML once", |e, h, n| {
        once(e, h, n, Act::Answer(200, vec![], b"<html><p>Please log in</p>".to_vec()))
    }),
];

/// Faults that stay: some sentences may stand in the source language, or there is no edition.
const STAYING: &[(&str, Play)] = &[
    ("429 for an hour", |_, _, _| Act::later("3600")),
    ("401", |_, _, _| Act::status(401)),
    ("456", |_, _, _| Act::status(456)),
    ("400", |_, _, _| Act::status(400)),
    ("endless body", |_, _, _| Act::Endless),
    ("drip", |e, h, _| Act::Drip(bytes(e, h))),
    ("huge headers", |_, _, _| Act::HugeHeaders),
    ("invalid UTF-8", |_, _, _| {
        Act::Answer(200, vec![], b"{\"translations\":[\"\xff\xfe\"]}".to_vec())
    }),
    ("not its JSON", |_, _, _| Act::Answer(200, vec![], b"[1,{\"a\":null}]".to_vec())),
    ("nothing", |_, _, _| Act::Answer(200, vec![], Vec::new())),
    ("one too few", |e, h, _| {
        spoilt(e, h, |mut t| {
            t.pop();
            t
        })
    }),
    ("one too many", |e, h, _| {
        spoilt(e, h, |mut t| {
            t.push("Uno más.".into());
            t
        })
    }),
    ("lost slots", |e, h, _| {
        spoilt(e, h, |t| each(t, |t| t.replace("XQ0Z", "").replace("<x id=\"XQ0\"></x>", "")))
    }),
    ("doubled text", |e, h, _| spoilt(e, h, |t| each(t, |t| format!("{t} {t}")))),
    ("forged slots", |e, h, _| {
        spoilt(e, h, |t| each(t, |t| format!("XQ9Z <x id=\"XQ9\"></x> {t}")))
    }),
    ("empty texts", |e, h, _| spoilt(e, h, |t| each(t, |_| String::new()))),
    ("a third of each text", |e, h, _| {
        spoilt(e, h, |t| each(t, |t| t.chars().take(t.chars().count() / 3).collect()))
    }),
    ("stuck", |e, h, _| spoilt(e, h, |t| each(t, |t| format!("{t} olive olive olive olive")))),
    ("HTML in texts", |e, h, _| spoilt(e, h, |t| each(t, |t| format!("<html><b>{t}</b></html>")))),
    ("an emoji", |e, h, _| spoilt(e, h, |t| each(t, |_| "😀".into()))),
];

fn ending(engine: &'static Engine, name: &str, play: Play) -> Ending {
    let server = Server::start(move |heard, number| play(engine, heard, number));
    let started = Instant::now();
    let backend = engine.open(&server.url(), "attempts = 3\nconcurrency = 1", &around());
    let ending = judge(localise(&*backend, &Watch::default()), &format!("{}: {name}", engine.name));
    assert!(started.elapsed() < Duration::from_secs(15), "{}: {name} took too long", engine.name);
    ending
}

/// Engines side by side: most of the time is spent waiting.
fn for_each_engine(test: impl Fn(&'static Engine) + Sync) {
    std::thread::scope(|scope| {
        for engine in ENGINES {
            scope.spawn(|| test(engine));
        }
    });
}

#[test]
fn a_fault_that_passes_leaves_no_trace() {
    for_each_engine(|engine| {
        for (name, play) in PASSING {
            assert_eq!(ending(engine, name, *play), Ending::Right, "{}: {name}", engine.name);
        }
    });
}

#[test]
fn a_fault_that_stays_never_passes_for_a_translation() {
    for_each_engine(|engine| {
        for (name, play) in STAYING {
            ending(engine, name, *play);
        }
    });
}

#[test]
fn a_redirect_is_not_followed() {
    let thief = Server::start(|_, _| Act::status(200));
    for status in [301, 302, 303, 307, 308] {
        for engine in ENGINES {
            let elsewhere = format!("{}/steal", thief.url());
            let server = Server::start(move |_, _| {
                Act::Answer(status, vec![("Location", elsewhere.clone())], Vec::new())
            });
            let backend = engine.open(&server.url(), "", &around());
            assert_eq!(judge(localise(&*backend, &Watch::default()), "redirect"), Ending::Error);
        }
    }
    assert_eq!(thief.connections(), 0);
}
