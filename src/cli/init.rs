//! `wireloc init`: writes a `wireloc.toml` in which every setting is explained.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::exit::Exit;
use super::ui::Ui;
use super::{Outcome, config, output};
use crate::finding::Message;

/// Arguments of `wireloc init`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder it is for.
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub folder: PathBuf,
    /// Replace a file that is there.
    #[arg(long)]
    pub force: bool,
}

/// The settings as they stand in the file, each behind the message that explains it. What the
/// defaults say stands there as a comment.
const SETTINGS: &[(&str, &str)] = &[
    ("init-source", "# source = \"en\""),
    ("init-targets", "targets = [\"es\"]"),
    ("init-backend", "# backend = \"apertium\""),
    ("init-glossary", "# glossary = [\"shipped\", \"desk.toml\"]"),
    ("init-cache", "# cache = \"none\""),
    ("init-house", "# house = \"reuters\""),
    ("init-quotes", "# quotes = \"keep\""),
    ("init-fail-on", "# fail_on = \"meaning\""),
    ("init-encoding", "# encoding = \"windows-1252\""),
    ("init-check", "# [check]\n# HED = \"warning\"\n# words-missing = \"off\""),
    (
        "init-backends",
        "# [backends.ours]\n# kind = \"command\"\n# command = [\"our-engine\", \"--stdio\"]\n# timeout = \"30s\"",
    ),
];

/// Writes the file, unless another one is there.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let path = args.folder.join(config::FILE);
    let text = file(ui);
    if !output::replace(&path, text.as_bytes(), args.force)? {
        let message = Message::new("init-there").with("file", path.display().to_string());
        ui.tell(&message);
        return Ok(Exit::Done);
    }
    ui.tell(&Message::new("init-written").with("file", path.display().to_string()));
    Ok(Exit::Done)
}

fn file(ui: &Ui) -> String {
    let mut text = String::new();
    for line in ui.say(&Message::new("init-opening")).lines() {
        let _ = writeln!(text, "# {line}");
    }
    for (id, setting) in SETTINGS {
        let words = ui.messages.text(id).unwrap_or_default();
        let _ = writeln!(text, "\n# {words}\n{setting}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::ui::{Color, UiArgs};

    #[test]
    fn the_file_is_read_as_it_stands_and_with_every_setting_in_force() {
        for tag in ["en", "uk"] {
            let lang = Some(tag.parse().unwrap());
            let ui =
                Ui::new(&UiArgs { ui_lang: lang, color: Color::Never, quiet: true, verbose: 0 });
            let text = file(&ui);
            assert!(config::parse("wireloc.toml", &text).is_ok(), "{text}");
            for (_, setting) in SETTINGS {
                let lines: Vec<_> =
                    setting.lines().map(|line| line.trim_start_matches("# ")).collect();
                let uncommented = lines.join(
                    "
",
                );
                assert!(config::parse("wireloc.toml", &uncommented).is_ok(), "{uncommented}");
            }
        }
    }
}
