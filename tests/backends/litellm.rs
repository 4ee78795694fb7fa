//! The real proxy of LiteLLM: one model that our own server plays behind it, and models that answer with
//! each of its errors.

use std::process::Command;
use std::sync::Arc;

use wireloc::backend::{Backend, BackendError, Surroundings, Watch};

use super::engines::{around, engine};
use super::running::{Running, is_there, program};
use super::support::server::{Act, Server};
use super::support::story::{Ending, judge, localise};

/// The key of the proxy, and the one that it shows to the model behind it.
const KEY: &str = "sk-canary-2f6c81f0b7a94d35a1c0";
const BEHIND: &str = "key-of-the-model-behind";

fn start(folder: &std::path::Path, behind: &Server) -> Option<Running> {
    let proxy = program("litellm", "litellm");
    if !is_there("litellm", &[&proxy]) {
        return None;
    }
    let settings = folder.join("litellm.yaml");
    std::fs::write(&settings, models(&behind.url())).unwrap();
    Some(Running::start("LiteLLM", |port| {
        let mut command = Command::new(proxy);
        command.args(["--host", "127.0.0.1", "--port", &port.to_string(), "--config"]);
        command.arg(settings).current_dir(folder).env("HOME", folder);
        command.env("LITELLM_LOCAL_MODEL_COST_MAP", "True");
        command
    }))
}

/// Models by name: `good` and `claude` are played behind the proxy, the others fail.
fn models(behind: &str) -> String {
    let model = |name: &str, maker: &str, more: &str| {
        let settings = format!("{{ model: {maker}/{name}, {more} }}");
        format!("  - model_name: {name}\n    litellm_params: {settings}\n")
    };
    let failing = |(name, error): (&str, &str)| {
        model(name, "openai", &format!("api_key: none, mock_response: \"litellm.{error}\""))
    };
    let failures = [
        ("busy", "RateLimitError"),
        ("broken", "InternalServerError"),
        ("small", "ContextWindowExceededError"),
    ];
    format!(
        "model_list:\n{}{}{}\
         litellm_settings: {{ num_retries: 0 }}\n\
         router_settings: {{ num_retries: 0, disable_cooldowns: true }}\n\
         general_settings: {{ master_key: {KEY} }}\n",
        model("good", "openai", &format!("api_key: {BEHIND}, api_base: \"{behind}/v1\"")),
        model("claude", "anthropic", &format!("api_key: {BEHIND}, api_base: \"{behind}\"")),
        failures.map(failing).concat()
    )
}

fn open(kind: &str, url: &str, model: &str) -> Box<dyn Backend> {
    let around = Surroundings { environment: Arc::new(|_| Some(KEY.to_owned())), ..around() };
    let more = format!("model = \"{model}\"\ntimeout = \"60s\"\nattempts = 2");
    engine(kind).open(url, &more, &around)
}

#[test]
fn a_real_proxy_passes_answers_on_and_fails_in_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let behind = Server::start(|heard, _| match heard.target.as_str() {
        "/v1/chat/completions" => Act::json(&engine("openai").right(heard)),
        "/v1/messages" => Act::json(&engine("anthropic").right(heard)),
        _ => Act::status(404),
    });
    let Some(proxy) = start(folder.path(), &behind) else { return };
    let run = |kind: &str, model: &str| {
        let localised = localise(&*open(kind, &proxy.url(), model), &Watch::default());
        localised.inspect_err(|error| assert!(!error.to_string().contains(KEY), "{error}"))
    };
    assert_eq!(judge(run("openai", "good"), "chat completions"), Ending::Right);
    for call in behind.heard().iter().filter(|call| call.method == "POST") {
        assert_eq!(call.headers["authorization"], format!("Bearer {BEHIND}"));
        assert_eq!(call.json()["response_format"]["type"], "json_schema");
    }
    assert_eq!(judge(run("anthropic", "claude"), "messages"), Ending::Right);
    assert!(matches!(run("openai", "busy"), Err(BackendError::Busy { .. })));
    assert!(matches!(run("openai", "broken"), Err(BackendError::Gone { .. })));
    assert!(matches!(run("openai", "nobody"), Err(BackendError::Gone { .. })));
    assert_eq!(judge(run("openai", "small"), "no room for one sentence"), Ending::Partly(0));
}
