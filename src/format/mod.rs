//! Readers and writers of newsroom files: bytes to a document and back, by splicing.

mod characters;

pub use characters::deceptive_characters;
