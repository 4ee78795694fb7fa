//! `wireloc glossary export`: a glossary for another tool.

use std::path::PathBuf;

use clap::ValueEnum;

use super::super::Outcome;
use super::super::ui::Ui;
use crate::glossary::Glossary;
use crate::glossary::exchange::{
    PairStyle, TbxStyle, write_pairs, write_table, write_tbx, write_toml,
};
use crate::language::Lang;

/// What may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// TBX of 2019, data categories as elements.
    Tbx,
    /// TBX of 2019, data categories as attributes.
    TbxDca,
    /// TBX of 2008.
    Martif,
    /// The full table, commas between cells.
    Csv,
    /// The full table, tabs between cells.
    Tsv,
    /// Pairs for `DeepL`, tabs between cells.
    Deepl,
    /// Pairs for Google, commas between cells.
    Google,
    /// A glossary of wireloc.
    Toml,
}

/// Arguments of `wireloc glossary export`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The glossary.
    #[arg(value_name = "FILE")]
    pub file: String,
    /// The file to write.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// What to write.
    #[arg(long = "as", value_name = "KIND")]
    pub kind: Option<Kind>,
    /// Source language of pairs.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub from: Lang,
    /// Target language of pairs.
    #[arg(long, value_name = "LANG", default_value = "es")]
    pub to: Lang,
    /// The house whose terms the pairs have.
    #[arg(long, value_name = "NAME")]
    pub house: Option<String>,
    /// Replace another file.
    #[arg(long)]
    pub force: bool,
}

/// Writes a glossary as another tool has it.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let glossary = super::glossary_of(std::slice::from_ref(&args.file))?;
    let text = written(&glossary, args.kind.unwrap_or_else(|| kind_of(args)), args);
    super::put(&text, args.output.as_deref(), args.force, glossary.concepts().len(), ui)
}

/// The kind that the ending of the output's name says, TBX where it says nothing.
fn kind_of(args: &Args) -> Kind {
    let name = args.output.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    match super::ending(&name).as_str() {
        "csv" => Kind::Csv,
        "tsv" => Kind::Tsv,
        "toml" => Kind::Toml,
        _ => Kind::Tbx,
    }
}

fn written(glossary: &Glossary, kind: Kind, args: &Args) -> String {
    let concepts = glossary.concepts();
    let ways = (&args.from, &args.to, args.house.as_deref());
    match kind {
        Kind::Tbx => write_tbx(concepts, TbxStyle::Dct),
        Kind::TbxDca => write_tbx(concepts, TbxStyle::Dca),
        Kind::Martif => write_tbx(concepts, TbxStyle::Martif),
        Kind::Csv => write_table(concepts, b','),
        Kind::Tsv => write_table(concepts, b'\t'),
        Kind::Deepl => write_pairs(concepts, PairStyle::DeepL, b'\t', ways),
        Kind::Google => write_pairs(concepts, PairStyle::Google, b',', ways),
        Kind::Toml => write_toml(concepts),
    }
}
