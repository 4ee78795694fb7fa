//! What an engine can do to the texts of an answer.

use std::ops::Range;

/// Texts on their way into an answer, and what becomes of them.
pub type Spoil = fn(Vec<String>) -> Vec<String>;

/// Whatever an engine can do to texts, by name. None of it may pass for a translation.
pub const SPOILS: &[(&str, Spoil)] = &[
    ("one text too few", |mut texts| {
        texts.pop();
        texts
    }),
    ("half of the texts", |mut texts| {
        texts.truncate(texts.len() / 2);
        texts
    }),
    ("one text too many", |mut texts| {
        texts.push("Uno más.".into());
        texts
    }),
    ("texts in another order", |mut texts| {
        texts.reverse();
        texts
    }),
    ("the first text for all", |texts| vec![texts[0].clone(); texts.len()]),
    ("lost slots", |texts| each(&texts, |text| without(text, &slots(text)))),
    ("a lost slot", |texts| {
        each(&texts, |text| without(text, &slots(text)[..slots(text).len().min(1)]))
    }),
    ("doubled slots", |texts| {
        each(&texts, |text| {
            slots(text).iter().fold(text.to_owned(), |all, slot| all + " " + &text[slot.clone()])
        })
    }),
    ("swapped slots", |texts| each(&texts, swapped)),
    ("torn slots", |texts| each(&texts, |text| text.replace("XQ", "X Q"))),
    ("forged slots", |texts| {
        each(&texts, |text| match slots(text).first() {
            Some(slot) => {
                let (head, tail) = text.split_at(slot.end);
                format!("{head} {}{tail}", text[slot.clone()].replace(['0', '1'], "7"))
            }
            None => text.to_owned(),
        })
    }),
    ("slots of another sentence", |texts| {
        each(&texts, |text| format!("XQBDF0Z {text} <x id=\"XQBDF1\"></x>"))
    }),
    ("slots at the front", |texts| {
        each(&texts, |text| {
            let front: Vec<&str> = slots(text).into_iter().map(|slot| &text[slot]).collect();
            format!("{} {}", front.join(" "), without(text, &slots(text)))
        })
    }),
    ("doubled texts", |texts| each(&texts, |text| format!("{text} {text}"))),
    ("empty texts", |texts| each(&texts, |_| String::new())),
    ("blank texts", |texts| each(&texts, |_| " \u{a0}\n".into())),
    ("a third of each text", |texts| each(&texts, |text| share(text, 1, 3))),
    ("nine tenths of each text", |texts| each(&texts, |text| share(text, 9, 10))),
    ("all but the last word", |texts| {
        each(&texts, |text| text.rsplit_once(' ').map_or_else(String::new, |(head, _)| head.into()))
    }),
    ("stuck", |texts| each(&texts, |text| format!("{text} olive olive olive olive"))),
    ("a page around texts", |texts| each(&texts, |text| format!("<html><b>{text}</b></html>"))),
    ("entities escaped twice", |texts| each(&texts, |text| text.replace(' ', "&amp;nbsp;"))),
    ("an emoji", |texts| each(&texts, |_| "😀".into())),
    ("another language", |texts| {
        each(&texts, |_| {
            "Die Helfer haben innerhalb von zwei Tagen sehr viele Säcke mit Sand gefüllt.".into()
        })
    }),
    ("other figures", |texts| {
        each(&texts, |text| text.replace("9000", "9001").replace("300", "30"))
    }),
    ("chatter", |texts| each(&texts, |text| format!("Sure! Here is the translation: {text}"))),
    ("controls in texts", |texts| each(&texts, |text| text.replace(' ', "\u{200b} \u{202e}"))),
    ("two megabytes of text", |texts| each(&texts, |text| text.repeat(20_000))),
];

fn each(texts: &[String], change: impl Fn(&str) -> String) -> Vec<String> {
    texts.iter().map(|text| change(text)).collect()
}

fn share(text: &str, part: usize, whole: usize) -> String {
    text.chars().take(text.chars().count() * part / whole).collect()
}

fn without(text: &str, slots: &[Range<usize>]) -> String {
    let mut text = text.to_owned();
    for slot in slots.iter().rev() {
        text.replace_range(slot.clone(), "");
    }
    text
}

fn swapped(text: &str) -> String {
    let [first, .., last] = &slots(text)[..] else { return text.to_owned() };
    let (one, other) = (&text[first.clone()], &text[last.clone()]);
    let (head, middle, tail) =
        (&text[..first.start], &text[first.end..last.start], &text[last.end..]);
    format!("{head}{other}{middle}{one}{tail}")
}

/// Where slots stand in a text, in whichever way they are written.
pub fn slots(text: &str) -> Vec<Range<usize>> {
    let mut slots = Vec::new();
    let mut at = 0;
    while let Some((start, end)) = next_slot(&text[at..]) {
        slots.push(at + start..at + end);
        at += end;
    }
    slots
}

fn next_slot(text: &str) -> Option<(usize, usize)> {
    let element = |open: &str, close: &str| {
        let start = text.find(open)?;
        Some((start, start + text[start..].find(close)? + close.len()))
    };
    let word = || {
        let start = text.find("XQ")?;
        let end = text[start..].find(|c: char| !c.is_ascii_alphanumeric());
        Some((start, end.map_or(text.len(), |end| start + end)))
    };
    [element("<x ", "</x>"), element("<span ", "</span>"), word()].into_iter().flatten().min()
}
