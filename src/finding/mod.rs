//! What is wrong or worth eyes in an edition: findings, their rules, the report.
//!
//! A finding is data: a rule, a severity, evidence in the source and in the edition, and a message
//! as an id with arguments. The room that can see a thing raises it; `messages` turns it into words
//! and `report` writes it.

mod card;
mod category;
mod evidence;
mod message;
mod report;
mod rules;
mod severity;

pub use card::{Around, Card, Example};
pub use category::Category;
pub use evidence::{Evidence, Finding};
pub use message::{Arg, Message};
pub use report::{Ignored, Report, Summary};
pub use rules::*;
pub use severity::Severity;
