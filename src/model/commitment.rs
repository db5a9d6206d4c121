//! Commitments: what a plan promises.

use super::{
    Dataset, IndependentAssessment, ItemCode, Localized, Milestone, OgpValue, Organization, Period,
    ProgressReport, Prose, PublicComment, Ref, Term, record::record,
};
use crate::source::Spanned;

record! {
    /// A commitment of an action plan.
    pub struct Commitment {
        /// Its code in the plan (`C01`).
        code: Spanned<ItemCode>,
        /// Its number with the Open Government Partnership (`CAQUE0003`).
        ogp_id: Option<String>,
        /// The organizations that lead it.
        leads: Vec<Ref<Organization>>,
        /// The organizations that support it, public or of civil society.
        supporting: Vec<Ref<Organization>>,
        /// What public problem it addresses.
        problem: Option<Localized<Prose>>,
        /// How things stood before.
        status_quo: Option<Localized<Prose>>,
        /// What will be done.
        action: Option<Localized<Prose>>,
        /// What it is for.
        objective: Option<Localized<Prose>>,
        /// What is expected of it.
        expected_results: Option<Localized<Prose>>,
        /// The values it serves, from the portal's vocabulary.
        values: Vec<Term<OgpValue>>,
        /// The policy area it belongs to.
        policy_area: Option<Localized<String>>,
        /// From when to when.
        period: Option<Period>,
        /// Its milestones.
        milestones: Vec<Milestone>,
        /// What the government reported, period by period.
        reports: Vec<ProgressReport>,
        /// What an independent assessor found.
        independent_assessment: Option<IndependentAssessment>,
        /// What the public said.
        public_comments: Vec<PublicComment>,
        /// The data sets it opens or draws on.
        datasets: Vec<Ref<Dataset>>,
    }
}
