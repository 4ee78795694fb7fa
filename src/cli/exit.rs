//! How the program ends: every exit code there is, with what it means.

use std::process::ExitCode;

/// How the program ends; of several stories the highest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Findings at or above `--fail-on`; the edition is written and wants eyes.
    Findings = 1,
    /// The command line is wrong.
    Usage = 2,
    /// The input is no story (`EX_DATAERR`).
    BadInput = 65,
    /// The input is not there (`EX_NOINPUT`).
    NoInput = 66,
    /// The engine is not to be had (`EX_UNAVAILABLE`).
    NoBackend = 69,
    /// A fault of the program itself (`EX_SOFTWARE`).
    Fault = 70,
    /// The output cannot be written, or would replace something else (`EX_CANTCREAT`).
    CannotWrite = 73,
    /// Try later (`EX_TEMPFAIL`).
    TryLater = 75,
    /// A policy refuses it: embargo, budget (`EX_NOPERM`).
    Refused = 77,
    /// The configuration is wrong (`EX_CONFIG`).
    BadConfig = 78,
}

impl Exit {
    /// Every way to end, the lowest code first.
    pub const ALL: [Self; 11] = [
        Self::Done,
        Self::Findings,
        Self::Usage,
        Self::BadInput,
        Self::NoInput,
        Self::NoBackend,
        Self::Fault,
        Self::CannotWrite,
        Self::TryLater,
        Self::Refused,
        Self::BadConfig,
    ];

    /// The code the shell sees.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The message that says what it means.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Done => "exit-done",
            Self::Findings => "exit-findings",
            Self::Usage => "exit-usage",
            Self::BadInput => "exit-bad-input",
            Self::NoInput => "exit-no-input",
            Self::NoBackend => "exit-no-backend",
            Self::Fault => "exit-fault",
            Self::CannotWrite => "exit-cannot-write",
            Self::TryLater => "exit-try-later",
            Self::Refused => "exit-refused",
            Self::BadConfig => "exit-bad-config",
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_sysexits() {
        let codes: Vec<_> = Exit::ALL.iter().map(|exit| exit.code()).collect();
        assert_eq!(codes, [0, 1, 2, 65, 66, 69, 70, 73, 75, 77, 78]);
    }
}
