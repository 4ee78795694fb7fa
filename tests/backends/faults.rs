//! Every fault of a network or of an engine, for every engine: a right edition, or an exit that says
//! that there is none or that it wants eyes; through the program itself also in bounded time and
//! memory, and no key and no word of the story where it does not belong.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use wireloc::backend::Watch;
use wireloc::drift::Judge;
use wireloc::finding::Severity;
use wireloc::format::ReadSettings;
use wireloc::glossary::{Glossary, Layer};
use wireloc::localise::{QuotePolicy, Settings, localise};

use super::desk::{Desk, Ended, ended};
use super::engines::{ENGINES, Engine, around};
use super::spoil::{SPOILS, slots};
use super::support::server::{Act, Heard, Server};
use super::support::story::{CANARY, KEY, en, es};

const STORY: &str = "\
Helpers filled 9000 bags with sand and water within two days near the Quellmoor bridge.

The river rose by 1200 centimetres within two days and 300 people had to leave their houses.

\"It is over,\" said a spokesman for the Quellmoor Water Board on Monday near the old bridge.

All schools in the town remain closed until Friday.

Helpers for the Lindau Bridge Trust filled bags near the Quellmoor Water Board with sand and water.
";
const EDITION: &str = "\
Ayudantes llenaron 9000 sacos con arena y agua en dos días cerca el Quellmoor puente.

El río subió en 1200 centímetros en dos días y 300 personas tuvieron que dejar sus casas.

\"It is over,\" dijo un portavoz para la Junta de Quellmoor el Lunes cerca el viejo puente.

Todas escuelas en el ciudad siguen cerradas hasta Viernes.

Ayudantes para la Fundación Lindau llenaron sacos cerca la Junta de Quellmoor con arena y agua.
";
const GLOSSARY: &str = r#"
concept = [
    { id = "board", term = [{ lang = "en", text = "Quellmoor Water Board" },
                            { lang = "es", text = "Junta de Quellmoor", gender = "f" }] },
    { id = "trust", term = [{ lang = "en", text = "Lindau Bridge Trust" },
                            { lang = "es", text = "Fundación Lindau", gender = "f" }] },
]
"#;
/// No run takes longer, whatever is done to it.
const LONGEST: Duration = Duration::from_secs(30);
/// The most address space a run may have, in kilobytes; the program and its threads have most of it.
const MEMORY: &str = "1500000";

type Play = fn(&Engine, &Heard, usize) -> Act;

fn right(engine: &Engine, heard: &Heard) -> Act {
    Act::json(&engine.right(heard))
}

fn bytes(engine: &Engine, heard: &Heard) -> Vec<u8> {
    engine.right(heard).to_string().into_bytes()
}

fn plain(status: u16, body: &[u8]) -> Act {
    Act::Answer(status, Vec::new(), body.to_vec())
}

/// A spoilt answer to the first call, and right ones to all others.
fn once(engine: &Engine, heard: &Heard, number: usize, act: Act) -> Act {
    if number == 0 { act } else { right(engine, heard) }
}

/// The right answer with `old` replaced in its bytes.
fn mangled(engine: &Engine, heard: &Heard, old: &[u8], new: &[u8]) -> Act {
    let mut body = bytes(engine, heard);
    if let Some(at) = body.windows(old.len()).position(|window| window == old) {
        body.splice(at..at + old.len(), new.iter().copied());
    }
    plain(200, &body)
}

/// Faults that pass: the edition is right all the same.
const PASSING: &[(&str, Play)] = &[
    ("none", |e, h, _| right(e, h)),
    ("201 for 200", |e, h, _| plain(201, &bytes(e, h))),
    ("429 once with Retry-After", |e, h, n| once(e, h, n, Act::later("1"))),
    ("429 once without", |e, h, n| once(e, h, n, Act::status(429))),
    ("503 once", |e, h, n| once(e, h, n, Act::status(503))),
    ("529 once", |e, h, n| once(e, h, n, Act::status(529))),
    ("500 every other time", |e, h, n| if n % 2 == 0 { Act::status(500) } else { right(e, h) }),
    ("reset once", |e, h, n| once(e, h, n, Act::Reset)),
    ("cut body once", |e, h, n| once(e, h, n, Act::CutBody(bytes(e, h)))),
    ("silence once", |e, h, n| once(e, h, n, Act::Silence)),
    ("noise once", |e, h, n| once(e, h, n, Act::Noise)),
    ("HTML once", |e, h, n| once(e, h, n, plain(200, b"<html><p>Please log in</p>"))),
    ("a list cut short once", |e, h, n| {
        once(
            e,
            h,
            n,
            Act::json(&e.with(h, &|mut texts| {
                texts.pop();
                texts
            })),
        )
    }),
];

/// Faults of the way to the engine that stay.
const STAYING: &[(&str, Play)] = &[
    ("429 for an hour", |_, _, _| Act::later("3600")),
    ("429 without end", |_, _, _| Act::status(429)),
    ("500 without end", |_, _, _| Act::status(500)),
    ("400", |_, _, _| Act::status(400)),
    ("401", |_, _, _| Act::status(401)),
    ("403", |_, _, _| plain(403, b"")),
    ("404", |_, _, _| Act::status(404)),
    ("413 as a page", |_, _, _| plain(413, b"<!DOCTYPE html><title>Error</title>")),
    ("456", |_, _, _| Act::status(456)),
    ("204", |_, _, _| plain(204, b"")),
    ("reset", |_, _, _| Act::Reset),
    ("silence", |_, _, _| Act::Silence),
    ("endless body", |_, _, _| Act::Endless),
    ("drip", |e, h, _| Act::Drip(bytes(e, h))),
    ("headers that drip", |e, h, _| Act::DripHeaders(bytes(e, h))),
    ("huge headers", |_, _, _| Act::HugeHeaders),
    ("its key and the question as an error", |_, h, _| {
        plain(500, &[KEY.as_bytes(), b" ", &h.body].concat())
    }),
    ("its key and the question as an answer", |_, h, _| {
        plain(200, &[KEY.as_bytes(), b" ", &h.body].concat())
    }),
    ("invalid UTF-8 in a text", |e, h, _| mangled(e, h, b"llenaron", b"llen\xff\xfearon")),
    ("a number for a text", |e, h, _| mangled(e, h, b"\"Ayudantes", b"7,\"Ayudantes")),
    ("nothing for a text", |e, h, _| mangled(e, h, b"\"Todas", b"null,\"Todas")),
    ("deep nesting", |_, _, _| plain(200, &[b'['; 200_000])),
    ("another shape", |_, _, _| plain(200, b"[1,{\"a\":null}]")),
    ("empty lists", |_, _, _| {
        plain(
            200,
            b"{\"translations\":[],\"choices\":[],\"content\":[],\"data\":{\"translations\":[]}}",
        )
    }),
    ("nothing at all", |_, _, _| plain(200, b"")),
];

/// What becomes of the story where `play` plays the engine: the exit code and the edition.
fn outcome(
    engine: &'static Engine,
    what: &str,
    play: impl Fn(&Heard, usize) -> Act + Send + Sync + 'static,
) -> (i32, String) {
    let server = Server::start(play);
    let name = engine.name;
    let settings = format!(
        "backend = \"{name}\"\nglossary = \"desk.toml\"\n[backends.{name}]\n{}\nurl = \"{}\"\n\
         timeout = \"1s\"\nattempts = 2\nconcurrency = 1\n",
        engine.settings,
        server.url()
    );
    let desk = Desk::new(STORY, &settings);
    std::fs::write(desk.path().join("desk.toml"), GLOSSARY).unwrap();
    let started = Instant::now();
    let args = ["translate", "story.txt", "--from", "en", "--to", "es", "--out-dir", "out", "-q"];
    let Ended { exit, said } = ended(&mut desk.bounded(&args, MEMORY));
    assert!(started.elapsed() < LONGEST, "{name}: {what} took {:?}", started.elapsed());
    let edition = desk.read("out/story.es.txt");
    assert_eq!(desk.leaks(), Vec::<String>::new(), "{name}: {what}");
    assert!(!said.contains(KEY) && !said.contains(CANARY), "{name}: {what}: {said}");
    match (exit, edition) {
        (0 | 1, Some(edition)) => (exit, edition),
        (65..=78, None) => (exit, String::new()),
        (_, edition) => panic!("{name}: {what}: {exit} {edition:?}\n{said}"),
    }
}

/// The same without the program around it: the exit code it would have, and the edition.
fn made(
    engine: &'static Engine,
    play: impl Fn(&Heard, usize) -> Act + Send + Sync + 'static,
) -> (i32, String) {
    let server = Server::start(play);
    let backend = engine.open(&server.url(), "attempts = 2\nconcurrency = 1", &around());
    let (en, es, exceptions, judge) = (en(), es(), BTreeMap::new(), Judge::default());
    let file = tempfile::Builder::new().suffix(".toml").tempfile().unwrap();
    std::fs::write(file.path(), GLOSSARY).unwrap();
    let glossary = Glossary::load(&[Layer::File(file.path().into())]).unwrap();
    let matcher = glossary.matcher(&en, &es, None);
    let quotes = QuotePolicy::Keep;
    let settings =
        Settings { to: &es, matcher: &matcher, quotes, judge: &judge, exceptions: &exceptions };
    let read = ReadSettings { lang: Some(en), ..ReadSettings::default() };
    let document = wireloc::format::read(STORY.as_bytes(), &read).unwrap();
    match localise(document.story(), &[&*backend], &settings, &Watch::default()) {
        Ok(outcome) => {
            let fails = outcome.report.worst() == Some(Severity::Error);
            (i32::from(fails), document.splice(&outcome.edition).unwrap())
        }
        Err(_) => (69, String::new()),
    }
}

/// What is wrong with a run: a wrong edition leaves with exit code 0, or one has a quote in it that
/// was not said so, or words that stand for slots.
fn harm(engine: &'static Engine, what: &str, (exit, edition): &(i32, String)) -> Option<String> {
    let wrong = *exit == 0 && edition != EDITION;
    let spoilt = *exit == 1
        && (edition.matches("\"It is over,\"").count() != 1 || !slots(edition).is_empty());
    (wrong || spoilt).then(|| format!("{}: {what}: exit {exit}\n{edition}", engine.name))
}

/// Engines side by side, as much of the time is spent waiting; none of them may have done harm.
fn for_each_engine(test: impl Fn(&'static Engine) -> Vec<String> + Sync) {
    let harms: Vec<String> = std::thread::scope(|scope| {
        let tests: Vec<_> = ENGINES.iter().map(|engine| scope.spawn(|| test(engine))).collect();
        tests.into_iter().flat_map(|test| test.join().unwrap()).collect()
    });
    assert!(harms.is_empty(), "{}", harms.join("\n"));
}

#[test]
fn a_fault_that_passes_leaves_no_trace() {
    for_each_engine(|engine| {
        let traces = PASSING.iter().filter_map(|(what, play)| {
            let ended = made(engine, move |h, n| play(engine, h, n));
            let trace = ended.0 != 0 || ended.1 != EDITION;
            trace.then(|| format!("{}: {what}: {ended:?}", engine.name))
        });
        traces.collect()
    });
}

#[test]
fn a_fault_that_stays_never_passes_for_a_translation() {
    for_each_engine(|engine| {
        let harms = STAYING.iter().filter_map(|(what, play)| {
            harm(engine, what, &outcome(engine, what, move |h, n| play(engine, h, n)))
        });
        harms.collect()
    });
}

#[test]
fn whatever_an_engine_does_to_texts_never_passes_for_a_translation() {
    for_each_engine(|engine| {
        let harms = SPOILS.iter().filter_map(|(what, spoil)| {
            let play = |h: &Heard, _: usize| Act::json(&engine.with(h, spoil));
            harm(engine, what, &made(engine, play))
        });
        harms.collect()
    });
}

#[test]
fn a_text_that_is_spoilt_once_is_asked_for_again() {
    let engine = &ENGINES[0];
    for (what, spoil) in SPOILS {
        let play = |h: &Heard, n: usize| match n {
            0 => Act::json(&engine.with(h, spoil)),
            _ => right(engine, h),
        };
        let ended = made(engine, play);
        assert_eq!((ended.0, ended.1.as_str()), (0, EDITION), "{what}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let thief = Server::start(|_, _| Act::status(200));
    let elsewhere = format!("{}/steal", thief.url());
    for_each_engine(|engine| {
        let followed = [301, 302, 303, 307, 308].into_iter().filter_map(|status| {
            let target = vec![("Location", elsewhere.clone())];
            let play = move |_: &Heard, _: usize| Act::Answer(status, target.clone(), Vec::new());
            let (exit, _) = made(engine, play);
            (exit != 69).then(|| format!("{}: {status}: exit {exit}", engine.name))
        });
        followed.collect()
    });
    assert_eq!(thief.connections(), 0);
}
