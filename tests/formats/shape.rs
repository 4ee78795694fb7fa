//! Reports as JSON: the published shape, and whether what they say of places is true.

use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;
use wireloc::finding::{Category, rule};

use super::desk::{COMMANDS, Desk};

/// Our own schema, and the part of it that says what a finding is.
pub struct Shape(Schemas, SchemaIndex, SchemaIndex);

impl Shape {
    fn new() -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/report.schema.json");
        let schema: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("report.json", schema).unwrap();
        let whole = compiler.compile("report.json", &mut schemas).unwrap();
        let finding = compiler.compile("report.json#/$defs/FindingRecord", &mut schemas).unwrap();
        Self(schemas, whole, finding)
    }

    fn holds(&self, schema: SchemaIndex, value: &Value) {
        if let Err(error) = self.0.validate(value, schema) {
            panic!("{error:#}\n{value:#}");
        }
    }
}

#[test]
fn reports_have_the_published_shape_and_point_where_they_say() {
    let (desk, shape) = (Desk::new(), Shape::new());
    for args in COMMANDS {
        let report: Value = serde_json::from_str(&desk.report(args, "json")).unwrap();
        shape.holds(shape.1, &report);
        assert_eq!(report["schema"], "wireloc.report/1");
        let findings = report["findings"].as_array().unwrap();
        assert!(!findings.is_empty(), "{args:?} finds something");
        for finding in findings {
            true_to_its_files(&desk, finding);
        }
        let lines = desk.report(args, "jsonl");
        let lines: Vec<Value> =
            lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(&lines, findings, "a line a finding");
        for line in &lines {
            shape.holds(shape.2, line);
        }
    }
}

#[test]
fn a_translation_leaves_reports_of_the_published_shape() {
    let (desk, shape) = (Desk::new(), Shape::new());
    let args = ["translate", "story.txt", "hostile.txt", "--from", "en", "--to", "es"];
    let more = ["--backend", "pseudo", "--out-dir", "out", "--output-format", "json", "-q"];
    let output = desk.run(&[&args[..], &more].concat());
    assert!(output.status.code().is_some_and(|code| code <= 1), "{output:?}");
    // Beside the editions the reports of the run make one document.
    let reports = String::from_utf8(output.stderr).unwrap();
    let reports: Value = serde_json::from_str(&reports).unwrap();
    let reports = reports.as_array().unwrap();
    assert_eq!(reports.len(), 2);
    for report in reports {
        shape.holds(shape.1, report);
    }
    for name in ["story", "hostile"] {
        let report = desk.read(&format!("out/{name}.es.report.json"));
        shape.holds(shape.1, &serde_json::from_str(&report).unwrap());
    }
    for line in desk.read("out/run.jsonl").lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        for finding in line["findings"].as_array().unwrap() {
            shape.holds(shape.2, finding);
        }
    }
}

/// Every field is what its rule and the files say.
fn true_to_its_files(desk: &Desk, finding: &Value) {
    let card = rule(finding["rule"].as_str().unwrap()).unwrap();
    assert_eq!(finding["name"], card.name);
    assert_eq!(finding["mqm"], card.mqm);
    let categories: Vec<_> = Category::ALL.iter().map(|one| one.name()).collect();
    assert!(categories.contains(&finding["category"].as_str().unwrap()), "{finding}");
    assert!(["error", "warning", "info"].contains(&finding["severity"].as_str().unwrap()));
    let id = finding["id"].as_str().unwrap();
    assert!(id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    for side in ["source", "target"] {
        let evidence = &finding[side];
        if evidence.is_null() {
            continue;
        }
        let text: Vec<char> = desk.read(evidence["at"]["file"].as_str().unwrap()).chars().collect();
        let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
        let (start, end) = (number(&evidence["start"]), number(&evidence["end"]));
        let words: String = text[start..end].iter().collect();
        assert_eq!(evidence["text"], words.as_str(), "{finding}");
        let before: String = text[..start].iter().collect();
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        assert_eq!(number(&evidence["at"]["line"]), before.matches('\n').count() + 1);
        assert_eq!(number(&evidence["at"]["column"]), column, "{finding}");
    }
}
