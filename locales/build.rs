//! Lists the folders `locales/` and `glossary/` for the compiler, so that a language or a glossary
//! is added by adding files.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("embedded.rs");
    let mut code = String::from("/// Files under `locales/`: language, file name, content.\n");
    write_table(&mut code, "LOCALE_FILES", &locale_files(&root.join("locales"))?);
    code.push_str("/// Files under `glossary/`: folder (or nothing), file name, content.\n");
    write_table(&mut code, "GLOSSARY_FILES", &glossary_files(&root.join("glossary"))?);
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=glossary");
    fs::write(out, code)
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
        for file in sorted(&folder)?.into_iter().filter(|path| path.is_file()) {
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
