//! A key that lies in a file of its own.

use std::fs;
use std::path::Path;

/// Reads the key in `file`.
///
/// # Errors
/// Says why not: also where somebody else may read the file.
pub(super) fn read(file: &Path) -> Result<String, String> {
    let shown = file.display();
    let cannot = |error: std::io::Error| format!("cannot read the key in {shown}: {error}");
    let about = fs::metadata(file).map_err(cannot)?;
    if !about.is_file() || about.len() > 16 << 10 {
        return Err(format!("{shown} is no file with a key in it"));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if about.permissions().mode() & 0o077 != 0 {
            return Err(format!("others may read the key in {shown}; run: chmod 600 {shown}"));
        }
    }
    fs::read_to_string(file).map_err(cannot)
}
