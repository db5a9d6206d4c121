//! The state of a text that was translated from another.

use super::{Language, record::record, string_enum::string_enum};

string_enum! {
    /// What a text in a second language is worth.
    pub enum TranslationKind {
        /// Of equal standing with the text it was made from.
        Official = "official",
        /// A help to readers; the official text decides.
        Courtesy = "courtesy",
    }
}

record! {
    /// What a translated text says of itself, in its front matter.
    pub struct Translation {
        /// Type of translation.
        /// En français : Type de traduction.
        kind: TranslationKind,
        /// Language of the original text.
        /// En français : Langue du texte d’origine.
        of: Option<Language>,
        /// Fingerprint of the original text; if it differs, the translation is outdated.
        /// En français : Empreinte du texte d’origine; si elle diffère, la traduction est désuète.
        source_hash: Option<String>,
    }
}
