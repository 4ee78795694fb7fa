//! Engines over HTTP, against a server of our own: whatever it does, every sentence of the edition
//! is right or known not to be.

mod apy;
mod chain;
mod desk;
mod engines;
mod faults;
mod glossary;
mod injection;
mod kill;
mod libretranslate;
mod litellm;
mod models;
mod program;
mod running;
mod shapes;
mod spoil;
#[path = "../support/mod.rs"]
mod support;
mod transport;
