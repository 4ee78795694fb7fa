//! Reports as JSON, in the shape of [`ReportRecord`].

use std::io::{self, Write};

use super::{ReportRecord, Reported};
use crate::messages::Messages;

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let records: Vec<_> = reports.iter().map(|one| ReportRecord::new(one, messages)).collect();
    match records.as_slice() {
        [record] => serde_json::to_writer_pretty(&mut *out, record)?,
        records => serde_json::to_writer_pretty(&mut *out, records)?,
    }
    writeln!(out)
}

pub(super) fn write_lines(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    for reported in reports {
        for finding in ReportRecord::new(reported, messages).findings {
            serde_json::to_writer(&mut *out, &finding)?;
            writeln!(out)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn offsets_count_characters_from_the_start_of_the_file() {
        let report: Value = serde_json::from_str(&written(OutputFormat::Json, true)).unwrap();
        assert_eq!(report["schema"], "wireloc.report/1");
        let finding = &report["findings"][0];
        assert_eq!((&finding["rule"], &finding["category"]), (&"NUM001".into(), &"number".into()));
        assert_eq!(finding["source"]["start"], 19);
        assert_eq!(finding["target"]["start"], 21);
        assert_eq!(finding["target"]["at"]["file"], "story.es.txt");
        assert_eq!(finding["target"]["at"]["column"], 22);
        assert_eq!(report["findings"][1]["target"], Value::Null);
        assert_eq!(report["summary"]["errors"], 1);
    }

    #[test]
    fn a_line_is_a_finding() {
        let lines = written(OutputFormat::Jsonl, true);
        assert_eq!(lines.lines().count(), 2);
        for line in lines.lines() {
            assert!(serde_json::from_str::<Value>(line).unwrap()["id"].is_string());
        }
    }
}
