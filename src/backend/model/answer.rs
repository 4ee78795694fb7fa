//! Reading a model's answer: what of it is whole and asked for.

use serde::Deserialize;
use serde_json::Value;

use crate::backend::remote::{Got, Reading};
use crate::protect::Mask;

/// How an answer ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::backend) enum Ended {
    /// By itself.
    Whole,
    /// At the model's limit.
    CutOff,
    /// The model would not go on.
    Declined,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    id: usize,
    parts: Vec<Value>,
}

/// What `answer` says to `asked` sentences that were written in `mask`.
pub(in crate::backend) fn read(
    answer: &str,
    ended: Ended,
    mask: Mask,
    asked: usize,
    model: Option<String>,
) -> Reading {
    let missing = match ended {
        Ended::Whole => Got::Missing,
        Ended::CutOff => Got::CutOff,
        Ended::Declined => Got::Declined("it declined to answer"),
    };
    let mut items = vec![missing; asked];
    let mut seen = vec![false; asked];
    for item in whole_items(answer) {
        let Ok(Item { id, parts }) = serde_json::from_value(item) else { continue };
        let Some(slot) = items.get_mut(id) else { continue };
        // Two answers to one sentence: neither is known to be the one.
        let twice = std::mem::replace(&mut seen[id], true);
        *slot = if twice { Got::Missing } else { words(parts, mask) };
    }
    Reading { items, model }
}

/// The words of an item in the mask it was asked in.
fn words(parts: Vec<Value>, mask: Mask) -> Got {
    if mask == Mask::Parts {
        return Got::Words(Value::from(parts).to_string());
    }
    let texts: Option<String> =
        parts.iter().map(|part| part.get("text").and_then(Value::as_str)).collect();
    texts.map_or(Got::Missing, Got::Words)
}

/// The whole items of the list, also where the text around it is torn or is no JSON.
fn whole_items(answer: &str) -> Vec<Value> {
    let mut items = Vec::new();
    let list = answer.find("\"sentences\"").and_then(|at| Some(at + answer[at..].find('[')? + 1));
    let Some(mut rest) = list.map(|at| &answer[at..]) else { return items };
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        let Some(Ok(item)) = stream.next() else { return items };
        rest = &rest[stream.byte_offset()..];
        items.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn got(answer: &str, ended: Ended) -> Vec<Got> {
        read(answer, ended, Mask::Parts, 3, None).items
    }

    #[test]
    fn whole_items_of_a_torn_answer_are_kept() {
        let torn = r#"```json
            {"sentences": [{"id": 2, "parts": [{"text": "Uno "}, {"slot": "XQ0"}]}, {"id": 0, "par"#;
        let two = Got::Words(r#"[{"text":"Uno "},{"slot":"XQ0"}]"#.to_owned());
        assert_eq!(got(torn, Ended::CutOff), [Got::CutOff, Got::CutOff, two]);
        assert_eq!(got("I cannot help with that.", Ended::Whole), vec![Got::Missing; 3]);
    }

    #[test]
    fn ids_nobody_asked_for_and_ids_that_come_twice_are_dropped() {
        let answer = r#"{"sentences":[{"id":0,"parts":[]},{"id":7,"parts":[]},{"id":0,"parts":[]},
            {"id":1,"parts":[{"text":"a"}],"note":"b"},{"id":2,"parts":[{"text":"c"}]}]}"#;
        let third = Got::Words(r#"[{"text":"c"}]"#.to_owned());
        assert_eq!(got(answer, Ended::Whole), [Got::Missing, Got::Missing, third]);
    }
}
