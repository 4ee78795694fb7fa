//! Reads `wireloc.toml`, and says where and how it is wrong.

use std::path::Path;

use super::engines::{NoKind, find_no_kind, find_no_value};
use super::settings::{Names, Settings};
use super::unknown::find_unknown;
use crate::backend::KINDS;
use crate::cli::error::Failure;
use crate::cli::exit::Exit;
use crate::cli::nearest::nearest;
use crate::finding::Message;
use crate::glossary::Layer;
use crate::text::LineIndex;

/// The settings in the file at `path`; files they name are sought beside it.
pub fn read(path: &Path) -> Result<Settings, Failure> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| {
        let message = Message::new("error-file-unreadable").with("file", name.as_str());
        Failure::new(Exit::BadConfig, message.with("reason", error.to_string()))
    })?;
    let mut settings = parse(&name, &text)?;
    if let (Some(Names(files)), Some(folder)) = (&mut settings.glossary, path.parent()) {
        let is_file = |name: &&mut String| *name != "none" && !Layer::is_built_in(name);
        for file in files.iter_mut().filter(is_file) {
            *file = folder.join(&*file).display().to_string();
        }
    }
    if let (Some(cache), Some(folder)) = (&mut settings.cache, path.parent())
        && cache != "none"
    {
        *cache = folder.join(&*cache).display().to_string();
    }
    Ok(settings)
}

/// The settings in `text`, which is called `name` where it is wrong.
pub fn parse(name: &str, text: &str) -> Result<Settings, Failure> {
    let lines = LineIndex::new(text);
    let at = |id, offset: usize| {
        let place = lines.locate(text, offset.min(text.len()));
        Message::new(id).with("file", format!("{name}:{}:{}", place.line, place.column))
    };
    if let Some((offset, wrong)) = find_no_kind(text) {
        return Err(no_kind(wrong, |id| at(id, offset)));
    }
    if let Some(unknown) = find_unknown(text) {
        let message = at("error-unknown-key", unknown.offset).with("key", unknown.key);
        let failure = Failure::new(Exit::BadConfig, message);
        return Err(match unknown.nearest {
            Some(near) => failure.hint(Message::new("hint-nearest").with("name", near)),
            None if unknown.known.is_empty() => failure.hint(Message::new("hint-rules")),
            None => failure.hint(Message::new("hint-keys").with("keys", unknown.known.join(", "))),
        });
    }
    toml::from_str(text).map_err(|error| {
        let (offset, reason) = find_no_value(text).unwrap_or_else(|| {
            (error.span().map_or(0, |span| span.start), error.message().to_owned())
        });
        let message = at("error-config", offset).with("reason", reason);
        Failure::new(Exit::BadConfig, message)
    })
}

/// An engine of which nobody knows how it is asked.
fn no_kind(wrong: NoKind, at: impl Fn(&'static str) -> Message) -> Failure {
    let (message, near) = match wrong {
        NoKind::Unknown(kind) => {
            let near = nearest(&kind, KINDS.iter().copied());
            (at("error-no-kind").with("kind", kind.as_str()), near)
        }
        NoKind::Silent(name) => (at("error-kindless").with("name", name), None),
    };
    Failure::new(Exit::BadConfig, message).hint(match near {
        Some(near) => Message::new("hint-nearest").with("name", near),
        None => Message::new("hint-known").with("names", KINDS.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(text: &str) -> String {
        let failure = parse("wireloc.toml", text).unwrap_err();
        assert_eq!(failure.exit(), Exit::BadConfig);
        format!("{failure:?}")
    }

    #[test]
    fn an_unknown_key_is_named_with_its_place_and_the_nearest_known_one() {
        let told = failure("house = \"efe\"\n  backnd = \"pseudo\"\n");
        assert!(told.contains("wireloc.toml:2:3") && told.contains("\"backend\""), "{told}");
        let told = failure("[backends.ours]\nkind = \"command\"\ncomand = [\"x\"]\n");
        assert!(told.contains("wireloc.toml:3:1") && told.contains("\"command\""), "{told}");
        let told = failure("[check]\nHED = \"off\"\nNUM01 = \"off\"\n");
        assert!(told.contains("wireloc.toml:3:1") && told.contains("\"NUM001\""), "{told}");
    }

    #[test]
    fn a_wrong_value_is_named_with_its_place() {
        assert!(failure("house = 1\n").contains("wireloc.toml:1:9"));
        assert!(failure("a = [\n").contains("wireloc.toml:"));
        assert!(failure("source = \"no tag\"\n").contains("no language tag"));
    }

    #[test]
    fn free_names_are_no_unknown_keys() {
        let text = "[backends.any-name]\nkind = \"identity\"\n[check]\nNUM001 = \"off\"\n";
        assert!(parse("wireloc.toml", text).is_ok());
    }
}
