//! The `wireloc` program: hands everything to [`wireloc::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    wireloc::cli::run(std::env::args_os().collect())
}
