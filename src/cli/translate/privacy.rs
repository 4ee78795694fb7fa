//! Flags that keep stories on this machine.

use crate::cli::world;
use crate::story::Privacy;

/// Who may see the stories of this run.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct PrivacyArgs {
    /// Until when they stay here.
    #[arg(long, value_name = "TIME")]
    pub embargo_until: Option<String>,
    /// They are confidential.
    #[arg(long)]
    pub confidential: bool,
    /// They stay here whatever they are.
    #[arg(long)]
    pub local_only: bool,
}

impl PrivacyArgs {
    /// What holds for the stories of this run.
    #[must_use]
    pub fn privacy(&self) -> Privacy {
        Privacy {
            now: Some(world::now()),
            embargo_until: self.embargo_until.clone(),
            confidential: self.confidential,
            local_only: self.local_only,
        }
    }
}
