//! SARIF and `JUnit` by the schemas that others publish, and the commands of GitHub.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use boon::{Compiler, Schemas};
use serde_json::Value;

use super::desk::{COMMANDS, Desk};

/// A file of the folder of published schemas.
fn schema(file: &str) -> Option<PathBuf> {
    let Some(folder) = env::var_os("WIRELOC_TEST_SCHEMAS") else {
        println!("skipped: WIRELOC_TEST_SCHEMAS names no folder of published schemas");
        return None;
    };
    let path = PathBuf::from(folder).join(file);
    assert!(path.is_file(), "{} is to be there", path.display());
    Some(path)
}

#[test]
fn sarif_is_valid_by_the_schema_of_oasis() {
    let Some(file) = schema("serde-sarif/src/schema.json") else { return };
    let schema: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(schema["properties"]["version"]["enum"][0], "2.1.0");
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    compiler.add_resource("sarif.json", schema).unwrap();
    let index = compiler.compile("sarif.json", &mut schemas).unwrap();
    let desk = with_one_ignored();
    for args in COMMANDS {
        let log: Value = serde_json::from_str(&desk.report(args, "sarif")).unwrap();
        if let Err(error) = schemas.validate(&log, index) {
            panic!("{args:?}: {error:#}");
        }
    }
    let broken = serde_json::json!({"version": "2.1.0", "runs": [{"results": [{}]}]});
    assert!(schemas.validate(&broken, index).is_err(), "the schema refuses what is no log");
}

#[test]
fn junit_is_valid_by_the_schema_of_jenkins() {
    let Some(schema) = schema("junit-report/tests/JUnit.xsd") else { return };
    if Command::new("xmllint").arg("--version").output().is_err() {
        let wanted = env::var("WIRELOC_TEST_TOOLS").is_ok_and(|all| all.contains("xmllint"));
        assert!(!wanted, "xmllint is to be installed");
        println!("skipped: no xmllint");
        return;
    }
    let desk = with_one_ignored();
    for args in COMMANDS {
        let file = desk.path().join("report.xml");
        fs::write(&file, desk.report(args, "junit")).unwrap();
        let mut xmllint = Command::new("xmllint");
        xmllint.args(["--noout", "--nonet", "--schema"]).arg(&schema).arg(&file);
        let output = xmllint.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn a_story_cannot_give_commands_to_github() {
    let desk = Desk::new();
    for args in COMMANDS {
        for line in desk.report(args, "github").lines() {
            let (head, _) = line.trim_start_matches("::").split_once("::").unwrap();
            let (command, place) = head.split_once(' ').unwrap();
            assert!(["error", "warning", "notice"].contains(&command), "{line}");
            assert!(place.starts_with("file="), "{line}");
        }
    }
}

/// A desk on which one finding of the first command is let stand.
fn with_one_ignored() -> Desk {
    let desk = Desk::new();
    let report: Value = serde_json::from_str(&desk.report(COMMANDS[0], "json")).unwrap();
    let id = report["findings"][0]["id"].as_str().unwrap();
    let ignoring = ["--ignore", id, "--reason", "seen & agreed <by> the desk"];
    let after = desk.report(&[COMMANDS[0], &ignoring].concat(), "json");
    let after: Value = serde_json::from_str(&after).unwrap();
    assert_eq!(after["summary"]["ignored"], 1);
    desk
}
