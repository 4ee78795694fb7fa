//! A JSON array of texts and numbered slots: `[{"text":"A "},{"slot":"XQ0"},{"text":" fell."}]`.

use serde::{Deserialize, Serialize};

use crate::protect::{Part, Piece, Shielded};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Item {
    Text(String),
    Slot(String),
}

pub(super) fn write(shielded: &Shielded, salt: &str) -> String {
    let items: Vec<_> = shielded
        .parts()
        .iter()
        .map(|part| match part {
            Part::Text(text) => Item::Text(text.clone()),
            Part::Slot(number) => Item::Slot(format!("{salt}{number}")),
        })
        .collect();
    serde_json::to_string(&items).unwrap_or_default()
}

pub(super) fn read(answer: &str, salt: &str) -> Vec<Piece> {
    let Ok(items) = serde_json::from_str::<Vec<Item>>(answer) else {
        return vec![Piece::Foreign(answer.to_owned())];
    };
    let pieces = items.into_iter().map(|item| match item {
        Item::Text(text) => Piece::Text(text),
        Item::Slot(id) => match id.strip_prefix(salt).and_then(|number| number.parse().ok()) {
            Some(number) => Piece::Slot(number),
            None => Piece::Foreign(id),
        },
    });
    pieces.collect()
}
