//! Foundations: what open government stands on.

use super::{Localized, PartialDate, Url, record::record, string_enum::string_enum};

string_enum! {
    /// Kinds of foundation.
    pub enum FoundationKind {
        /// A charter of rights.
        Charter = "charter",
        /// An act.
        Act = "act",
        /// An institution.
        Institution = "institution",
    }
}

record! {
    /// A charter, an act or an institution.
    pub struct Foundation {
        /// What kind it is.
        /// En français : La sorte d’assise.
        kind: FoundationKind,
        /// Since when.
        /// En français : Depuis quand.
        year: PartialDate,
        /// How the law is officially cited.
        /// En français : La référence officielle de la loi.
        citation: Option<Localized<String>>,
        /// The official text or site.
        /// En français : Le texte ou le site officiel.
        link: Option<Localized<Url>>,
    }
}
