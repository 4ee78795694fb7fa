//! Where results go: standard output, or a file that is there whole or not at all.

use std::io::{self, Write as _};

/// Writes `bytes` to standard output as they are.
pub fn to_stdout(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}
