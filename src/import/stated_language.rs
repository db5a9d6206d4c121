//! The language that a source states.

use crate::model::Language;

/// The language that a text, its path or the settings of its site state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StatedLanguage {
    /// That of the text, or of all texts of the site.
    Known(Language),
    /// The settings have a code that is often that of the template they were copied from.
    Doubtful(Language),
    /// None.
    Unknown,
}

impl StatedLanguage {
    /// Returns the language, if one is stated.
    pub(super) fn language(self) -> Option<Language> {
        match self {
            Self::Known(language) | Self::Doubtful(language) => Some(language),
            Self::Unknown => None,
        }
    }
}
