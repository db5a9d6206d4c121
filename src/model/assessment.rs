//! What others than the government say of a commitment.

use super::{
    Attachment, Localized, Organization, PartialDate, Prose, Ref, Status, record::record, words::words,
};

words! {
    /// How far a commitment opened government. Source: OGP Independent Reporting Mechanism.
    pub enum OpenGovernmentEffect {
        /// It made things worse.
        Worsened = "worsened",
        /// It changed nothing.
        None = "did-not-change",
        /// A small step.
        Marginal = "marginal",
        /// A large step, limited in scope.
        Major = "major",
        /// A step that changed the way things are done.
        Outstanding = "outstanding",
    }

    /// How much there is to see of early results. Source: OGP Independent Reporting Mechanism.
    pub enum EarlyResults {
        /// Nothing notable.
        None = "no-notable-results",
        /// Moderate results.
        Moderate = "moderate",
        /// Significant results.
        Significant = "significant",
    }
}

record! {
    /// The findings of an independent assessor.
    pub struct IndependentAssessment {
        /// When they were published.
        date: PartialDate,
        /// Who assessed.
        assessor: Option<Localized<String>>,
        /// Whether the commitment can be verified.
        verifiable: Option<bool>,
        /// Whether it bears on open government, in the assessor's words.
        relevance: Option<Localized<String>>,
        /// How far it was carried out.
        completion: Option<Status>,
        /// Whether it opened government.
        did_it_open_government: Option<OpenGovernmentEffect>,
        /// What there was to see of its results.
        early_results: Option<EarlyResults>,
        /// What the assessor found, in short.
        summary: Option<Localized<Prose>>,
        /// The report.
        report: Option<Attachment>,
    }

    /// What someone outside government said.
    pub struct PublicComment {
        /// When.
        date: PartialDate,
        /// Who, where the name may be told.
        author: Option<String>,
        /// For which organization.
        organization: Option<Ref<Organization>>,
        /// What was said, in the languages it is given in.
        text: Localized<Prose>,
        /// Where it was said.
        source: Option<Attachment>,
    }
}
