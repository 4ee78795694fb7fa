//! `wireloc glossary import`: another tool's glossary as one of wireloc.

use std::path::PathBuf;

use super::super::Outcome;
use super::super::exit::Exit;
use super::super::ui::Ui;
use crate::glossary::exchange::{left_by_reading, read_any, write_toml};
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

/// Reads TBX, a table or another glossary of wireloc, and writes TOML.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let bytes = super::input::bytes(&args.file)?;
    let refused = |error| super::refused(Exit::BadInput, &error);
    let concepts =
        read_any(&args.file, bytes.clone(), Some((&args.from, &args.to))).map_err(refused)?;
    let left = left_by_reading(&args.file, bytes).map_err(refused)?;
    let text = write_toml(&concepts);
    let exit =
        super::put(&text, args.output.as_deref(), args.force, super::concepts(concepts.len()), ui)?;
    super::tell_left(&left, ui);
    Ok(exit)
}
