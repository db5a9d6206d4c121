//! What the government reports of a commitment.

use super::{Attachment, Localized, PartialDate, Prose, record::record, words::words};
use crate::source::Spanned;

words! {
    /// Where a commitment or a milestone stands. Source: OGP self-assessment template.
    pub enum Status {
        /// Nothing was done yet.
        NotStarted = "not-started",
        /// Something was done.
        LimitedProgress = "limited-progress",
        /// Much was done.
        SubstantialProgress = "substantial-progress",
        /// All was done.
        Complete = "complete",
        /// It was given up, with a reason and a date.
        Withdrawn = "withdrawn",
    }
}

record! {
    /// A progress report for one reporting period.
    pub struct ProgressReport {
        /// The end of the period it reports on (`2032-06`).
        period: Spanned<PartialDate>,
        /// When it was published.
        published: Option<PartialDate>,
        /// Where the commitment stands.
        status: Spanned<Status>,
        /// What was done.
        progress: Option<Localized<Prose>>,
        /// What stood in the way.
        challenges: Option<Localized<Prose>>,
        /// Why it was withdrawn, if it was.
        reason: Option<Localized<Prose>>,
        /// When it was withdrawn, if it was.
        withdrawn: Option<PartialDate>,
        /// What shows it.
        evidence: Vec<Attachment>,
    }
}
