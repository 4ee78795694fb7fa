//! A message as data: an id and its arguments.

use std::collections::BTreeMap;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// Text, shown as it is.
    Text(String),
    /// A count, shown by the language's rules.
    Count(u64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// What is to be said: the id of a message in `cli.ftl` or `edition.ftl`, and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Id of the Fluent message.
    pub id: &'static str,
    /// Arguments by name.
    pub args: BTreeMap<&'static str, Arg>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, args: BTreeMap::new() }
    }

    /// The same with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.insert(name, arg.into());
        self
    }
}
