//! The file that counts what was spent in a month, shared by all runs of this machine.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use super::Spent;
use crate::backend::BackendError;

/// What was spent, by month.
pub(super) struct Ledger {
    path: PathBuf,
    month: String,
}

impl Ledger {
    pub fn new(path: PathBuf, month: &str) -> Self {
        Self { path, month: month.to_owned() }
    }

    /// Changes what was spent this month, while no other run can.
    ///
    /// # Errors
    /// [`BackendError::Policy`] where the file cannot be read or written: what was spent is then
    /// not known, and nothing more may be. Also what `change` refuses.
    pub fn change(
        &self,
        change: impl FnOnce(Spent) -> Result<Spent, BackendError>,
    ) -> Result<(), BackendError> {
        let (mut file, mut months) = self.open().map_err(|error| self.unknown(&error))?;
        let spent = months.get(&self.month).copied().unwrap_or_default();
        let after = change(spent)?;
        months.insert(self.month.clone(), after);
        write(&mut file, &months).map_err(|error| self.unknown(&error))
    }

    /// The file, locked until it is dropped, and what is in it.
    fn open(&self) -> std::io::Result<(File, BTreeMap<String, Spent>)> {
        let mut options = OpenOptions::new();
        let mut file =
            options.read(true).write(true).create(true).truncate(false).open(&self.path)?;
        file.lock()?;
        let mut json = String::new();
        file.read_to_string(&mut json)?;
        // Only a file that was just made is empty: it is written while it is locked, in one go.
        let months = if json.is_empty() { BTreeMap::new() } else { serde_json::from_str(&json)? };
        Ok((file, months))
    }

    fn unknown(&self, error: &std::io::Error) -> BackendError {
        BackendError::Policy {
            reason: format!(
                "what was spent this month is not known: {} cannot be used ({error}); mend it, or \
                 delete it to count from nought",
                self.path.display()
            ),
        }
    }
}

/// Writes the longer text first and shortens the file behind it: a kill in between leaves a file
/// that cannot be read, which lets nothing through, and never one that says too little.
fn write(file: &mut File, months: &BTreeMap<String, Spent>) -> std::io::Result<()> {
    let json = serde_json::to_string(months)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(json.as_bytes())?;
    file.set_len(json.len() as u64)
}
