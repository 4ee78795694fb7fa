//! Finds keys that no setting has, by the schema of the settings.

use schemars::schema_for;
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use super::settings::Settings;
use crate::cli::nearest::nearest;

/// A key that no setting has.
#[derive(Debug)]
pub struct Unknown {
    /// The key.
    pub key: String,
    /// Where it stands, in bytes.
    pub offset: usize,
    /// The keys there are in its place; none where rules are named.
    pub known: Vec<String>,
    /// The known key it was probably meant to be.
    pub nearest: Option<String>,
}

/// The first unknown key of `text`; nothing where `text` is no TOML, which the reader says better.
#[must_use]
pub fn find_unknown(text: &str) -> Option<Unknown> {
    let table = DeTable::parse(text).ok()?;
    let schema = schema_for!(Settings).to_value();
    look(table.get_ref(), &schema, &schema)
}

fn look(table: &DeTable<'_>, node: &Value, schema: &Value) -> Option<Unknown> {
    let node = variant(resolve(node, schema), table);
    let known = node["properties"].as_object();
    let free = node["additionalProperties"].is_object();
    let names = node["propertyNames"]["enum"].as_array();
    for (key, value) in table {
        let name: &str = key.get_ref();
        let allowed = names.is_none_or(|names| names.iter().any(|one| one == name));
        let below = match known.and_then(|known| known.get(name)) {
            Some(below) => below,
            None if free && allowed => &node["additionalProperties"],
            None => {
                let rules = names.into_iter().flatten().filter_map(Value::as_str);
                let known = known.into_iter().flatten().map(|(key, _)| key.as_str());
                let near = nearest(name, rules.chain(known.clone())).map(str::to_owned);
                let known = known.map(str::to_owned).collect();
                let offset = key.span().start;
                return Some(Unknown { key: name.to_owned(), offset, known, nearest: near });
            }
        };
        if let DeValue::Table(inner) = value.get_ref() {
            let unknown = look(inner, below, schema);
            if unknown.is_some() {
                return unknown;
            }
        }
    }
    None
}

/// Of several shapes the one that `table` says it has: each key with a fixed value agrees.
fn variant<'s>(node: &'s Value, table: &DeTable<'_>) -> &'s Value {
    let agrees = |shape: &&Value| {
        let mut fixed = shape["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(key, property)| Some((key.as_str(), property["const"].as_str()?)));
        fixed.all(|(key, value)| {
            table.iter().any(|(known, given)| {
                known.get_ref() == key && given.get_ref().as_str() == Some(value)
            })
        })
    };
    let shapes = node["oneOf"].as_array();
    shapes.into_iter().flatten().find(agrees).unwrap_or(node)
}

/// The node itself behind references and behind "this or nothing".
fn resolve<'s>(node: &'s Value, schema: &'s Value) -> &'s Value {
    if let Some(path) = node["$ref"].as_str().and_then(|path| path.strip_prefix('#')) {
        return schema.pointer(path).map_or(node, |node| resolve(node, schema));
    }
    let options = node["anyOf"].as_array().into_iter().flatten();
    let mut objects = options.map(|option| resolve(option, schema));
    objects.find(|option| option["properties"].is_object()).unwrap_or(node)
}
