//! What engines need of the world, handed to them from outside.

use std::sync::Arc;

use crate::backend::budget::Budget;
use crate::backend::journal::Journal;
use crate::backend::transport::Jitter;
use crate::language::Lang;

/// Gives the value of a variable of the environment.
pub type Environment = dyn Fn(&str) -> Option<String> + Send + Sync;
/// Gives the glossary's terms of a language pair, source and target.
pub type TermList = dyn Fn(&Lang, &Lang) -> Vec<(String, String)> + Send + Sync;

/// What engines need of the world: whoever opens them reads the environment and the clock.
#[derive(Clone)]
pub struct Surroundings {
    /// Where keys that the settings name with `key_env` come from.
    pub environment: Arc<Environment>,
    /// Where pauses between attempts take their spread from.
    pub jitter: Arc<Jitter>,
    /// What may be spent, where there is a limit.
    pub budget: Option<Arc<Budget>>,
    /// Where answers are kept until the run has succeeded, where they are to be.
    pub journal: Option<Arc<Journal>>,
    /// The glossary, for engines that keep a copy of it.
    pub terms: Option<Arc<TermList>>,
}

impl Default for Surroundings {
    /// No variable is set, nothing is limited and nothing is kept.
    fn default() -> Self {
        Self {
            environment: Arc::new(|_| None),
            jitter: Arc::default(),
            budget: None,
            journal: None,
            terms: None,
        }
    }
}
