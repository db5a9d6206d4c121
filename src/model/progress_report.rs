//! What the government reports of a commitment.

use super::{Attachment, Localized, PartialDate, Prose, record::record, string_enum::string_enum};
use crate::source::Spanned;

string_enum! {
    /// Where a commitment or a milestone stands. Source: OGP self-assessment template.
    pub enum ProgressStatus {
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
        /// En français : La fin de la période dont il rend compte (`2032-06`).
        period: Spanned<PartialDate>,
        /// When it was published.
        /// En français : Quand il a été publié.
        published: Option<PartialDate>,
        /// Where the commitment stands.
        /// En français : Où en est l’engagement.
        status: Spanned<ProgressStatus>,
        /// What was done.
        /// En français : Ce qui a été fait.
        progress: Option<Localized<Prose>>,
        /// What stood in the way.
        /// En français : Ce qui a fait obstacle.
        challenges: Option<Localized<Prose>>,
        /// Why it was withdrawn, if it was.
        /// En français : Pourquoi il a été retiré, s’il l’a été.
        reason: Option<Localized<Prose>>,
        /// When it was withdrawn, if it was.
        /// En français : Quand il a été retiré, s’il l’a été.
        withdrawn: Option<PartialDate>,
        /// What shows it.
        /// En français : Ce qui le montre.
        evidence: Vec<Attachment>,
    }
}
