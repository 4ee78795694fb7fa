//! Lists the folders `locales/` and `glossary/` for the compiler, so that a language or a glossary
//! is added by adding files, and packs vocabularies, so that they are looked up without being read.
//!
//! TOML is for people: a program start would spend most of its time reading it. Here each table is
//! written as JSON, one by one, so that a program reads only those it asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use toml::de::{DeTable, DeValue};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let folder = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let mut code = String::from("/// Files under `locales/`: language, file or table, content.\n");
    write_table(&mut code, "LOCALE_FILES", &locale_files(&root.join("locales"))?);
    code.push_str("/// Files under `glossary/`: path, content.\n");
    write_table(&mut code, "GLOSSARY_FILES", &glossary_files(&root.join("glossary"))?);
    write_vocabularies(&mut code, &vocabularies(&root.join("locales"))?, &folder)?;
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=glossary");
    let mut hasher = DefaultHasher::new();
    for readers in READERS {
        println!("cargo::rerun-if-changed={readers}");
        hash(&root.join(readers), &mut hasher)?;
    }
    let _ = write!(
        code,
        "/// Names how this program reads a glossary: what another one made of it may differ.\n\
         pub(crate) const READING: &str = \"{:016x}\";\n",
        hasher.finish()
    );
    fs::write(folder.join("embedded.rs"), code)
}

/// The rooms that decide what is made of a glossary.
const READERS: [&str; 3] = ["src/glossary", "src/language", "src/text"];

/// Adds every file of a folder and those in it.
fn hash(folder: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    for path in sorted(folder)? {
        if path.is_dir() {
            hash(&path, hasher)?;
        } else {
            fs::read(&path)?.hash(hasher);
        }
    }
    Ok(())
}

/// The words of a row, its content last.
type Row = Vec<String>;

fn write_table(code: &mut String, name: &str, rows: &[Row]) {
    let columns = vec!["&str"; rows.first().map_or(1, Vec::len)].join(", ");
    let _ = writeln!(code, "pub(crate) static {name}: &[({columns})] = &[");
    for row in rows {
        let cells: Vec<_> = row.iter().map(|cell| format!("{cell:?}")).collect();
        let _ = writeln!(code, "    ({}),", cells.join(", "));
    }
    code.push_str("];\n");
}

/// The tables of every TOML file of a language as `FILE/TABLE`, other files as they are.
fn locale_files(root: &Path) -> io::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for folder in sorted(root)?.into_iter().filter(|path| path.is_dir()) {
        let files = sorted(&folder)?.into_iter().filter(|path| path.is_file());
        for path in files.filter(|path| name(path) != VOCABULARY) {
            let (lang, file, text) = (name(&folder), name(&path), fs::read_to_string(&path)?);
            let Some(stem) = file.strip_suffix(".toml") else {
                rows.push(vec![lang, file, text]);
                continue;
            };
            for (table, value) in &parsed(&path, &text) {
                let table = format!("{stem}/{}", table.get_ref());
                rows.push(vec![lang.clone(), table, json(value.get_ref(), &|_| None)]);
            }
        }
    }
    // A table is found by halves.
    rows.sort();
    Ok(rows)
}

/// Every glossary; the name of a concept and the text of a term stand beside the line they come from.
fn glossary_files(root: &Path) -> io::Result<Vec<Row>> {
    let folders = sorted(root)?
        .into_iter()
        .map(|path| if path.is_dir() { sorted(&path) } else { Ok(vec![path]) });
    let paths = folders.collect::<io::Result<Vec<_>>>()?.concat();
    let mut rows = Vec::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ext| ext == "toml")) {
        let text = fs::read_to_string(path)?;
        let breaks: Vec<_> = text.match_indices('\n').map(|(at, _)| at).collect();
        let line = |at: usize| Some(breaks.partition_point(|end| *end < at) + 1);
        let table = DeValue::Table(parsed(path, &text));
        let file = path.strip_prefix(root).unwrap_or(path).display().to_string();
        rows.push(vec![format!("glossary/{file}"), json(&table, &line)]);
    }
    Ok(rows)
}

fn parsed<'t>(path: &Path, text: &'t str) -> DeTable<'t> {
    match DeTable::parse(text) {
        Ok(table) => table.into_inner(),
        Err(error) => panic!("{}: {error}", path.display()),
    }
}

/// A value as JSON. Where `line` knows lines, an `id` and the `text` of a `term` become pairs of the
/// word and its line.
fn json(value: &DeValue<'_>, line: &dyn Fn(usize) -> Option<usize>) -> String {
    match value {
        DeValue::String(text) => quoted(text),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(value) => value.to_string(),
        DeValue::Datetime(date) => quoted(&date.to_string()),
        DeValue::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| json(item.get_ref(), line)).collect();
            format!("[{}]", items.join(","))
        }
        DeValue::Table(table) => {
            let is_term = table.iter().any(|(key, _)| key.get_ref() == "lang");
            let entries = table.iter().map(|(key, value)| {
                let (key, inner) = (key.get_ref(), json(value.get_ref(), line));
                let placed = key == "id" || (is_term && key == "text");
                match line(value.span().start).filter(|_| placed) {
                    Some(line) => format!("{}:[{inner},{line}]", quoted(key)),
                    None => format!("{}:{inner}", quoted(key)),
                }
            });
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
    }
}

/// A string of JSON.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The file of a language that is packed.
const VOCABULARY: &str = "vocabulary.toml";

/// The patterns of words under each key, of each language.
type Vocabularies = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn vocabularies(root: &Path) -> io::Result<Vocabularies> {
    let mut all = Vocabularies::new();
    for folder in sorted(root)?.into_iter().filter(|path| path.join(VOCABULARY).is_file()) {
        let text = fs::read_to_string(folder.join(VOCABULARY))?;
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let entry = |line: &str| {
            let (key, words) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
            let words = words.trim_matches('"').split_whitespace().map(str::to_owned).collect();
            (key.trim_matches('"').to_owned(), words)
        };
        all.insert(name(&folder), lines.map(entry).collect());
    }
    Ok(all)
}

/// Writes each vocabulary as `Vocabulary` of the room `language` reads it.
fn write_vocabularies(code: &mut String, all: &Vocabularies, folder: &Path) -> io::Result<()> {
    let keys: BTreeSet<&str> = all.values().flat_map(BTreeMap::keys).map(String::as_str).collect();
    let numbers: BTreeMap<&str, u16> = keys
        .iter()
        .enumerate()
        .map(|(at, key)| (*key, u16::try_from(at).expect("there are fewer than 65,536 keys")))
        .collect();
    code.push_str("/// Packed vocabularies: language, tables.\n");
    code.push_str("pub(crate) static VOCABULARIES: &[(&str, &[u8])] = &[\n");
    for (lang, entries) in all {
        let mut tables: [BTreeMap<&str, BTreeSet<u16>>; 3] = Default::default();
        for (key, patterns) in entries {
            for pattern in patterns {
                let bare = pattern.trim_matches('*');
                let kind = match (pattern.starts_with('*'), pattern.ends_with('*')) {
                    (false, false) => 0,
                    (false, true) => 1,
                    (true, _) => 2,
                };
                tables[kind].entry(bare).or_default().insert(numbers[key.as_str()]);
            }
        }
        let path = folder.join(format!("{lang}.vocabulary"));
        fs::write(&path, tables.iter().flat_map(packed).collect::<Vec<u8>>())?;
        let path = path.to_string_lossy();
        let _ = writeln!(code, "    ({lang:?}, include_bytes!({path:?})),");
    }
    code.push_str("];\n");
    Ok(())
}

/// How many strings; where each ends and where its concepts do; the strings; the concepts.
fn packed(table: &BTreeMap<&str, BTreeSet<u16>>) -> Vec<u8> {
    let number = |count: usize| u32::try_from(count).expect("a vocabulary is small").to_le_bytes();
    let mut out = number(table.len()).to_vec();
    let (mut strings, mut concepts) = (Vec::new(), Vec::new());
    for (word, numbers) in table {
        strings.extend_from_slice(word.as_bytes());
        concepts.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        out.extend(number(strings.len()));
        out.extend(number(concepts.len() / 2));
    }
    out.extend(strings);
    out.extend(concepts);
    out
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
