//! The body of a request as the configuration writes it, with placeholders for JSON values.

use serde_json::Value;

/// A placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hole {
    Texts,
    Text,
    From,
    To,
    Key,
}

const HOLES: [(&str, Hole); 5] = [
    ("{texts}", Hole::Texts),
    ("{text}", Hole::Text),
    ("{from}", Hole::From),
    ("{to}", Hole::To),
    ("{key}", Hole::Key),
];

/// What stands in the placeholders.
pub(super) struct Filling<'f> {
    pub texts: &'f [&'f str],
    pub from: &'f str,
    pub to: &'f str,
    pub key: &'f str,
}

/// A body with placeholders; other braces are the body's own.
pub(super) struct Template {
    source: String,
    /// Literal text, and the placeholder behind it; the last one has none.
    parts: Vec<(String, Option<Hole>)>,
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// Says what is wrong: no placeholder for the text, two kinds of it, or no JSON once filled.
    pub fn parse(source: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = source;
        while let Some((at, mark, hole)) = first_hole(rest) {
            parts.push((rest[..at].to_owned(), Some(hole)));
            rest = &rest[at + mark.len()..];
        }
        parts.push((rest.to_owned(), None));
        let template = Self { source: source.to_owned(), parts };
        if template.has(Hole::Texts) == template.has(Hole::Text) {
            return Err(
                "`body` needs one of {texts}, for many sentences at once, and {text}, for \
                        one; write it without quotation marks"
                    .to_owned(),
            );
        }
        let filling = Filling { texts: &["x"], from: "x", to: "x", key: "x" };
        serde_json::from_str::<Value>(&template.fill(&filling)).map_err(|error| {
            format!("`body` is no JSON once its placeholders are filled: {error}")
        })?;
        Ok(template)
    }

    /// The template as it is written.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether it asks for one sentence at a time.
    pub fn is_single(&self) -> bool {
        self.has(Hole::Text)
    }

    /// Whether the key travels in it.
    pub fn holds_key(&self) -> bool {
        self.has(Hole::Key)
    }

    /// The body with every placeholder filled; what is filled in is never read as a placeholder.
    pub fn fill(&self, filling: &Filling<'_>) -> String {
        let mut body = String::new();
        for (literal, hole) in &self.parts {
            body.push_str(literal);
            let value = hole.map(|hole| match hole {
                Hole::Texts => Value::from(filling.texts),
                Hole::Text => Value::from(filling.texts.first().copied().unwrap_or_default()),
                Hole::From => Value::from(filling.from),
                Hole::To => Value::from(filling.to),
                Hole::Key => Value::from(filling.key),
            });
            body.extend(value.map(|value| value.to_string()));
        }
        body
    }

    fn has(&self, wanted: Hole) -> bool {
        self.parts.iter().any(|(_, hole)| *hole == Some(wanted))
    }
}

fn first_hole(text: &str) -> Option<(usize, &'static str, Hole)> {
    let found = HOLES.iter().filter_map(|&(mark, hole)| Some((text.find(mark)?, mark, hole)));
    found.min_by_key(|(at, ..)| *at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_json_values_and_copy_is_never_a_placeholder() {
        let template = Template::parse("{\"q\":{texts},\"to\":{to},\"meta\":{}}").unwrap();
        let texts = ["He said \"{to}\".", "A\nB"];
        let filled = template.fill(&Filling { texts: &texts, from: "en", to: "es", key: "" });
        let json: Value = serde_json::from_str(&filled).unwrap();
        assert_eq!(json["q"], Value::from(&texts[..]));
        assert_eq!((json["to"].as_str(), template.is_single()), (Some("es"), false));
    }

    #[test]
    fn a_body_that_cannot_work_is_refused() {
        for wrong in ["{}", "{\"q\":{texts},\"one\":{text}}", "{\"q\":{texts}", "\"{text}\""] {
            assert!(Template::parse(wrong).is_err(), "{wrong}");
        }
    }
}
