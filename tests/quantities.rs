//! What holds of quantities in any text, and of every number written in any language's style.

use proptest::prelude::*;
use wireloc::facts::{Decimal, Fact, Value, find_facts};
use wireloc::language::{Lang, Language};

fn quantities(sentence: &str, lang: &Lang) -> Vec<Fact> {
    let facts = find_facts(sentence, Language::of(lang)).into_iter();
    facts.filter(|fact| !matches!(fact.value, Value::Cue(_) | Value::Name { .. })).collect()
}

/// Any language that has a folder.
fn any_lang() -> impl Strategy<Value = Lang> {
    proptest::sample::select(Language::known().collect::<Vec<_>>())
}

/// Pieces of which numbers, dates and money are made, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            " ",
            "-",
            "–",
            ".",
            ",",
            "/",
            ":",
            "%",
            "$",
            "€",
            "°C",
            "½",
            "\u{A0}",
            "and",
            "y",
            "und",
            "million",
            "mil",
            "Milliarden",
            "half",
            "a",
            "three",
            "hundert",
            "24",
            "2025",
            "1,5",
            "11.000",
            "٣",
            "二",
            "十",
            "億",
            "年",
            "月",
            "p.m.",
            "h",
            "Uhr",
            "April",
            "de",
            "XV",
            "’",
            "KN",
            "third",
            "of",
            "to",
            "between",
            "zero",
            "km/h",
            "و",
            "е",
            "'",
            "…",
            "🚒",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,3}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// `whole` with its digits in groups of three.
fn grouped(whole: u64, mark: &str) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

proptest! {
    #[test]
    fn spans_are_sorted_disjoint_and_on_characters(text in pieces(), lang in any_lang()) {
        let found = quantities(&text, &lang);
        let mut end = 0;
        for fact in &found {
            prop_assert!(text.is_char_boundary(fact.span.start));
            prop_assert!(text.is_char_boundary(fact.span.end));
            prop_assert!(end <= fact.span.start, "{found:?}");
            prop_assert!(!fact.span.is_empty());
            end = fact.span.end;
        }
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC*", lang in any_lang()) {
        let _ = find_facts(&text, Language::of(&lang));
    }

    #[test]
    fn a_number_in_a_languages_own_style_is_that_number(
        whole in 10_000_u64..1_000_000_000_000,
        tenths in 1_u64..10,
        native in any::<bool>(),
        lang in any_lang(),
    ) {
        let numbers = Language::of(&lang).cldr().numbers();
        let text = format!("{}{}{tenths}", grouped(whole, &numbers.group), numbers.decimal);
        let digits: Vec<char> = numbers.digits.chars().collect();
        let written: String = if native {
            text.chars().map(|c| c.to_digit(10).map_or(c, |digit| digits[digit as usize])).collect()
        } else {
            text
        };
        // Han has no figures for grouped numbers.
        prop_assume!(written.chars().all(|c| !('\u{3000}'..'\u{A000}').contains(&c)));
        let value = Decimal::read(&format!("{whole}.{tenths}")).unwrap();
        let found = quantities(&written, &lang);
        prop_assert_eq!(found.len(), 1, "{} in {}: {:?}", written, lang, found);
        prop_assert_eq!(&found[0].value, &Value::Number { value });
    }

    #[test]
    fn a_date_in_a_languages_long_style_is_that_date(
        year in 1900_u16..2100,
        month in 1_u8..=12,
        day in 1_u8..=28,
        lang in any_lang(),
    ) {
        let calendar = Language::of(&lang).cldr().calendar();
        let text = written_date(&calendar.date_long, &calendar.months, [year, month.into(), day.into()]);
        let found = quantities(&text, &lang);
        let date = wireloc::facts::Date { year: Some(year), month: Some(month), day: Some(day) };
        prop_assert_eq!(found.len(), 1, "{} in {}: {:?}", text, lang, found);
        prop_assert_eq!(&found[0].value, &Value::Date(date));
    }
}

/// A date by a CLDR pattern of day, month and year.
fn written_date(pattern: &str, months: &[String], [year, month, day]: [u16; 3]) -> String {
    let mut text = String::new();
    for (at, part) in pattern.split('\'').enumerate() {
        if at % 2 == 1 {
            text.push_str(part);
            continue;
        }
        let part = part.replace("MMMM", "\u{1}").replace('M', "\u{2}").replace('d', "\u{3}");
        text.push_str(
            &part
                .replace('y', &year.to_string())
                .replace('\u{1}', &months[usize::from(month) - 1])
                .replace('\u{2}', &month.to_string())
                .replace('\u{3}', &day.to_string()),
        );
    }
    text
}
