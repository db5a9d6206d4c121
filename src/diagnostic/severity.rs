//! Severity of a problem.

use serde::{Deserialize, Serialize};

/// Severity of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// The site must not be published.
    Error,
    /// A problem to review; the build continues unless it is strict.
    Warning,
}

impl Severity {
    /// Returns the stable name used in JSON: `error` or `warning`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
