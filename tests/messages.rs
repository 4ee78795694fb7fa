//! Holds the messages together: every language has every message, well formed, with the same
//! arguments, and code and messages name each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use wireloc::language::Language;

/// The languages the program speaks.
const SPOKEN: [&str; 5] = ["en", "es", "fr", "de", "uk"];

/// Ids of messages and the arguments each of them takes.
type Catalogue = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_every_message_of_the_program_with_the_same_arguments() {
    let english = catalogue("en", "cli.ftl");
    for lang in SPOKEN {
        let own = catalogue(lang, "cli.ftl");
        let names = |list: &Catalogue| list.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = names(&english).difference(&names(&own)).cloned().collect();
        let stray: Vec<_> = names(&own).difference(&names(&english)).cloned().collect();
        assert!(missing.is_empty(), "locales/{lang}/cli.ftl lacks {missing:?}");
        assert!(stray.is_empty(), "locales/{lang}/cli.ftl alone has {stray:?}");
        for (id, arguments) in &own {
            assert_eq!(arguments, &english[id], "arguments of {id} in locales/{lang}/cli.ftl");
        }
    }
}

#[test]
fn an_edition_says_nothing_that_english_does_not_have() {
    let english = catalogue("en", "edition.ftl");
    // A language may need what English does not (the month in another case): its comments say what
    // there is.
    let text = read(&locales().join("en/edition.ftl"));
    let explained: BTreeSet<String> = text
        .lines()
        .filter(|line| line.starts_with('#'))
        .flat_map(|line| line.split('$').skip(1))
        .filter_map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '-')).next())
        .map(str::to_owned)
        .collect();
    for lang in languages() {
        for (id, arguments) in catalogue(&lang, "edition.ftl") {
            let Some(expected) = english.get(&id) else {
                panic!("locales/{lang}/edition.ftl alone has {id}")
            };
            let unknown: Vec<_> =
                arguments.difference(expected).filter(|name| !explained.contains(*name)).collect();
            assert!(unknown.is_empty(), "{id} in locales/{lang}/edition.ftl takes {unknown:?}");
        }
    }
}

#[test]
fn every_message_named_in_code_is_there() {
    let mut known = catalogue("en", "cli.ftl");
    known.extend(catalogue("en", "edition.ftl"));
    let mut missing = Vec::new();
    for (file, code) in code() {
        for id in after(&code, "Message::new(\"") {
            if !known.contains_key(id) && !id.starts_with("no-such-") {
                missing.push(format!("{}: {id}", file.display()));
            }
        }
    }
    for card in wireloc::finding::RULES {
        for id in rule_messages(card.name) {
            if !known.contains_key(&id) {
                missing.push(format!("{}: {id}", card.code));
            }
        }
    }
    missing.extend(kinds().into_iter().filter(|id| !known.contains_key(id)));
    assert!(missing.is_empty(), "no cli.ftl or edition.ftl in English has\n{}", missing.join("\n"));
}

#[test]
fn every_message_named_in_a_lexicon_is_there() {
    let known = catalogue("en", "edition.ftl");
    let missing: Vec<_> = in_lexicons().into_iter().filter(|id| !known.contains_key(id)).collect();
    assert!(missing.is_empty(), "locales/en/edition.ftl lacks {missing:?}");
}

/// The ids of messages that lexicons name: what a fixed phrase of copy is called in an edition.
fn in_lexicons() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for lang in Language::known() {
        let lexicon = Language::of(&lang).lexicon();
        let copy = &lexicon.copy;
        for labels in [&copy.bylines, &copy.joins, &copy.signoffs, &copy.versions, &copy.credits] {
            ids.extend(labels.keys().cloned());
        }
        ids.extend(lexicon.dates.before.keys().chain(lexicon.dates.ranges.keys()).cloned());
    }
    ids
}

#[test]
fn every_message_is_used() {
    let mut used = in_lexicons();
    used.extend(kinds());
    used.extend(after(&read(&locales().join("en/cli.ftl")), "{ ").into_iter().map(str::to_owned));
    for (_, code) in code() {
        used.extend(code.split('"').skip(1).map(str::to_owned));
    }
    for card in wireloc::finding::RULES {
        used.extend(rule_messages(card.name));
    }
    let built = |id: &str| BUILT.iter().any(|prefix| id.starts_with(prefix));
    for file in ["cli.ftl", "edition.ftl"] {
        let ids = catalogue("en", file);
        let unused: Vec<_> = ids.keys().filter(|id| !used.contains(*id) && !built(id)).collect();
        assert!(unused.is_empty(), "nothing says {unused:?} of {file}");
    }
}

/// Beginnings of ids that code puts together: of help texts (a test in `cli` holds that each has
/// its message), engines and what stands in a configuration.
const BUILT: [&str; 3] = ["help-", "backend-", "init-"];

#[test]
fn messages_for_the_translator_are_explained() {
    let text = read(&locales().join("en/cli.ftl"));
    let resource = parse(text.as_str()).unwrap();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut taken = BTreeSet::new();
        message.value.iter().for_each(|pattern| arguments(pattern, &mut taken));
        let comment: String = message.comment.iter().flat_map(|c| c.content.clone()).collect();
        for name in taken {
            assert!(
                comment.contains(&format!("${name}")),
                "locales/en/cli.ftl: ${name} of {} has no comment",
                message.id.name
            );
        }
    }
}

fn rule_messages(name: &str) -> [String; 4] {
    let parts = ["meaning", "why", "help"].map(|part| format!("{name}-{part}"));
    let [meaning, why, help] = parts;
    [name.to_owned(), meaning, why, help]
}

/// The ids of the names of kinds of meaning and of families of rules.
fn kinds() -> BTreeSet<String> {
    let categories = wireloc::finding::Category::ALL.iter();
    let categories = categories.map(|one| format!("category-{}", one.name().replace('_', "-")));
    let families = wireloc::finding::RULES.iter().map(|card| card.family().to_ascii_lowercase());
    categories.chain(families.map(|family| format!("family-{family}"))).collect()
}

/// The messages of one file; refuses a malformed one and an id that stands there twice.
fn catalogue(lang: &str, file: &str) -> Catalogue {
    let path = locales().join(lang).join(file);
    if !path.exists() {
        return Catalogue::new();
    }
    let text = read(&path);
    let resource =
        parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut found = Catalogue::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut taken = BTreeSet::new();
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        message.value.iter().chain(attributes).for_each(|p| arguments(p, &mut taken));
        let earlier = found.insert(message.id.name.to_owned(), taken);
        assert!(earlier.is_none(), "{}: {} stands there twice", path.display(), message.id.name);
    }
    found
}

fn arguments(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inline_argument(inline, found),
            Expression::Select { selector, variants } => {
                inline_argument(selector, found);
                for variant in variants {
                    arguments(&variant.value, found);
                }
            }
        }
    }
}

fn inline_argument(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inner| inline_argument(inner, found));
        }
        _ => {}
    }
}

/// What stands between each `opening` and the next quotation mark or blank.
fn after<'c>(code: &'c str, opening: &str) -> Vec<&'c str> {
    code.split(opening).skip(1).filter_map(|rest| rest.split(['"', ' ']).next()).collect()
}

fn code() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for path in children(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push((path.clone(), read(&path)));
            }
        }
    }
    found
}

fn languages() -> Vec<String> {
    let folders = children(&locales()).into_iter().filter(|path| path.is_dir());
    folders.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}
