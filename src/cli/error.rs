//! What went wrong, as the user reads it: the one place that turns errors of the rooms into a
//! message, a remedy and an exit code.

use std::io;
use std::path::Path;

use super::exit::Exit;
use crate::backend::{BackendError, Retry};
use crate::finding::Message;
use crate::format::FormatError;
use crate::glossary::GlossaryError;
use crate::localise::LocaliseError;

/// Why a command did not do its work.
#[derive(Debug)]
pub enum Failure {
    /// Whoever read the output has had enough; no failure at all.
    Closed,
    /// Something to tell the user.
    Told {
        /// How the program ends.
        exit: Exit,
        /// What went wrong, where.
        message: Message,
        /// What helps, where the message does not say so itself.
        hint: Option<Message>,
    },
}

impl Failure {
    /// A failure with a message and no further advice.
    #[must_use]
    pub fn new(exit: Exit, message: Message) -> Self {
        Self::Told { exit, message, hint: None }
    }

    /// The same with what helps.
    #[must_use]
    pub fn hint(self, hint: Message) -> Self {
        match self {
            Self::Told { exit, message, .. } => Self::Told { exit, message, hint: Some(hint) },
            Self::Closed => Self::Closed,
        }
    }

    /// How the program ends.
    #[must_use]
    pub fn exit(&self) -> Exit {
        match self {
            Self::Closed => Exit::Done,
            Self::Told { exit, .. } => *exit,
        }
    }

    /// What went wrong, where there is anything to tell.
    #[must_use]
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Told { message, .. } => Some(message),
            Self::Closed => None,
        }
    }

    /// An edition that cannot be written in its story's file.
    #[must_use]
    pub fn bad_edition(error: &FormatError) -> Self {
        let message = Message::new("error-edition").with("reason", error.to_string());
        Self::new(Exit::BadInput, message)
    }

    /// A file that cannot be read.
    #[must_use]
    pub fn unreadable(file: &str, error: &io::Error) -> Self {
        let (id, exit) = match error.kind() {
            io::ErrorKind::NotFound => ("error-no-file", Exit::NoInput),
            io::ErrorKind::PermissionDenied => ("error-file-forbidden", Exit::NoInput),
            io::ErrorKind::IsADirectory => ("error-file-is-folder", Exit::NoInput),
            _ => ("error-file-unreadable", Exit::NoInput),
        };
        Self::new(exit, Message::new(id).with("file", file).with("reason", error.to_string()))
    }

    /// A file that cannot be written.
    #[must_use]
    pub fn unwritable(file: &Path, error: &io::Error) -> Self {
        let message = Message::new("error-cannot-write")
            .with("file", file.display().to_string())
            .with("reason", error.to_string());
        Self::new(Exit::CannotWrite, message)
    }

    /// A file whose content is no story.
    #[must_use]
    pub fn bad_story(file: &str, error: &FormatError) -> Self {
        let message = match error {
            FormatError::Unread(format) => {
                Message::new("error-format-unread").with("format", *format)
            }
            other => Message::new("error-bad-story").with("reason", other.to_string()),
        };
        Self::new(Exit::BadInput, message.with("file", file))
    }
}

impl From<io::Error> for Failure {
    /// Trouble with standard output, the one stream that has no name of its own.
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        let message = Message::new("error-stdout").with("reason", error.to_string());
        Self::new(Exit::CannotWrite, message)
    }
}

impl From<BackendError> for Failure {
    fn from(error: BackendError) -> Self {
        let exit = match (&error, error.retry()) {
            (BackendError::Settings { .. } | BackendError::Malformed { .. }, _) => Exit::BadConfig,
            (BackendError::Policy { .. }, _) => Exit::Refused,
            (BackendError::Journal { .. }, _) => Exit::CannotWrite,
            (_, Retry::Later(_)) => Exit::TryLater,
            _ => Exit::NoBackend,
        };
        let failure = Self::new(exit, no_backend(&error));
        match error {
            BackendError::Gone { .. } | BackendError::Busy { .. } => {
                failure.hint(Message::new("hint-other-backend"))
            }
            _ => failure,
        }
    }
}

/// What is said of engines that cannot be had.
fn no_backend(reason: &impl ToString) -> Message {
    Message::new("error-backend").with("reason", reason.to_string())
}

impl From<LocaliseError> for Failure {
    fn from(error: LocaliseError) -> Self {
        let told = no_backend(&error);
        match error {
            LocaliseError::Backend(error) => error.into(),
            LocaliseError::Chain { first, .. } => Self::new(Self::from(first).exit(), told),
            LocaliseError::NoBackend => {
                Self::new(Exit::BadConfig, Message::new("error-backendless"))
            }
            LocaliseError::Withdrawn(status) => {
                let message = Message::new("error-withdrawn").with("status", status);
                Self::new(Exit::Refused, message)
            }
            LocaliseError::Embargoed => {
                let failure = Self::new(Exit::Refused, Message::new("error-embargoed"));
                failure.hint(Message::new("hint-local"))
            }
        }
    }
}

impl From<GlossaryError> for Failure {
    fn from(error: GlossaryError) -> Self {
        let exit = match error {
            GlossaryError::Pair(_) => Exit::Usage,
            _ => Exit::BadConfig,
        };
        Self::new(exit, Message::new("error-glossary").with("reason", error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_left_is_no_failure() {
        let closed = Failure::from(io::Error::from(io::ErrorKind::BrokenPipe));
        assert_eq!(closed.exit(), Exit::Done);
        let full = Failure::from(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!(full.exit(), Exit::CannotWrite);
    }

    #[test]
    fn a_missing_file_and_a_broken_story_end_differently() {
        let missing = Failure::unreadable("a.txt", &io::Error::from(io::ErrorKind::NotFound));
        assert_eq!(missing.exit(), Exit::NoInput);
        let broken = Failure::bad_story("a.xml", &FormatError::Unread("nitf"));
        assert_eq!(broken.exit(), Exit::BadInput);
    }
}
