//! Foundations: what open government stands on.

use super::{Localized, PartialDate, Url, record::record, words::words};

words! {
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
        kind: FoundationKind,
        /// Since when.
        year: PartialDate,
        /// How the law is officially cited.
        citation: Option<Localized<String>>,
        /// The official text or site.
        link: Option<Localized<Url>>,
    }
}
