//! News.

use super::{ItemFacts, ListOrder, MomentKind, Organization, PartialDate, Ref, record::record};

record! {
    /// An announcement.
    pub struct News {
        /// Date of the announcement.
        /// En français : Date de l’annonce.
        date: PartialDate,
        /// Organization that makes the announcement.
        /// En français : Organisme qui fait l’annonce.
        author: Option<Ref<Organization>>,
    }
}

impl ItemFacts for News {
    const LIST_ORDER: ListOrder = ListOrder::Newest;

    fn list_date(&self) -> Option<&PartialDate> {
        Some(&self.date)
    }

    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        vec![(MomentKind::Happened, &self.date)]
    }

    fn responsible(&self) -> Vec<&Ref<Organization>> {
        self.author.iter().collect()
    }
}
