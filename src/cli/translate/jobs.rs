//! Which file becomes which edition, settled before any work.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Args;
use crate::cli::error::Failure;
use crate::cli::exit::Exit;
use crate::cli::input::STDIN;
use crate::finding::Message;
use crate::language::Lang;

/// One story into one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The story's file.
    pub file: String,
    /// The language of the edition.
    pub to: Lang,
    /// Where the edition goes; standard output where absent.
    pub output: Option<PathBuf>,
    /// Where its report goes, in a run with a folder.
    pub report: Option<PathBuf>,
}

/// The jobs of a run, files first, then languages; two outputs of one name are refused.
pub fn jobs(args: &Args, targets: &[Lang]) -> Result<Vec<Job>, Failure> {
    let mut jobs = Vec::new();
    for file in &args.files {
        for to in targets {
            let (output, report) = match &args.out_dir {
                Some(folder) => {
                    let (stem, extension) = parts(file);
                    let edition = format!("{stem}.{to}{extension}");
                    let report = format!("{stem}.{to}.report.json");
                    (Some(folder.join(edition)), Some(folder.join(report)))
                }
                None => (args.output.clone().filter(|path| path != Path::new(STDIN)), None),
            };
            jobs.push(Job { file: file.clone(), to: to.clone(), output, report });
        }
    }
    let mut taken: BTreeMap<&Path, &str> = BTreeMap::new();
    for job in &jobs {
        for path in job.output.iter().chain(&job.report) {
            if let Some(other) = taken.insert(path, &job.file) {
                let message = Message::new("translate-twice")
                    .with("file", path.display().to_string())
                    .with("one", other)
                    .with("other", job.file.as_str());
                return Err(Failure::new(Exit::Usage, message));
            }
        }
    }
    Ok(jobs)
}

/// The stem of a file's name, and its extension with the point.
fn parts(file: &str) -> (String, String) {
    if file == STDIN {
        return ("stdin".to_owned(), ".txt".to_owned());
    }
    let path = Path::new(file);
    let text = |part: Option<&std::ffi::OsStr>| part.map(|p| p.to_string_lossy().into_owned());
    let extension = text(path.extension()).map_or_else(String::new, |ext| format!(".{ext}"));
    (text(path.file_stem()).unwrap_or_default(), extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_is_named_after_its_story() {
        assert_eq!(parts("desk/story.txt"), ("story".into(), ".txt".into()));
        assert_eq!(parts("a.b.txt"), ("a.b".into(), ".txt".into()));
        assert_eq!(parts("story"), ("story".into(), String::new()));
        assert_eq!(parts("-"), ("stdin".into(), ".txt".into()));
    }
}
