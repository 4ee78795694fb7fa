//! wireloc localises wire stories (news-agency copy) and says what a version or a translation did
//! to the meaning.
//!
//! The rooms stand in one order, the ground first; a room imports only rooms named before it:
//! [`text`], [`finding`], [`language`], [`messages`], [`story`], [`glossary`], [`format`],
//! [`segment`], [`quote`], [`facts`], [`align`], [`protect`], [`backend`], [`drift`], [`report`],
//! [`localise`], [`cli`].

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod align;
pub mod backend;
pub mod cli;
pub mod drift;
pub mod facts;
pub mod finding;
pub mod format;
pub mod glossary;
pub mod language;
pub mod localise;
pub mod messages;
pub mod protect;
pub mod quote;
pub mod report;
pub mod segment;
pub mod story;
pub mod text;

/// The data that ships: `locales/` and `glossary/`, compiled in.
mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}
