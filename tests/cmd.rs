//! Runs the program as a user does: each file under `tests/cmd/` is one command with what it reads,
//! what it says and how it ends.
//!
//! A case opens with `$ wireloc ARGUMENTS`; behind it stand sections, each under a line of its own:
//! `=== file NAME`, `=== stdin`, `=== stdout`, `=== stderr`, `=== written NAME` and `=== exit CODE`.
//! With `UPDATE_CASES` set, the sections of the outcome are written anew.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

#[test]
fn every_command_behaves_as_its_case_says() {
    let mut wrong = Vec::new();
    for path in cases() {
        let text = fs::read_to_string(&path).unwrap();
        let outcome = run(&text);
        if outcome == text {
            continue;
        }
        if env::var_os("UPDATE_CASES").is_some() {
            fs::write(&path, outcome).unwrap();
        } else {
            wrong.push(format!("{} ends otherwise:\n{outcome}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_CASES=1 writes them anew", wrong.join("\n"));
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd");
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The case with the outcome it has now.
fn run(case: &str) -> String {
    let (line, rest) = case.split_once('\n').unwrap();
    let sections: Vec<(&str, &str)> =
        rest.split("=== ").skip(1).filter_map(|section| section.split_once('\n')).collect();
    let folder = tempfile::tempdir().unwrap();
    let mut stdin = "";
    let mut again = format!("{line}\n");
    for (name, content) in &sections {
        if let Some(file) = name.strip_prefix("file ") {
            fs::write(folder.path().join(file), content).unwrap();
        } else if *name == "stdin" {
            stdin = content;
        } else {
            continue;
        }
        let _ = write!(again, "=== {name}\n{content}");
    }
    let arguments = line.strip_prefix("$ wireloc").unwrap().split_whitespace();
    let mut child = Command::new(env!("CARGO_BIN_EXE_wireloc"))
        .args(arguments)
        .env_clear()
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    let output = child.wait_with_output().unwrap();
    for (name, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        if !bytes.is_empty() {
            let _ = write!(again, "=== {name}\n{}", String::from_utf8_lossy(bytes));
        }
    }
    for (name, _) in &sections {
        if let Some(file) = name.strip_prefix("written ") {
            let there = fs::read_to_string(folder.path().join(file)).unwrap_or_default();
            let _ = write!(again, "=== {name}\n{there}");
        }
    }
    let _ = writeln!(again, "=== exit {}", output.status.code().unwrap_or(-1));
    again
}
