//! As much of JSON Schema as models are asked to answer by.

use serde_json::Value;

/// Whether `value` is what `schema` describes.
///
/// # Panics
/// Where the schema uses a word that is not known here: it would be passed over.
pub fn conforms(value: &Value, schema: &Value) -> bool {
    let known = ["type", "properties", "required", "additionalProperties", "items", "anyOf"];
    let schema = schema.as_object().expect("a schema is an object");
    assert!(schema.keys().all(|word| known.contains(&word.as_str())), "{schema:?}");
    if let Some(options) = schema.get("anyOf") {
        return options.as_array().unwrap().iter().any(|option| conforms(value, option));
    }
    match schema["type"].as_str().unwrap() {
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "array" => value
            .as_array()
            .is_some_and(|items| items.iter().all(|i| conforms(i, &schema["items"]))),
        "object" => value.as_object().is_some_and(|object| {
            let properties = schema["properties"].as_object().unwrap();
            let required = schema["required"].as_array().unwrap();
            assert_eq!(schema["additionalProperties"], false);
            required.iter().all(|name| object.contains_key(name.as_str().unwrap()))
                && object.iter().all(|(name, value)| {
                    properties.get(name).is_some_and(|property| conforms(value, property))
                })
        }),
        other => panic!("a schema of the type {other}"),
    }
}
