//! How many pairs of a text and its translation are checked, beside cutting the same text into words.
//!
//! `cargo bench --bench checks` checks 20,000 pairs on one core, several times in turn with
//! `unicode-segmentation`'s words (UAX #29), and prints pairs and megabytes a second, the ratio of the
//! two, and what twice as many pairs, and one pair of twice the length, cost of twice the time.

#[path = "support/processor.rs"]
mod processor;

use processor::{median, megabytes, seconds};
use unicode_segmentation::UnicodeSegmentation;
use wireloc::drift::{PairRecord, Settings, check_record};

/// How many pairs are checked at a time.
const PAIRS: usize = 20_000;
/// How often each is measured; the median counts.
const TIMES: usize = 5;

const PLACES: &[(&str, &str)] =
    &[("Geneva", "Ginebra"), ("Warsaw", "Varsovia"), ("Vienna", "Viena"), ("Prague", "Praga")];
const PEOPLE: &[&str] = &["Halina Brandt", "Marc Oduya", "Ilse Toivonen", "Rui Sampaio"];
const SENTENCES: &[(&str, &str)] = &[
    (
        "{w} said the ferry had carried {n} passengers when it sank off {p} on Monday.",
        "{w} dijo que el transbordador llevaba {n} pasajeros cuando se hundió frente a {p} el lunes.",
    ),
    (
        "The court in {p} rejected the appeal of {w}, who is accused of stealing ${n} million.",
        "El tribunal de {p} rechazó el recurso de {w}, acusado de robar {n} millones de dólares.",
    ),
    (
        "More than {n} soldiers may be sent to the border if the talks in {p} fail, officials say.",
        "Más de {n} soldados podrían ser enviados a la frontera si fracasan las conversaciones de {p}, según funcionarios.",
    ),
    (
        "“We have not signed anything,” {w} told reporters after {n} hours of negotiations in {p}.",
        "«No hemos firmado nada», dijo {w} a los periodistas tras {n} horas de negociaciones en {p}.",
    ),
    (
        "Prices rose by {n} percent in May, the statistics office in {p} reported on 12 June.",
        "Los precios subieron un {n} por ciento en mayo, informó el 12 de junio la oficina de estadística de {p}.",
    ),
    (
        "Rescuers found {n} survivors under the rubble of a school near {p}, {w} said.",
        "Los rescatistas hallaron a {n} supervivientes bajo los escombros de una escuela cerca de {p}, dijo {w}.",
    ),
];

fn main() {
    let records = records(PAIRS);
    let settings = Settings::default();
    let ours = |records: &[PairRecord]| {
        records.iter().filter(|record| check_record(record, &settings, None).flag).count()
    };
    let words = || -> usize {
        let texts = records.iter().flat_map(|record| [&record.a, &record.b]);
        texts.map(|text| text.unicode_words().count()).sum()
    };
    let flagged = ours(&records);
    let (mut checks, mut cuts) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        checks.push(seconds(|| ours(&records)));
        cuts.push(seconds(words));
    }
    let (checks, cuts) = (median(checks), median(cuts));
    let bytes: usize = records.iter().map(|record| record.a.len() + record.b.len()).sum();
    let (size, thousands) = (megabytes(bytes), megabytes(1_000 * records.len()));
    println!("{PAIRS} pairs of {size:.1} MB, {flagged} flagged");
    println!(
        "checks: {:.1} thousand pairs/s, {:.1} MB/s; words: {:.1} MB/s",
        thousands / checks,
        size / checks,
        size / cuts
    );
    println!("  of cutting words: {:.2} of its time", checks / cuts);
    let twice = self::records(2 * PAIRS);
    let double = median((0..3).map(|_| seconds(|| ours(&twice))).collect());
    println!("  twice as many, of twice the time: {:.2}", double / (2.0 * checks));
    let long = |count: usize| {
        let one = [joined(&self::records(count))];
        median((0..3).map(|_| seconds(|| ours(&one))).collect())
    };
    println!(
        "  one pair, twice as long, of twice the time: {:.2}",
        long(1_600) / (2.0 * long(800))
    );
}

/// One pair of a sentence that says what all of `records` say.
fn joined(records: &[PairRecord]) -> PairRecord {
    let text = |side: fn(&PairRecord) -> &String| -> String {
        records
            .iter()
            .map(|record| side(record).trim_end_matches('.'))
            .collect::<Vec<_>>()
            .join("; ")
    };
    PairRecord { a: text(|record| &record.a), b: text(|record| &record.b), ..records[0].clone() }
}

fn records(count: usize) -> Vec<PairRecord> {
    let record = |number: usize| {
        let (source, target) = SENTENCES[number % SENTENCES.len()];
        let (here, there) = PLACES[number / 7 % PLACES.len()];
        let who = PEOPLE[number / 5 % PEOPLE.len()];
        let fill = |text: &str, place: &str| {
            text.replace("{n}", &(number % 890 + 3).to_string())
                .replace("{p}", place)
                .replace("{w}", who)
        };
        PairRecord {
            id: number.to_string(),
            src_lang: "en".parse().expect("a tag"),
            tgt_lang: "es".parse().expect("a tag"),
            a: fill(source, here),
            b: fill(target, there),
            t: None,
            setting: None,
        }
    };
    (0..count).map(record).collect()
}
