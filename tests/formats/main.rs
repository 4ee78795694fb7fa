//! What the program reports, held to what others expect to read: our own schema, the published ones
//! of SARIF and `JUnit`, and a browser.
//!
//! The published schemas may not lie in this repository. `WIRELOC_TEST_SCHEMAS` names a folder in
//! which the crates that carry them are unpacked (`.ci/run` makes one); `WIRELOC_TEST_TOOLS` names
//! programs that have to be there. What is missing and not asked for is said and passed over.

mod browser;
mod desk;
mod html;
mod published;
mod shape;
