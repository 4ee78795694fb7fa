//! Holds the published schemas to the types they are made from.

use std::path::Path;
use std::{env, fs};

use schemars::schema_for;
use wireloc::report::ReportRecord;

#[test]
fn the_schema_of_reports_is_that_of_the_types() {
    published("report.schema.json", &schema_for!(ReportRecord));
}

#[test]
fn the_schema_of_the_configuration_is_that_of_the_types() {
    published("wireloc.schema.json", &wireloc::cli::settings_schema());
}

/// Compares `schema` with the one in `docs/`; with `UPDATE_SCHEMAS` set, writes it.
fn published(file: &str, schema: &schemars::Schema) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(file);
    let text = serde_json::to_string_pretty(schema).unwrap() + "\n";
    if env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == text, "docs/{file} is old; UPDATE_SCHEMAS=1 cargo test writes it");
}
