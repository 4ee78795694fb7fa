//! Every request has the shape that the engine's makers publish, within the limits they set, and
//! its key where it belongs and nowhere else.

use serde_json::Value;
use wireloc::backend::Watch;

use super::engines::{ENGINES, around, engine};
use super::support::schema::conforms;
use super::support::server::{Act, Heard, Server};
use super::support::story::{Ending, KEY, judge, localise};

/// What a server heard while it translated the story rightly.
fn heard(name: &str) -> Vec<Heard> {
    let engine = engine(name);
    let server = Server::start(|heard, _| Act::json(&engine.right(heard)));
    let backend = engine.open(&server.url(), "", &around());
    assert_eq!(judge(localise(&*backend, &Watch::default()), name), Ending::Right);
    server.heard()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn each_slot_comes_back_once_and_nothing_is_asked_twice() {
    for engine in ENGINES {
        let calls = if ["apy", "single"].contains(&engine.name) { 5 } else { 3 };
        assert_eq!(heard(engine.name).len(), calls, "{}", engine.name);
    }
}

#[test]
fn keys_travel_in_headers_alone() {
    // These two have their key in the body, as their servers want it.
    let in_body = ["libre", "single"];
    for engine in ENGINES.iter().filter(|engine| !in_body.contains(&engine.name)) {
        for call in heard(engine.name) {
            assert!(!call.target.contains(KEY), "{}", engine.name);
            assert!(!String::from_utf8(call.body).unwrap().contains(KEY), "{}", engine.name);
        }
    }
}

#[test]
fn deepl() {
    for call in heard("deepl") {
        assert_eq!((call.method.as_str(), call.target.as_str()), ("POST", "/v2/translate"));
        assert_eq!(call.headers["authorization"], format!("DeepL-Auth-Key {KEY}"));
        assert!(call.headers.contains_key("user-agent") && call.body.len() <= 128 << 10);
        let body = call.json();
        let published = [
            "text",
            "source_lang",
            "target_lang",
            "context",
            "split_sentences",
            "preserve_formatting",
            "formality",
            "glossary_id",
            "tag_handling",
            "tag_handling_version",
            "ignore_tags",
            "model_type",
        ];
        assert!(keys(&body).iter().all(|key| published.contains(key)), "{body}");
        assert!(body["text"].as_array().unwrap().len() <= 50);
        assert_eq!((&body["source_lang"], &body["target_lang"]), (&"EN".into(), &"ES".into()));
        assert_eq!(
            (&body["tag_handling"], &body["tag_handling_version"]),
            (&"xml".into(), &"v2".into())
        );
        assert_eq!(body["ignore_tags"], Value::from(vec!["x"]));
        let context = body["context"].as_str().unwrap();
        assert!(!context.contains("It is over"), "the words of a quote are no context");
    }
}

#[test]
fn google() {
    for call in heard("google") {
        assert_eq!(call.target, "/language/translate/v2");
        assert_eq!(call.headers["x-goog-api-key"], KEY);
        let body = call.json();
        assert_eq!(keys(&body), ["format", "q", "source", "target"]);
        assert_eq!(body["format"], "html");
        assert!(body["q"].as_array().unwrap().len() <= 128);
    }
}

#[test]
fn azure() {
    for call in heard("azure") {
        assert_eq!(call.target, "/translate?api-version=3.0&from=en&to=es&textType=html");
        assert_eq!(call.headers["ocp-apim-subscription-key"], KEY);
        assert_eq!(call.headers["ocp-apim-subscription-region"], "westeurope");
        let body = call.json();
        assert!(body.as_array().unwrap().iter().all(|item| keys(item) == ["Text"]));
    }
}

#[test]
fn libretranslate() {
    for call in heard("libre") {
        let body = call.json();
        assert_eq!(keys(&body), ["api_key", "format", "q", "source", "target"]);
        assert_eq!((&body["format"], &body["api_key"]), (&"text".into(), &KEY.into()));
    }
}

#[test]
fn apy() {
    for call in heard("apy") {
        assert_eq!(
            (call.field("langpair"), call.field("markUnknown")),
            ("eng|spa".into(), "no".into())
        );
        assert_eq!(call.headers["content-type"], "application/x-www-form-urlencoded");
        assert!(call.field("q").chars().count() <= 900);
    }
}

#[test]
fn openai() {
    for call in heard("openai") {
        assert_eq!(call.target, "/v1/chat/completions");
        assert_eq!(call.headers["authorization"], format!("Bearer {KEY}"));
        let body = call.json();
        assert_eq!(keys(&body), ["messages", "model", "response_format"]);
        let roles: Vec<_> =
            body["messages"].as_array().unwrap().iter().map(|m| &m["role"]).collect();
        assert_eq!(roles, ["system", "user"]);
        let schema = &body["response_format"]["json_schema"];
        assert_eq!((&schema["strict"], schema["name"].is_string()), (&true.into(), true));
        let answer = engine("openai").right(&call);
        let said = answer["choices"][0]["message"]["content"].as_str().unwrap();
        assert!(conforms(&serde_json::from_str(said).unwrap(), &schema["schema"]));
    }
}

#[test]
fn anthropic() {
    for call in heard("anthropic") {
        assert_eq!(call.target, "/v1/messages");
        assert_eq!(call.headers["x-api-key"], KEY);
        assert_eq!(call.headers["anthropic-version"], "2023-06-01");
        let body = call.json();
        assert_eq!(
            keys(&body),
            ["max_tokens", "messages", "model", "system", "tool_choice", "tools"]
        );
        assert_eq!(body["messages"][0]["role"], "user");
        assert!(body["max_tokens"].as_u64().unwrap() > 0);
        let tool = &body["tools"][0];
        assert_eq!(body["tool_choice"]["name"], tool["name"]);
        let answer = engine("anthropic").right(&call);
        assert!(conforms(&answer["content"][0]["input"], &tool["input_schema"]));
    }
}

#[test]
fn the_documentation_shows_settings_that_work() {
    let page = include_str!("../../docs/backends.md");
    let blocks = page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let mut shown = 0;
    for block in blocks {
        let table: toml::Table = block.parse().unwrap();
        for (name, engine) in
            table.get("backends").and_then(toml::Value::as_table).into_iter().flatten()
        {
            let settings: wireloc::backend::BackendSettings =
                engine.clone().try_into().unwrap_or_else(|error| panic!("{name}: {error}"));
            let all = wireloc::backend::Surroundings {
                environment: std::sync::Arc::new(|_| Some(KEY.to_owned())),
                ..around()
            };
            wireloc::backend::open(name, &settings, &all).unwrap();
            shown += 1;
        }
        if let Some(budget) = table.get("budget") {
            budget.clone().try_into::<wireloc::backend::BudgetSettings>().unwrap();
        }
    }
    assert_eq!(shown, wireloc::backend::KINDS.len() - 2, "all with settings, OpenAI's twice");
}
