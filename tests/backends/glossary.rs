//! DeepL's copy of the glossary: made once for what is in it, and renewed when that changes.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use wireloc::backend::{Surroundings, Watch};

use super::engines::{around, engine};
use super::support::server::{Act, Heard, Server};
use super::support::story::{Ending, judge, localise};

/// DeepL with a shelf of glossaries.
fn deepl(shelf: Arc<Mutex<Vec<Value>>>) -> Server {
    Server::start(move |heard, number| {
        let mut shelf = shelf.lock().unwrap();
        match (heard.method.as_str(), heard.target.as_str()) {
            ("POST", "/v2/translate") => Act::json(&engine("deepl").right(heard)),
            ("GET", "/v3/glossaries") => Act::json(&json!({ "glossaries": *shelf })),
            ("POST", "/v3/glossaries") => {
                let made =
                    json!({ "glossary_id": format!("g{number}"), "name": heard.json()["name"] });
                shelf.push(made.clone());
                Act::Answer(201, Vec::new(), made.to_string().into())
            }
            ("DELETE", target) => {
                let id = target.rsplit('/').next().unwrap();
                shelf.retain(|kept| kept["glossary_id"] != id);
                Act::Answer(204, Vec::new(), Vec::new())
            }
            other => panic!("{other:?}"),
        }
    })
}

fn run(server: &Server, terms: &'static [(&'static str, &'static str)]) {
    let list = move || terms.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let around = Surroundings { terms: Some(Arc::new(move |_, _| list())), ..around() };
    let backend = engine("deepl").open(&server.url(), "glossary = true", &around);
    assert_eq!(judge(localise(&*backend, &Watch::default()), "glossary"), Ending::Right);
}

fn made(heard: &[Heard]) -> Vec<Value> {
    let made = heard
        .iter()
        .filter(|h| (h.method.as_str(), h.target.as_str()) == ("POST", "/v3/glossaries"));
    made.map(Heard::json).collect()
}

#[test]
fn a_glossary_is_kept_until_its_terms_change() {
    let shelf = Arc::new(Mutex::new(vec![json!({ "glossary_id": "theirs", "name": "house" })]));
    let server = deepl(shelf.clone());
    let terms =
        &[("river", "río"), ("100% wool", "lana"), ("bridge", "puente"), ("river", "arroyo")];
    run(&server, terms);
    run(&server, terms);
    let first = made(&server.heard());
    assert_eq!(first.len(), 1);
    let dictionary = &first[0]["dictionaries"][0];
    assert_eq!(dictionary["entries"], "bridge\tpuente\nriver\trío\n");
    assert_eq!(
        (&dictionary["source_lang"], &dictionary["target_lang"]),
        (&"en".into(), &"es".into())
    );
    let translated = server.heard().into_iter().filter(|heard| heard.target == "/v2/translate");
    assert!(translated.map(|heard| heard.json()).all(|body| body["glossary_id"] == "g1"));
    run(&server, &[("river", "río")]);
    assert_eq!(made(&server.heard()).len(), 2);
    let names: Vec<Value> = shelf.lock().unwrap().iter().map(|kept| kept["name"].clone()).collect();
    assert_eq!((names.len(), &names[0]), (2, &"house".into()));
}
