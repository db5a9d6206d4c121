//! What stops a command, and no author can mend in a file.

use super::{Argument, Message};

/// A full disk, a port that is taken, a folder that may not be replaced: said in the user's words,
/// with what to do as the message's help.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure(pub Message);

impl Failure {
    /// The failure whose message has that id.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self(Message::new(id))
    }

    /// The same with a fact that its message shows.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl Into<Argument>) -> Self {
        Self(self.0.with(name, value))
    }

    /// What the system refused to do at a path, in the system's own words.
    #[must_use]
    pub fn system(id: &'static str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(id).with("path", path.display().to_string()).with("detail", error.to_string())
    }
}
