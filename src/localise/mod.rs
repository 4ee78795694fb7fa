//! The main job: a story in, an edition and its report out. The one place that knows the order.

mod fragments;
mod ladder;

pub use ladder::{Errand, Fault, Outcome, Rung, Task, Translated, climb};
