//! Why a story has no edition, in streams and in the record of a run.

use serde::Serialize;

use crate::cli::error::Failure;
use crate::cli::ui::Ui;

/// The exit code the story alone would have, and the reason.
#[derive(Debug, Serialize)]
pub struct Trouble {
    exit: u8,
    message: String,
}

impl Trouble {
    /// What `failure` says to a machine.
    pub fn of(failure: &Failure, ui: &Ui) -> Self {
        let message = failure.message().map_or_else(String::new, |m| ui.machine.say(m));
        Self { exit: failure.exit().code(), message }
    }
}
