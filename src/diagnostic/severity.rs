//! How much a problem matters.

/// Whether a problem stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site must not be published like this.
    Error,
    /// Something to look at; the build goes on, unless it is strict.
    Warning,
}

impl Severity {
    /// The stable word for machines: `error` or `warning`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
