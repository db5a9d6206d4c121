//! News.

use super::{Organization, PartialDate, Ref, record::record};

record! {
    /// An announcement.
    pub struct News {
        /// When it was made.
        /// En français : Quand elle a été annoncée.
        date: PartialDate,
        /// Who made it.
        /// En français : Qui l’annonce.
        author: Option<Ref<Organization>>,
    }
}
