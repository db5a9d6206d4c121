//! Progress reports of the government on a commitment.

use super::{Attachment, Localized, PartialDate, Prose, record::record, string_enum::string_enum};
use crate::source::Spanned;

string_enum! {
    /// The status of a commitment or a milestone. Source: OGP self-assessment template.
    pub enum ProgressStatus {
        /// Not started.
        NotStarted = "not-started",
        /// Limited progress.
        LimitedProgress = "limited-progress",
        /// Substantial progress.
        SubstantialProgress = "substantial-progress",
        /// Complete.
        Complete = "complete",
        /// Withdrawn, with a reason and a date.
        Withdrawn = "withdrawn",
    }
}

record! {
    /// A progress report for one reporting period.
    pub struct ProgressReport {
        /// End of the reporting period (`2032-06`).
        /// En français : Fin de la période visée par le bilan (`2032-06`).
        period: Spanned<PartialDate>,
        /// Date of publication.
        /// En français : Date de publication.
        published: Option<PartialDate>,
        /// Status of the commitment.
        /// En français : État d’avancement de l’engagement.
        status: Spanned<ProgressStatus>,
        /// Progress made during the period.
        /// En français : Progrès accomplis pendant la période.
        progress: Option<Localized<Prose>>,
        /// Challenges met during the period.
        /// En français : Difficultés rencontrées pendant la période.
        challenges: Option<Localized<Prose>>,
        /// Reason for the withdrawal, if the commitment was withdrawn.
        /// En français : Motif du retrait, si l’engagement a été retiré.
        reason: Option<Localized<Prose>>,
        /// Date of the withdrawal, if the commitment was withdrawn.
        /// En français : Date du retrait, si l’engagement a été retiré.
        withdrawn: Option<PartialDate>,
        /// Evidence of the progress.
        /// En français : Preuves des progrès.
        evidence: Vec<Attachment>,
    }
}
