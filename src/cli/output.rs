//! Where results go: standard output, or a file that is there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use super::error::Failure;
use super::exit::Exit;
use crate::finding::Message;

/// Writes `bytes` to standard output as they are.
pub fn to_stdout(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// Writes `bytes` to `path` and says whether there was anything to write: a file that holds the
/// same bytes is left alone, one that holds others is only replaced with `force`.
///
/// The bytes go to a temporary file in the same folder, which is synced and takes the name at last.
pub fn replace(path: &Path, bytes: &[u8], force: bool) -> Result<bool, Failure> {
    if matches!(would_replace(path, bytes, force)?, Replacing::Same) {
        return Ok(false);
    }
    put(path, bytes).map_err(|error| Failure::unwritable(path, &error))?;
    Ok(true)
}

/// What writing a file would do to the one that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replacing {
    /// There is none.
    Nothing,
    /// It holds the same bytes.
    Same,
    /// It holds others, which may go.
    Other,
}

/// What writing `bytes` to `path` would do; a failure where it would lose somebody's work.
pub fn would_replace(path: &Path, bytes: &[u8], force: bool) -> Result<Replacing, Failure> {
    match fs::read(path) {
        Ok(there) if there == bytes => Ok(Replacing::Same),
        Ok(_) if force => Ok(Replacing::Other),
        Ok(_) => {
            let message = Message::new("error-there").with("file", path.display().to_string());
            Err(Failure::new(Exit::CannotWrite, message).hint(Message::new("hint-force")))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Replacing::Nothing),
        Err(error) => Err(Failure::unwritable(path, &error)),
    }
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    share(path, file.as_file())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    // The name is part of the folder, which is synced where the system can.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Gives the file the permissions of the one it replaces, or those of any fresh file.
fn share(path: &Path, file: &File) -> io::Result<()> {
    if let Ok(there) = fs::metadata(path) {
        return file.set_permissions(there.permissions());
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edited_file_is_not_replaced_unless_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("story.es.txt");
        assert!(replace(&path, b"one", false).unwrap());
        assert!(!replace(&path, b"one", false).unwrap());
        assert_eq!(replace(&path, b"two", false).unwrap_err().exit(), Exit::CannotWrite);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert!(replace(&path, b"two", true).unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_cannot_be_written_to() {
        let failure = replace(Path::new("no/such/folder/a.txt"), b"", false).unwrap_err();
        assert_eq!(failure.exit(), Exit::CannotWrite);
    }
}
