//! What the tests of engines stand on: a server that can do every fault, and a story to translate.

pub mod schema;
pub mod server;
pub mod story;
