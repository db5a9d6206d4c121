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
        /// What it is worth.
        /// En français : Ce qu’elle vaut.
        kind: TranslationKind,
        /// The language it was made from.
        /// En français : La langue du texte traduit.
        of: Option<Language>,
        /// The fingerprint of the text it was made from; another one means it is outdated.
        /// En français : L’empreinte du texte traduit; une autre empreinte signifie que la traduction est désuète.
        source_hash: Option<String>,
    }
}
