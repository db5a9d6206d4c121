//! Commitments of action plans.

use super::{
    Dataset, IndependentAssessment, ItemCode, ItemFacts, ListOrder, Localized, Milestone, OgpValue,
    Organization, Period, ProgressReport, Prose, PublicComment, Ref, Term, record::record,
};
use crate::source::Spanned;

record! {
    /// A commitment of an action plan.
    pub struct Commitment {
        /// Code of the commitment in the plan (`C01`).
        /// En français : Code de l’engagement dans le plan (`C01`).
        code: Spanned<ItemCode>,
        /// Open Government Partnership number (`CAQUE0003`).
        /// En français : Numéro au Partenariat pour un gouvernement ouvert (`CAQUE0003`).
        ogp_id: Option<String>,
        /// Lead organizations.
        /// En français : Organismes responsables.
        leads: Vec<Ref<Organization>>,
        /// Supporting organizations, public or from civil society.
        /// En français : Organismes collaborateurs, publics ou de la société civile.
        supporting: Vec<Ref<Organization>>,
        /// Public problem to address.
        /// En français : Problème public à résoudre.
        problem: Option<Localized<Prose>>,
        /// Current situation, before the commitment.
        /// En français : Situation de départ, avant l’engagement.
        status_quo: Option<Localized<Prose>>,
        /// Description of the action.
        /// En français : Description de l’action.
        action: Option<Localized<Prose>>,
        /// Objective of the commitment.
        /// En français : Objectif de l’engagement.
        objective: Option<Localized<Prose>>,
        /// Expected results.
        /// En français : Résultats attendus.
        expected_results: Option<Localized<Prose>>,
        /// Open government values that it advances, by their ids.
        /// En français : Valeurs du gouvernement ouvert qu’il fait progresser, par leurs identifiants.
        values: Vec<Term<OgpValue>>,
        /// Policy area.
        /// En français : Domaine de politique publique.
        policy_area: Option<Localized<String>>,
        /// Start and end of the commitment.
        /// En français : Début et fin de l’engagement.
        period: Option<Period>,
        /// Commitment of an earlier plan that this one continues.
        /// En français : Engagement d’un plan antérieur que celui-ci poursuit.
        continues: Option<Ref<Commitment>>,
        /// Milestones of the commitment.
        /// En français : Jalons de l’engagement.
        milestones: Vec<Milestone>,
        /// Progress reports of the government, by period.
        /// En français : Bilans du gouvernement, par période.
        reports: Vec<ProgressReport>,
        /// Independent assessment.
        /// En français : Évaluation indépendante.
        independent_assessment: Option<IndependentAssessment>,
        /// Comments from the public.
        /// En français : Commentaires du public.
        public_comments: Vec<PublicComment>,
        /// Data sets that it opens or uses.
        /// En français : Jeux de données qu’il ouvre ou utilise.
        datasets: Vec<Ref<Dataset>>,
    }
}

impl ItemFacts for Commitment {
    const LIST_ORDER: ListOrder = ListOrder::Id;

    fn responsible(&self) -> Vec<&Ref<Organization>> {
        self.leads.iter().collect()
    }
}
