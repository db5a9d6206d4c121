//! Translations of texts.

use super::{Language, record::record, string_enum::string_enum};

string_enum! {
    /// The status of a translation.
    pub enum TranslationKind {
        /// Official, like the text it was made from.
        Official = "official",
        /// For information: the official text prevails.
        Courtesy = "courtesy",
    }
}

record! {
    /// The metadata of a translation, in its front matter.
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
