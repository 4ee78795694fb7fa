//! What happened to the meaning between two texts.
