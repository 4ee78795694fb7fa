//! The real LibreTranslate with two toy packages that are made on the spot: they translate word by word,
//! as the server of our own does.

use std::process::Command;

use wireloc::backend::{Backend, BackendError, Cancel, Pairs, Request, Sentence, Watch};
use wireloc::protect::{Mask, shield};
use wireloc::text::Span;

use super::engines::{around, engine};
use super::running::{Running, is_there, program};
use super::support::story::{Ending, en, es, judge, localise};

/// The server, which takes 3 texts and 400 characters a request and 40 requests a minute.
fn start(folder: &std::path::Path) -> Option<Running> {
    let server = program("libretranslate", "libretranslate");
    let python = program("libretranslate", "python");
    if !is_there("libretranslate", &[&server, &python]) {
        return None;
    }
    let data = folder.join("data");
    let toys = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/toy_packages.py");
    assert!(Command::new(python).arg(toys).arg(&data).output().unwrap().status.success());
    // The splitter of sentences is in the packages; a model that is there is not fetched.
    let splitter = folder.join("cache/argos-translate/spacy/senter");
    std::fs::create_dir_all(&splitter).unwrap();
    std::fs::write(splitter.join("model"), "").unwrap();
    Some(Running::start("LibreTranslate", |port| {
        let mut command = Command::new(server);
        command.args(["--host", "127.0.0.1", "--port", &port.to_string(), "--disable-web-ui"]);
        command.args(["--batch-limit", "3", "--char-limit", "400", "--req-limit", "40"]);
        command.env("XDG_DATA_HOME", data).env("XDG_CACHE_HOME", folder.join("cache"));
        command.env("XDG_CONFIG_HOME", folder.join("config")).env("HOME", folder);
        command.env("ARGOS_CHUNK_TYPE", "SPACY").current_dir(folder);
        command
    }))
}

fn open(server: &Running, more: &str) -> Box<dyn Backend> {
    let patient = format!("timeout = \"60s\"\n{more}");
    engine("libre").open(&server.url(), &patient, &around())
}

#[test]
fn a_real_server_serves_within_its_limits_and_says_no_beyond_them() {
    let folder = tempfile::tempdir().unwrap();
    let Some(server) = start(folder.path()) else { return };
    let pairs = open(&server, "").pairs(&Cancel::default()).unwrap();
    assert_eq!(pairs, Pairs::Listed(vec![(en(), es()), (es(), en())]));
    let within = open(&server, "batch = 3\nsize = 400");
    assert_eq!(judge(localise(&*within, &Watch::default()), "within"), Ending::Right);
    let beyond = open(&server, "batch = 5\nsize = 2000");
    assert_eq!(judge(localise(&*beyond, &Watch::default()), "beyond its batches"), Ending::Right);

    let shielded = shield("The river rose.", Span::of("The river rose."), &[]);
    let ask = |backend: &dyn Backend, to: &str, times: usize| {
        let (from, to, watch) = (en(), to.parse().unwrap(), Watch::default());
        (0..times).find_map(|_| {
            let sentences = vec![Sentence::alone(&shielded)];
            let (from, to, watch) = (&from, &to, &watch);
            let request = Request { from, to, mask: Mask::Opaque, sentences, watch };
            backend.translate(&request).err()
        })
    };
    let unknown = ask(&*open(&server, ""), "de", 1).expect("there is no German");
    assert!(unknown.to_string().contains("pair of languages"), "{unknown}");
    let busy = ask(&*open(&server, "attempts = 1"), "es", 60).expect("it limits requests");
    assert!(matches!(busy, BackendError::Busy { .. }), "{busy}");
}
