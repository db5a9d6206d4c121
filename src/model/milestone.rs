//! Milestones and their indicators.

use super::{
    Attachment, Decimal, ItemCode, Localized, Organization, PartialDate, Ref, Status, record::record,
};
use crate::source::Spanned;

record! {
    /// A step of a commitment that can be seen to be done.
    pub struct Milestone {
        /// Its code (`C01.2`).
        code: Spanned<ItemCode>,
        /// What is to be done.
        title: Localized<String>,
        /// Who does it, where not the commitment's own leads.
        leads: Vec<Ref<Organization>>,
        /// When it starts.
        start: Option<PartialDate>,
        /// When it is due.
        due: Option<Spanned<PartialDate>>,
        /// Where it stands; not started where left out.
        status: Option<Spanned<Status>>,
        /// When it was completed.
        completed: Option<PartialDate>,
        /// What shows that it was done.
        evidence: Vec<Attachment>,
        /// How its success is measured.
        indicators: Vec<Indicator>,
    }

    /// A measure of a milestone.
    pub struct Indicator {
        /// Its code (`C01.2.3`).
        code: Spanned<ItemCode>,
        /// What is measured.
        text: Localized<String>,
        /// When the target is to be reached.
        due: Option<PartialDate>,
        /// The value before.
        baseline: Option<Decimal>,
        /// The value aimed at.
        target: Option<Decimal>,
        /// The value now.
        current: Option<Spanned<Decimal>>,
        /// What the values count.
        unit: Option<Localized<String>>,
        /// When the current value was taken.
        as_of: Option<PartialDate>,
    }
}
