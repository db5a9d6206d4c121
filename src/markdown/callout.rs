//! Kinds of callout.

use pulldown_cmark::BlockQuoteKind;

/// What a callout is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Callout {
    /// Something worth knowing beside the text.
    Note,
    /// Advice.
    Tip,
    /// What must not be missed.
    Important,
    /// What can go wrong.
    Warning,
}

impl Callout {
    /// The names that authors may use after `:::`, in French and in English.
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

    /// The one that authors call so after `:::`, in French or in English.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, callout)| *callout)
    }

    /// The class that the theme styles.
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
