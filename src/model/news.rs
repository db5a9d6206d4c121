//! News.

use super::{Organization, PartialDate, Ref, record::record};

record! {
    /// An announcement.
    pub struct News {
        /// When it was made.
        date: PartialDate,
        /// Who made it.
        author: Option<Ref<Organization>>,
    }
}
