//! The kinds of callout.

use pulldown_cmark::BlockQuoteKind;

/// The kind of a callout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Callout {
    /// Additional information.
    Note,
    /// Advice.
    Tip,
    /// Important information.
    Important,
    /// A warning.
    Warning,
}

impl Callout {
    /// The names accepted after `:::`, in French and in English.
    pub(super) const NAMES: [(&'static str, Self); 8] = [
        ("note", Self::Note),
        ("conseil", Self::Tip),
        ("tip", Self::Tip),
        ("astuce", Self::Tip),
        ("important", Self::Important),
        ("attention", Self::Warning),
        ("avertissement", Self::Warning),
        ("warning", Self::Warning),
    ];

    /// Returns the callout with that name after `:::`, in French or in English.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, callout)| *callout)
    }

    /// Returns the CSS class.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
        }
    }
}

impl From<BlockQuoteKind> for Callout {
    fn from(kind: BlockQuoteKind) -> Self {
        match kind {
            BlockQuoteKind::Note => Self::Note,
            BlockQuoteKind::Tip => Self::Tip,
            BlockQuoteKind::Important => Self::Important,
            BlockQuoteKind::Warning | BlockQuoteKind::Caution => Self::Warning,
        }
    }
}
