//! Terms and fluency on rows that each bring their own terms, through Apertium: run by
//! `benches/terminology.sh`, which knows where the rows lie and how they are scored.
//!
//! In: a file of JSON lines with `en`, the target language's text and `proper` (source term to
//! target term), and the target language. Out: `{"id","text"}` a line.

use std::collections::BTreeMap;
use std::io::BufRead;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use wireloc::backend::apertium::{Apertium, MODES};
use wireloc::backend::{Backend, Watch};
use wireloc::drift::Judge;
use wireloc::glossary::{Glossary, Layer};
use wireloc::language::Lang;
use wireloc::localise::{QuotePolicy, Settings, localise};
use wireloc::story::{Block, Meta, Role, Story};

fn main() {
    let mut args = std::env::args().skip(1).filter(|arg| arg != "--bench");
    let (Some(rows), Some(to)) = (args.next(), args.next()) else {
        println!("usage: terminology ROWS.jsonl LANG");
        return;
    };
    let from: Lang = "en".parse().expect("a tag");
    let to: Lang = to.parse().expect("a language tag");
    let engine = Apertium::new("apertium", Path::new(MODES), Duration::from_secs(30));
    let rows = std::io::BufReader::new(std::fs::File::open(rows).expect("the rows"));
    for row in rows.lines() {
        let row: Value = serde_json::from_str(&row.expect("a line")).expect("JSON");
        let text = translated(&row, &from, &to, &engine);
        println!("{}", serde_json::json!({"id": row["idx"], "text": text}));
    }
}

fn translated(row: &Value, from: &Lang, to: &Lang, engine: &dyn Backend) -> String {
    let terms = row["proper"].as_object().into_iter().flatten();
    let pairs: Vec<String> =
        terms.map(|(term, target)| format!("{term}={}", target.as_str().unwrap_or(""))).collect();
    let layer = Layer::pairs(&pairs, from, to).expect("terms");
    let glossary = Glossary::load(&[layer]).expect("a glossary");
    let matcher = glossary.matcher(from, to, None);
    let (judge, exceptions) = (Judge::default(), BTreeMap::new());
    let quotes = QuotePolicy::Keep;
    let settings =
        Settings { to, matcher: &matcher, judge: &judge, quotes, exceptions: &exceptions };
    let text = row["en"].as_str().unwrap_or_default().to_owned();
    let story = Story {
        lang: from.clone(),
        meta: Meta::default(),
        blocks: vec![Block { role: Role::Paragraph, text }],
    };
    let outcome = localise(&story, &[engine], &settings, &Watch::default()).expect("an edition");
    outcome.edition.blocks.into_iter().map(|block| block.text).collect()
}
