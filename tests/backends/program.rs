//! The program itself with an engine over HTTP: what leaves the machine, what is kept, what is told.

use super::desk::{Desk, Ended};
use super::engines::engine;
use super::support::server::{Act, Heard, Server};
use super::support::story::{CANARY, KEY};

const STORY: &str = "Helpers filled 9000 bags with sand within two days near the Quellmoor bridge.\n\n\
                     The water now stands at the houses of 14 people near the old bridge.\n";
const EDITION: &str = "Ayudantes llenaron 9000 sacos con arena en dos días cerca el Quellmoor puente.\n\n\
                       El agua ahora está a el casas de 14 personas cerca el viejo puente.\n";

/// A desk whose engine plays at `url`, one sentence a request.
fn at(url: &str, more: &str) -> Desk {
    let settings = engine("desk").settings.replace("batch = 2", "batch = 1");
    let toml = format!(
        "backend = \"desk\"\nglossary = \"none\"\n{more}\n[backends.desk]\n{settings}\n\
         url = \"{url}\"\nattempts = 1\nconcurrency = 1\n\
         price = {{ per_million_characters = 20.0, currency = \"EUR\" }}\n"
    );
    Desk::new(STORY, &toml)
}

fn well() -> Server {
    Server::start(|heard, _| Act::json(&engine("desk").right(heard)))
}

#[test]
fn an_edition_is_written_and_what_left_is_told() {
    let server = well();
    let desk = at(&server.url(), "");
    let Ended { exit, said } = desk.translate(&["-o", "es.txt", "--fail-on", "never"]);
    assert_eq!(exit, 0, "{said}");
    assert_eq!(std::fs::read_to_string(desk.path().join("es.txt")).unwrap(), EDITION);
    assert!(said.contains(&server.host()) && !said.contains(KEY), "{said}");
    assert!(desk.state().is_empty(), "the journal is gone: {:?}", desk.state());
}

#[test]
fn a_rehearsal_names_the_host_and_the_cost_and_sends_nothing() {
    let server = well();
    let Ended { exit, said } = at(&server.url(), "").translate(&["--dry-run"]);
    assert_eq!((exit, server.connections()), (0, 0), "{said}");
    assert!(said.contains(&server.host()) && said.contains("EUR"), "{said}");
}

#[test]
fn a_story_that_may_not_leave_does_not() {
    let server = well();
    let desk = at(&server.url(), "");
    for flags in [&["--confidential"][..], &["--local-only"], &["--embargo-until", "someday"]] {
        let Ended { exit, said } = desk.translate(flags);
        assert_eq!((exit, server.connections()), (77, 0), "{flags:?}: {said}");
        assert!(!said.contains(CANARY), "{said}");
    }
    let past = ["--embargo-until", "2020-01-01T00:00:00Z", "--fail-on", "never"];
    assert_eq!(desk.translate(&past).exit, 0);
}

#[test]
fn what_the_budget_does_not_allow_is_not_sent() {
    let server = well();
    let desk = at(&server.url(), "budget.month.max_characters = 100");
    let Ended { exit, said } = desk.translate(&[]);
    assert_eq!((exit, server.connections()), (77, 0), "{said}");
    let Ended { exit, said } = desk.translate(&["--dry-run"]);
    assert!(exit == 77 && said.contains("max_characters"), "{said}");
    let counted = at(&server.url(), "budget.month.max_characters = 200");
    assert_eq!(counted.translate(&["--fail-on", "never"]).exit, 0);
    assert_eq!(counted.translate(&["--fail-on", "never"]).exit, 77);
}

#[test]
fn a_run_goes_on_where_it_was_stopped() {
    let server = Server::start(|heard, number| {
        if number == 1 { Act::status(503) } else { Act::json(&engine("desk").right(heard)) }
    });
    let desk = at(&server.url(), "");
    let Ended { exit, said } = desk.translate(&["-o", "es.txt"]);
    assert_eq!(exit, 69, "{said}");
    assert!(!said.contains(KEY) && !said.contains(CANARY), "{said}");
    assert_eq!(desk.state().len(), 1);
    let Ended { exit, said } = desk.translate(&["-o", "es.txt", "--resume", "--fail-on", "never"]);
    assert_eq!(exit, 0, "{said}");
    assert_eq!(std::fs::read_to_string(desk.path().join("es.txt")).unwrap(), EDITION);
    assert_eq!((server.heard().len(), desk.state().len()), (3, 0));
}

#[test]
fn an_engine_is_tested_by_a_round_trip() {
    let run =
        |server: &Server| at(&server.url(), "").run(&["backend", "test", "desk", "--to", "es"]);
    let Ended { exit, said } = run(&well());
    assert!(exit == 0 && said.contains(" ms"), "{said}");
    let Ended { exit, said } = run(&Server::start(|_, _| Act::status(401)));
    assert!(exit == 69 && said.contains("key") && !said.contains(KEY), "{said}");
    let silent =
        |heard: &Heard| engine("desk").with(heard, &|texts| vec![String::new(); texts.len()]);
    let Ended { exit, said } = run(&Server::start(move |heard, _| Act::json(&silent(heard))));
    assert!(exit == 69 && said.contains("empty"), "{said}");
}

#[test]
fn the_record_of_a_run_says_who_served_and_why_there_is_no_edition() {
    let record = |server: &Server| {
        let desk = at(&server.url(), "");
        desk.translate(&["--out-dir", "out", "--fail-on", "never"]);
        let line = desk.read("out/run.jsonl").unwrap();
        serde_json::from_str::<serde_json::Value>(&line).unwrap()
    };
    let line = record(&well());
    assert_eq!(
        (&line["backend"], &line["departures"][0]["sentences"]),
        (&"desk".into(), &2.into())
    );
    assert!(line.get("error").is_none(), "{line}");
    let line = record(&Server::start(|_, _| Act::status(456)));
    assert!(line["backend"].is_null() && line["error"]["exit"] == 69, "{line}");
    assert!(line["error"]["message"].as_str().unwrap().contains("quota"), "{line}");
}

#[test]
fn a_sentence_without_an_answer_is_named_once_and_asked_for_no_oftener_than_helps() {
    let server = Server::start(|heard, _| {
        Act::json(&engine("desk").with(heard, &|texts| vec![String::new(); texts.len()]))
    });
    let Ended { exit, said } = at(&server.url(), "").translate(&["-o", "es.txt"]);
    assert_eq!((exit, said.matches("error[").count()), (1, 2), "{said}");
    assert_eq!(said.matches("gave no answer").count(), 2, "{said}");
    assert_eq!(server.heard().len(), 4, "each of two sentences is asked for twice, by itself");
}

#[test]
fn the_glossary_is_kept_at_deepl_where_the_desk_wants_it() {
    let server = Server::start(|heard, _| match (heard.method.as_str(), heard.target.as_str()) {
        ("GET", _) => Act::json(&serde_json::json!({ "glossaries": [] })),
        (_, "/v3/glossaries") => {
            Act::json(&serde_json::json!({ "glossary_id": "g1", "name": heard.json()["name"] }))
        }
        _ => Act::json(&engine("deepl").right(heard)),
    });
    let desk = at(&server.url(), "");
    let toml = format!(
        "glossary = \"desk.toml\"\nbackend = \"deepl\"\n[backends.deepl]\nkind = \"deepl\"\n\
         key_env = \"KEY\"\nurl = \"{}\"\nglossary = true\n",
        server.url()
    );
    std::fs::write(desk.path().join("wireloc.toml"), toml).unwrap();
    let term = |lang: &str, text: &str| {
        format!("[[concept.term]]\nlang = \"{lang}\"\ntext = \"{text}\"\n")
    };
    let concept =
        format!("[[concept]]\nid = \"bridge\"\n{}{}", term("en", "bridge"), term("es", "puente"));
    std::fs::write(desk.path().join("desk.toml"), concept).unwrap();
    let Ended { exit, said } = desk.translate(&["--fail-on", "never"]);
    assert_eq!(exit, 0, "{said}");
    let heard = server.heard();
    let made = heard.iter().find(|h| h.method == "POST" && h.target == "/v3/glossaries").unwrap();
    assert_eq!(made.json()["dictionaries"][0]["entries"], "bridge\tpuente\n");
    assert_eq!(heard.last().unwrap().json()["glossary_id"], "g1");
}
