//! Lists the folders `locales/` and `glossary/` for the compiler, so that a language or a glossary
//! is added by adding files, and packs vocabularies, so that they are looked up without being read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let folder = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let mut code = String::from("/// Files under `locales/`: language, file name, content.\n");
    write_table(&mut code, "LOCALE_FILES", &locale_files(&root.join("locales"))?);
    code.push_str("/// Files under `glossary/`: folder (or nothing), file name, content.\n");
    write_table(&mut code, "GLOSSARY_FILES", &glossary_files(&root.join("glossary"))?);
    write_vocabularies(&mut code, &vocabularies(&root.join("locales"))?, &folder)?;
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=glossary");
    fs::write(folder.join("embedded.rs"), code)
}

type Row = (String, String, PathBuf);

fn write_table(code: &mut String, name: &str, rows: &[Row]) {
    let _ = writeln!(code, "pub(crate) static {name}: &[(&str, &str, &str)] = &[");
    for (group, file, path) in rows {
        let path = path.to_string_lossy();
        let _ = writeln!(code, "    ({group:?}, {file:?}, include_str!({path:?})),");
    }
    code.push_str("];\n");
}

fn locale_files(root: &Path) -> io::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for folder in sorted(root)?.into_iter().filter(|path| path.is_dir()) {
        let lang = name(&folder);
        let files = sorted(&folder)?.into_iter().filter(|path| path.is_file());
        for file in files.filter(|path| name(path) != VOCABULARY) {
            rows.push((lang.clone(), name(&file), file));
        }
    }
    Ok(rows)
}

fn glossary_files(root: &Path) -> io::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for path in sorted(root)? {
        if path.is_dir() {
            let group = name(&path);
            rows.extend(sorted(&path)?.into_iter().map(|file| (group.clone(), name(&file), file)));
        } else {
            rows.push((String::new(), name(&path), path));
        }
    }
    rows.retain(|(_, file, _)| Path::new(file).extension().is_some_and(|ext| ext == "toml"));
    Ok(rows)
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
