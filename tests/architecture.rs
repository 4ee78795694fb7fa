//! Holds the house together: rooms import only rooms nearer the ground, and files stay small.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, the ground first (see the documentation of the crate).
const ROOMS: &[&str] = &[
    "text", "finding", "language", "messages", "story", "glossary", "format", "segment", "quote",
    "facts", "align", "protect", "memory", "backend", "drift", "record", "report", "localise",
    "revise", "serve", "queue", "cli",
];

/// No source file is longer, tests included.
const MOST_LINES: usize = 400;

#[test]
fn a_room_imports_only_rooms_nearer_the_ground() {
    let mut wrong = Vec::new();
    for file in sources() {
        let Some(here) = room(&file) else { continue };
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let there =
                imports(line).filter_map(|name| ROOMS.iter().position(|room| *room == name));
            wrong.extend(there.filter(|&there| there > here).map(|there| {
                format!(
                    "{}:{}: {} imports {}",
                    file.display(),
                    number + 1,
                    ROOMS[here],
                    ROOMS[there]
                )
            }));
        }
    }
    assert!(wrong.is_empty(), "imports away from the ground:\n{}", wrong.join("\n"));
}

#[test]
fn every_room_is_in_the_order() {
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let name = name.trim_end_matches(".rs");
        assert!(
            ROOMS.contains(&name) || ["lib", "main"].contains(&name),
            "src/{name} is in no order of rooms"
        );
    }
}

#[test]
fn a_source_file_has_one_reason_and_says_it() {
    let mut wrong = Vec::new();
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().count();
        if lines > MOST_LINES {
            wrong.push(format!("{}: {lines} lines", file.display()));
        }
        if !text.starts_with("//! ") {
            wrong.push(format!("{}: does not open by saying what it is for", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn room(file: &Path) -> Option<usize> {
    let inside = file.strip_prefix(root().join("src")).ok()?;
    let first = inside.components().next()?.as_os_str().to_str()?;
    ROOMS.iter().position(|room| *room == first.trim_end_matches(".rs"))
}

/// The rooms a line names by `crate::room`, in imports and in paths alike.
fn imports(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or("");
    code.split("crate::")
        .skip(1)
        .map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or(""))
}

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty());
    found.sort();
    found
}
