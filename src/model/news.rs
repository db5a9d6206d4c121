//! News.

use super::{Organization, PartialDate, Ref, record::record};

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
