//! Readers and writers of newsroom files: bytes to a document and back, by splicing.
