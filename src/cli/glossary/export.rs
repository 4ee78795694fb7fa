//! `wireloc glossary export`: a glossary for another tool.

use std::path::PathBuf;

use clap::ValueEnum;

use super::super::Outcome;
use super::super::ui::Ui;
use crate::finding::Message;
use crate::glossary::exchange::{
    Left, PairStyle, TbxStyle, left_by_pairs, left_by_tbx, write_pairs, write_table, write_tbx,
    write_toml,
};
use crate::glossary::{Concept, Glossary, Layer};
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

/// Writes a glossary as another tool has it, and says what that tool has no place for.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let glossary = super::loaded(&[Layer::named(&args.file)])?;
    let Written { text, done, left } =
        written(&glossary, args.kind.unwrap_or_else(|| kind_of(args)), args);
    let exit = super::put(&text, args.output.as_deref(), args.force, done, ui)?;
    super::tell_left(&left, ui);
    Ok(exit)
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

/// A glossary as another tool has it.
struct Written {
    text: String,
    /// What is told of it, but for the name of the file.
    done: Message,
    left: Left,
}

fn written(glossary: &Glossary, kind: Kind, args: &Args) -> Written {
    let concepts = glossary.concepts();
    let whole = |text| (text, Left::new());
    let tbx = |style| (write_tbx(concepts, style), left_by_tbx(concepts, style));
    let (text, left) = match kind {
        Kind::Tbx => tbx(TbxStyle::Dct),
        Kind::TbxDca => tbx(TbxStyle::Dca),
        Kind::Martif => tbx(TbxStyle::Martif),
        Kind::Csv => whole(write_table(concepts, b',')),
        Kind::Tsv => whole(write_table(concepts, b'\t')),
        Kind::Toml => whole(write_toml(concepts)),
        Kind::Deepl => return pairs(concepts, PairStyle::DeepL, b'\t', args),
        Kind::Google => return pairs(concepts, PairStyle::Google, b',', args),
    };
    Written { text, done: super::concepts(concepts.len()), left }
}

fn pairs(concepts: &[Concept], style: PairStyle, delimiter: u8, args: &Args) -> Written {
    let ways = (&args.from, &args.to, args.house.as_deref());
    let text = write_pairs(concepts, style, delimiter, ways);
    let count = text.lines().count() - usize::from(style == PairStyle::Google);
    let done = Message::new("glossary-pairs-written").with("count", count);
    Written { text, done, left: left_by_pairs(concepts, ways) }
}
