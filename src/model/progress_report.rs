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
        /// End of the reporting period (`2032-06`).
        /// En français : La fin de la période visée par le bilan (`2032-06`).
        period: Spanned<PartialDate>,
        /// Date of publication.
        /// En français : La date de publication.
        published: Option<PartialDate>,
        /// Status of the commitment.
        /// En français : L’état d’avancement de l’engagement.
        status: Spanned<Status>,
        /// Progress made during the period.
        /// En français : Les progrès accomplis pendant la période.
        progress: Option<Localized<Prose>>,
        /// Challenges met during the period.
        /// En français : Les difficultés rencontrées pendant la période.
        challenges: Option<Localized<Prose>>,
        /// Reason for the withdrawal, if the commitment was withdrawn.
        /// En français : Le motif du retrait, si l’engagement a été retiré.
        reason: Option<Localized<Prose>>,
        /// Date of the withdrawal, if the commitment was withdrawn.
        /// En français : La date du retrait, si l’engagement a été retiré.
        withdrawn: Option<PartialDate>,
        /// Evidence of the progress.
        /// En français : Les preuves des progrès.
        evidence: Vec<Attachment>,
    }
}
