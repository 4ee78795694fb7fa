//! `wireloc glossary import`: another tool's glossary as one of wireloc.

use std::path::PathBuf;

use super::super::Outcome;
use super::super::exit::Exit;
use super::super::ui::Ui;
use crate::glossary::exchange::{read_sheet, read_tbx, write_toml};
use crate::language::Lang;

/// Arguments of `wireloc glossary import`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The file.
    #[arg(value_name = "FILE")]
    pub file: String,
    /// The glossary to write.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Language of the first column.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub from: Lang,
    /// Language of the second column.
    #[arg(long, value_name = "LANG", default_value = "es")]
    pub to: Lang,
    /// Replace another file.
    #[arg(long)]
    pub force: bool,
}

/// Reads TBX or a table and writes TOML.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let text = super::text_of(&args.file)?;
    let concepts = match super::ending(&args.file).as_str() {
        "tsv" | "tab" | "txt" => read_sheet(&args.file, &text, b'\t', &args.from, &args.to),
        "csv" => read_sheet(&args.file, &text, b',', &args.from, &args.to),
        _ => read_tbx(&args.file, &text),
    };
    let concepts = concepts.map_err(|error| super::refused(Exit::BadInput, &error))?;
    super::put(&write_toml(&concepts), args.output.as_deref(), args.force, concepts.len(), ui)
}
