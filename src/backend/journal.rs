//! Answers that arrived, kept until the run has succeeded, so that a run that was stopped asks for
//! none of them again.
//!
//! A journal is a file of JSON lines that only its owner may read. Each answer is written when it
//! arrives, under a hash of all that it depends on; a line that a kill cut short is not read. What
//! an earlier run kept is handed out in its order: a sentence that was asked twice because its first
//! answer was no good finds both answers again, and whoever asks beyond that finds the last one.
//! One run at a time has it.

use std::collections::{BTreeMap, VecDeque};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::BackendError;

/// An engine's answer for one sentence, still in its mask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What it answered.
    pub text: String,
    /// The model that served it, where the engine names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    key: String,
    #[serde(flatten)]
    words: Words,
}

/// The answers of a run and of the run it resumes.
pub struct Journal {
    path: PathBuf,
    file: Mutex<File>,
    kept: Mutex<BTreeMap<String, VecDeque<Words>>>,
    lines: AtomicUsize,
    deleted: AtomicBool,
}

impl Journal {
    /// Opens the journal at `path`; what an earlier run left there is read where `resume` says so,
    /// and is thrown away otherwise.
    ///
    /// # Errors
    /// [`BackendError::Journal`] where the file cannot be read or written, and
    /// [`BackendError::Underway`] where another run has it.
    pub fn open(path: &Path, resume: bool) -> Result<Self, BackendError> {
        Self::opened(path, resume).map_err(|error| match error.kind() {
            std::io::ErrorKind::WouldBlock => BackendError::Underway { journal: path.to_owned() },
            _ => trouble(path, "cannot be opened", &error),
        })
    }

    fn opened(path: &Path, resume: bool) -> std::io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let mut file = options.open(path)?;
        file.try_lock()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
        }
        if !resume {
            file.set_len(0)?;
        }
        let (kept, whole) = read(&file)?;
        file.set_len(whole)?;
        file.seek(std::io::SeekFrom::End(0))?;
        let lines = AtomicUsize::new(kept.values().map(VecDeque::len).sum());
        let (file, kept) = (Mutex::new(file), Mutex::new(kept));
        Ok(Self { path: path.to_owned(), file, kept, lines, deleted: AtomicBool::default() })
    }

    /// How many answers it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.load(Ordering::Relaxed)
    }

    /// Whether there is nothing that another run could use.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The next answer that an earlier run got for `key`, or the last one again.
    #[must_use]
    pub fn take(&self, key: &str) -> Option<Words> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let answers = kept.get_mut(key)?;
        if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() }
    }

    /// Keeps an answer that has just arrived.
    ///
    /// # Errors
    /// [`BackendError::Journal`] where it cannot be written: an answer that may be paid for twice
    /// is no small matter.
    pub fn keep(&self, key: &str, words: &Words) -> Result<(), BackendError> {
        let line = Line { key: key.to_owned(), words: words.clone() };
        let written =
            serde_json::to_string(&line).map_err(std::io::Error::other).and_then(|json| {
                let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
                file.write_all((json + "\n").as_bytes())
            });
        self.lines.fetch_add(1, Ordering::Relaxed);
        written.map_err(|error| trouble(&self.path, "cannot be written", &error))
    }

    /// Deletes the journal: the run has succeeded.
    ///
    /// # Errors
    /// [`BackendError::Journal`] where the file cannot be deleted.
    pub fn delete(&self) -> Result<(), BackendError> {
        self.deleted.store(true, Ordering::Relaxed);
        let deleted = match std::fs::remove_file(&self.path) {
            // Another run of the same work has come to its end.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            other => other,
        };
        deleted.map_err(|error| trouble(&self.path, "cannot be deleted", &error))
    }
}

impl Drop for Journal {
    /// One with nothing in it is of no use to anybody.
    fn drop(&mut self) {
        if self.is_empty() && !self.deleted.load(Ordering::Relaxed) {
            // What cannot be deleted is an empty file that the next run uses.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// The answers in a journal, and the length of its whole lines.
fn read(file: &File) -> std::io::Result<(BTreeMap<String, VecDeque<Words>>, u64)> {
    let mut kept: BTreeMap<String, VecDeque<Words>> = BTreeMap::new();
    let mut whole = 0;
    let mut reader = BufReader::new(file);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
        whole += line.len() as u64;
        if let Ok(Line { key, words }) = serde_json::from_slice(&line) {
            kept.entry(key).or_default().push_back(words);
        }
        line.clear();
    }
    Ok((kept, whole))
}

fn trouble(path: &Path, what: &str, error: &std::io::Error) -> BackendError {
    BackendError::Journal { journal: path.to_owned(), reason: format!("{what} ({error})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        Words { text: text.to_owned(), model: None }
    }

    #[test]
    fn what_arrived_is_found_again_in_its_order() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.journal");
        let journal = Journal::open(&path, false).unwrap();
        journal.keep("a", &words("uno")).unwrap();
        journal.keep("a", &words("dos")).unwrap();
        assert_eq!(journal.take("a"), None, "an answer of this run is not handed out again");
        drop(journal);
        let mut torn = OpenOptions::new().append(true).open(&path).unwrap();
        torn.write_all(b"{\"key\":\"b\",\"te").unwrap();
        let journal = Journal::open(&path, true).unwrap();
        let taken = [(); 3].map(|()| journal.take("a"));
        assert_eq!(taken, ["uno", "dos", "dos"].map(|text| Some(words(text))));
        assert_eq!(journal.take("b"), None);
        journal.keep("b", &words("tres")).unwrap();
        drop(journal);
        let journal = Journal::open(&path, true).unwrap();
        assert_eq!(journal.take("b"), Some(words("tres")), "the torn line is gone");
        journal.delete().unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn one_run_at_a_time_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.journal");
        let journal = Journal::open(&path, false).unwrap();
        journal.keep("a", &words("uno")).unwrap();
        assert!(matches!(Journal::open(&path, false), Err(BackendError::Underway { .. })));
        drop(journal);
        let journal = Journal::open(&path, true).unwrap();
        assert_eq!(journal.take("a"), Some(words("uno")), "the other run has thrown nothing away");
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.journal");
        std::fs::write(&path, "").unwrap();
        let _journal = Journal::open(&path, true).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
