//! What an engine of the tests says of itself: on this machine, of any pair, asked in XML masks.

use wireloc::backend::{Capability, Limits, Pairs};
use wireloc::protect::Mask;

pub fn capability(name: &str) -> Capability {
    Capability {
        name: name.to_owned(),
        kind: "test",
        pairs: Pairs::Any,
        limits: Limits::default(),
        masks: vec![Mask::Xml],
        cuts_clauses: false,
        host: None,
        local: true,
        reports_applied_terms: false,
        reads_context: false,
        localises: true,
        price: None,
    }
}
