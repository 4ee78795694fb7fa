//! The file that counts what was spent in a month, shared by all runs of this machine.
//!
//! It is changed by one run at a time, which holds the lock beside it, and replaced as a whole: a
//! run that is killed leaves it as it was. A file that is there and cannot be read lets nothing
//! through.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{Error, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::Spent;
use crate::backend::BackendError;

/// What was spent, by month.
type Months = BTreeMap<String, Spent>;

/// The counter of one month.
pub(super) struct Ledger {
    /// None where this machine has no place for it.
    path: Option<PathBuf>,
    month: String,
}

impl Ledger {
    pub fn new(path: Option<PathBuf>, month: &str) -> Self {
        Self { path, month: month.to_owned() }
    }

    /// What was spent this month.
    ///
    /// # Errors
    /// [`BackendError::Policy`] where the file cannot be read: what was spent is then not known,
    /// and nothing more may be.
    pub fn spent(&self) -> Result<Spent, BackendError> {
        let months = self.place().and_then(read).map_err(|error| self.unknown(&error))?;
        Ok(months.get(&self.month).copied().unwrap_or_default())
    }

    /// Changes what was spent this month, while no other run can.
    ///
    /// # Errors
    /// [`BackendError::Policy`] where the file cannot be read or written. Also what `change`
    /// refuses.
    pub fn change(
        &self,
        change: impl FnOnce(Spent) -> Result<Spent, BackendError>,
    ) -> Result<(), BackendError> {
        let unknown = |error: &Error| self.unknown(error);
        let path = self.place().map_err(|error| unknown(&error))?;
        // Held until it is dropped.
        let _lock = lock(path).map_err(|error| unknown(&error))?;
        let mut months = read(path).map_err(|error| unknown(&error))?;
        let spent = months.get(&self.month).copied().unwrap_or_default();
        months.insert(self.month.clone(), change(spent)?);
        write(path, &months).map_err(|error| unknown(&error))
    }

    fn place(&self) -> std::io::Result<&Path> {
        let missing = || Error::new(ErrorKind::NotFound, "there is no folder for it");
        self.path.as_deref().ok_or_else(missing)
    }

    fn unknown(&self, error: &Error) -> BackendError {
        let file = self.path.as_deref().map_or("its file".into(), Path::to_string_lossy);
        BackendError::Policy {
            reason: format!(
                "what was spent this month is not known: {file} cannot be used ({error}); mend \
                 it, or delete it to count from nought"
            ),
        }
    }
}

/// The right to change the file at `path`; a lock on the file itself would be lost with it when it
/// is replaced.
fn lock(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    let file =
        options.write(true).create(true).truncate(false).open(path.with_extension("lock"))?;
    file.lock()?;
    Ok(file)
}

fn read(path: &Path) -> std::io::Result<Months> {
    match fs::read_to_string(path) {
        Ok(json) => Ok(serde_json::from_str(&json)?),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Months::new()),
        Err(error) => Err(error),
    }
}

fn write(path: &Path, months: &Months) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(serde_json::to_string(months)?.as_bytes())?;
    file.persist(path)?;
    Ok(())
}
