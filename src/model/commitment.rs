//! Commitments: what a plan promises.

use super::{
    Dataset, IndependentAssessment, ItemCode, Localized, Milestone, OgpValue, Organization, Period,
    ProgressReport, Prose, PublicComment, Ref, Term, record::record,
};
use crate::source::Spanned;

record! {
    /// A commitment of an action plan.
    pub struct Commitment {
        /// Code of the commitment in the plan (`C01`).
        /// En français : Le code de l’engagement dans le plan (`C01`).
        code: Spanned<ItemCode>,
        /// Open Government Partnership number (`CAQUE0003`).
        /// En français : Le numéro au Partenariat pour un gouvernement ouvert (`CAQUE0003`).
        ogp_id: Option<String>,
        /// Lead organizations.
        /// En français : Les organismes responsables.
        leads: Vec<Ref<Organization>>,
        /// Supporting organizations, public or from civil society.
        /// En français : Les organismes collaborateurs, publics ou de la société civile.
        supporting: Vec<Ref<Organization>>,
        /// Public problem to address.
        /// En français : Le problème public à résoudre.
        problem: Option<Localized<Prose>>,
        /// Current situation, before the commitment.
        /// En français : La situation de départ, avant l’engagement.
        status_quo: Option<Localized<Prose>>,
        /// Description of the action.
        /// En français : La description de l’action.
        action: Option<Localized<Prose>>,
        /// Objective of the commitment.
        /// En français : L’objectif de l’engagement.
        objective: Option<Localized<Prose>>,
        /// Expected results.
        /// En français : Les résultats attendus.
        expected_results: Option<Localized<Prose>>,
        /// Open government values that it advances, by their ids.
        /// En français : Les valeurs du gouvernement ouvert qu’il fait progresser, par leurs identifiants.
        values: Vec<Term<OgpValue>>,
        /// Policy area.
        /// En français : Le domaine de politique publique.
        policy_area: Option<Localized<String>>,
        /// Start and end of the commitment.
        /// En français : Le début et la fin de l’engagement.
        period: Option<Period>,
        /// Milestones of the commitment.
        /// En français : Les jalons de l’engagement.
        milestones: Vec<Milestone>,
        /// Progress reports of the government, by period.
        /// En français : Les bilans du gouvernement, par période.
        reports: Vec<ProgressReport>,
        /// Independent assessment.
        /// En français : L’évaluation indépendante.
        independent_assessment: Option<IndependentAssessment>,
        /// Comments from the public.
        /// En français : Les commentaires du public.
        public_comments: Vec<PublicComment>,
        /// Data sets that it opens or uses.
        /// En français : Les jeux de données qu’il ouvre ou utilise.
        datasets: Vec<Ref<Dataset>>,
    }
}
