//! Foundations of open government.

use super::{
    ItemFacts, ListOrder, Localized, MomentKind, PartialDate, Url, record::record, string_enum::string_enum,
};

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
        /// Type of foundation.
        /// En français : Type d’assise.
        kind: FoundationKind,
        /// Date of adoption or creation.
        /// En français : Date d’adoption ou de création.
        year: PartialDate,
        /// Official citation of the law.
        /// En français : Référence officielle de la loi.
        citation: Option<Localized<String>>,
        /// Address of the official text or site.
        /// En français : Adresse du texte ou du site officiel.
        link: Option<Localized<Url>>,
    }
}

impl ItemFacts for Foundation {
    const LIST_ORDER: ListOrder = ListOrder::Oldest;

    fn list_date(&self) -> Option<&PartialDate> {
        Some(&self.year)
    }

    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        vec![(MomentKind::Since, &self.year)]
    }
}
