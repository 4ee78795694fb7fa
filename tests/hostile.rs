//! Everything that reads, run on input made to break it.
//!
//! The files lie beside the repository and are no part of it; where they are not there, the tests
//! say so and pass. Each file goes through the program itself, as a workflow would run it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Exit codes of the program; anything else is a crash.
const KNOWN: &[i32] = &[0, 1, 2, 65, 66, 69, 73, 75, 77, 78];

fn samples() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/hostile");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no folder of hostile samples beside the repository");
    None
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

fn wireloc(args: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wireloc")).args(args).current_dir(folder).output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn assert_clean(output: &Output, file: &Path) {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(KNOWN.contains(&code(output)), "{}: {:?}\n{stderr}", file.display(), output.status);
    assert!(!stderr.contains("panicked at"), "{}:\n{stderr}", file.display());
}

#[test]
fn identity_gives_back_every_file_it_accepts() {
    let Some(samples) = samples() else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut accepted = 0;
    for file in files(&samples) {
        let name = file.to_str().unwrap();
        let edition = folder.path().join("edition");
        let output = wireloc(
            &["translate", name, "--from", "en", "--to", "es", "--backend", "identity"]
                .into_iter()
                .chain(["--glossary", "none", "--format", "text", "--force", "-o", "edition"])
                .collect::<Vec<_>>(),
            folder.path(),
        );
        assert_clean(&output, &file);
        if code(&output) <= 1 {
            accepted += 1;
            assert_eq!(fs::read(&edition).unwrap(), fs::read(&file).unwrap(), "{name}");
            fs::remove_file(edition).unwrap();
        } else {
            assert!(!edition.exists(), "{name}: refused and yet written");
        }
    }
    assert!(accepted > 30, "only {accepted} files were accepted");
}

#[test]
fn no_command_that_reads_crashes_on_any_file() {
    let Some(samples) = samples() else { return };
    let folder = tempfile::tempdir().unwrap();
    for file in files(&samples) {
        let name = file.to_str().unwrap();
        for args in [
            &["quotes", name][..],
            &["terms", name, "--from", "en", "--to", "es"],
            &["check", name, name, "--from", "en", "--to", "es"],
            &["diff", name, name],
            &["quotes", "--format", "jsonl", name],
        ] {
            assert_clean(&wireloc(args, folder.path()), &file);
        }
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_its_place() {
    let Some(samples) = samples() else { return };
    let folder = tempfile::tempdir().unwrap();
    for (name, word) in [
        ("invalid_utf8.txt", "byte 5"),
        ("latin1_cp1252.txt", "--encoding"),
        ("xxe.nitf.xml", "nitf"),
        ("bomb.nitf.xml", "nitf"),
        ("deep.json", "json"),
        ("dup_keys.json", "json"),
        ("lone_surrogate.json", "json"),
    ] {
        let file = samples.join("wireloc").join(name);
        let output = wireloc(&["quotes", file.to_str().unwrap()], folder.path());
        let stderr = String::from_utf8_lossy(&output.stderr).to_lowercase();
        assert_eq!(code(&output), 65, "{name}: {stderr}");
        assert!(stderr.contains(word), "{name} should name {word}: {stderr}");
    }
}

#[test]
fn an_empty_story_needs_no_engine() {
    let Some(samples) = samples() else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = samples.join("wireloc/empty_and_blank.txt");
    fs::write(
        folder.path().join("wireloc.toml"),
        "[backends.gone]\nkind = \"command\"\ncommand = [\"no-such-engine\"]\n",
    )
    .unwrap();
    let args = ["translate", file.to_str().unwrap(), "--from", "en", "--to", "es"];
    let output =
        wireloc(&[&args[..], &["--backend", "gone", "-o", "edition.txt"]].concat(), folder.path());
    assert_eq!(code(&output), 0, "{}", String::from_utf8_lossy(&output.stderr));
    let edition = fs::read(folder.path().join("edition.txt")).unwrap();
    assert_eq!(edition, fs::read(file).unwrap());
}

#[test]
fn escapes_of_a_story_never_reach_the_terminal() {
    let Some(samples) = samples() else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = samples.join("wireloc/ansi_escape.txt");
    for args in [
        &["check", file.to_str().unwrap(), file.to_str().unwrap(), "--from", "en", "--to", "es"][..],
        &["terms", file.to_str().unwrap(), "--from", "en", "--to", "es"],
        &["quotes", file.to_str().unwrap()],
    ] {
        let output = wireloc(args, folder.path());
        let shown = [output.stdout, output.stderr].concat();
        assert!(!shown.contains(&0x1b) && !shown.contains(&0x07), "{args:?}");
    }
}
