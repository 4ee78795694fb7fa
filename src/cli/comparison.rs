//! What `check` and `diff` have in common: two texts in, a report out.

use std::path::Path;

use super::Outcome;
use super::config::{ConfigArgs, Settings};
use super::error::Failure;
use super::exit::Exit;
use super::ignores::IgnoreArgs;
use super::input::{self, ReadArgs};
use super::report::{OutputFormatArgs, Stream, put};
use super::ui::Ui;
use crate::finding::Message;
use crate::format::{Document, ReadSettings};
use crate::language::{Lang, Language};
use crate::report::{OutputFormat, Reported, tally};

/// Flags of commands that compare two texts.
#[derive(Debug, clap::Args)]
pub struct ComparisonArgs {
    /// A stream of pairs of texts in place of files.
    #[arg(long, value_name = "FILE", conflicts_with = "ignore")]
    pub pairs: Option<String>,
    /// Language of the edition.
    #[arg(long, value_name = "LANG")]
    pub to: Option<Lang>,
    #[command(flatten)]
    pub read: ReadArgs,
    #[command(flatten)]
    pub config: ConfigArgs,
    #[command(flatten)]
    pub ignore: IgnoreArgs,
    #[command(flatten)]
    pub report: OutputFormatArgs,
}

/// Refuses names of which several are standard input, which can be read but once.
pub fn read_once(files: &[&str]) -> Result<(), Failure> {
    if files.iter().filter(|file| **file == input::STDIN).count() > 1 {
        return Err(Failure::new(Exit::Usage, Message::new("error-stdin-twice")));
    }
    Ok(())
}

/// Reads the edition of a story in the language `source`. An edition in the same language, or the
/// story's own file, is a mistake on the command line, which would otherwise pass for a clean edition.
pub fn edition(
    args: &ComparisonArgs,
    (story, source): (&str, &Lang),
    file: &str,
    settings: &Settings,
) -> Result<Document, Failure> {
    if is_same_file(story, file) {
        let message = Message::new("error-same-file").with("file", file);
        return Err(Failure::new(Exit::Usage, message));
    }
    let asked = args.to.clone().or_else(|| match settings.targets.as_deref() {
        Some([target]) => Some(target.clone()),
        // With several, the edition itself tells which it is.
        _ => None,
    });
    let named = asked.is_some();
    let lang = asked.or_else(|| named_language(file));
    let document = text(file, &ReadSettings { lang, ..args.read.settings(settings) }, "--to")?;
    let lang = &document.story().lang;
    if !named && lang.same_language(source) && !document.story().blocks.is_empty() {
        let message = Message::new("error-same-language").with("file", file);
        let message = message.with("lang", lang.as_str());
        return Err(Failure::new(Exit::Usage, message).hint(Message::new("hint-to-or-diff")));
    }
    Ok(document)
}

/// The language in the name of an edition, as `translate` puts it there: `story.es.txt`.
fn named_language(file: &str) -> Option<Lang> {
    let stem = Path::new(file).file_stem()?.to_str()?;
    let (_, tag) = stem.rsplit_once('.')?;
    let lang: Lang = tag.parse().ok()?;
    Language::known().any(|one| one.same_language(&lang)).then_some(lang)
}

/// Reads a text whose language has to be known, else `flag` is to name it.
pub fn text(file: &str, settings: &ReadSettings, flag: &'static str) -> Result<Document, Failure> {
    let document = input::story(file, settings)?;
    if document.story().lang == Lang::unknown() && !document.story().blocks.is_empty() {
        let message = Message::new("error-language").with("file", file);
        let hint = Message::new("hint-language").with("flag", flag);
        return Err(Failure::new(Exit::BadInput, message).hint(hint));
    }
    Ok(document)
}

fn is_same_file(one: &str, other: &str) -> bool {
    let real = |file: &str| Path::new(file).canonicalize().ok();
    one != input::STDIN && real(one).is_some() && real(one) == real(other)
}

/// Says of which languages nothing is known, so that little can be compared.
pub fn warn_of_unknown<'l>(langs: impl IntoIterator<Item = &'l Lang>, ui: &Ui) {
    let mut told: Vec<&Lang> = Vec::new();
    for lang in langs {
        let known = Language::known().any(|one| one.same_language(lang));
        if !known && *lang != Lang::unknown() && !told.contains(&lang) {
            ui.tell(&Message::new("note-unknown-language").with("lang", lang.as_str()));
            told.push(lang);
        }
    }
}

/// Writes what was found, says what it comes to, and ends accordingly.
pub fn conclude(
    args: &ComparisonArgs,
    reported: &Reported<'_>,
    settings: &Settings,
    ui: &Ui,
) -> Outcome {
    let format = args.report.output_format;
    put(&[*reported], format, Stream::Out, ui)?;
    let report = reported.report;
    let word_by_word = reported.diff.is_some() && format == OutputFormat::Full;
    if !word_by_word {
        // Word by word the first line says it already.
        ui.tell(&tally(report, reported.edition.file));
    }
    // Where every finding is told at length it says so itself.
    let at_length = !word_by_word && format == OutputFormat::Full;
    if !(report.findings.is_empty() || at_length || format.is_for_machines()) {
        ui.tell(&Message::new("hint-ignore"));
    }
    Ok(args.report.exit(settings, report))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_edition_tells_its_language() {
        let lang = |file| named_language(file).map(|lang| lang.to_string());
        assert_eq!(lang("out/story.es.txt").as_deref(), Some("es"));
        assert_eq!(lang("story.pt-BR.xml").as_deref(), Some("pt-BR"));
        for other in ["story.txt", "story.v2.txt", "story", "story.old.txt", "-"] {
            assert_eq!(lang(other), None, "{other}");
        }
    }
}
