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
        /// En français : Son code dans le plan (`C01`).
        code: Spanned<ItemCode>,
        /// Its number with the Open Government Partnership (`CAQUE0003`).
        /// En français : Son numéro au Partenariat pour un gouvernement ouvert (`CAQUE0003`).
        ogp_id: Option<String>,
        /// The organizations that lead it.
        /// En français : Les organismes responsables.
        leads: Vec<Ref<Organization>>,
        /// The organizations that support it, public or of civil society.
        /// En français : Les organismes collaborateurs, publics ou de la société civile.
        supporting: Vec<Ref<Organization>>,
        /// What public problem it addresses.
        /// En français : Le problème public auquel il répond.
        problem: Option<Localized<Prose>>,
        /// How things stood before.
        /// En français : La situation de départ.
        status_quo: Option<Localized<Prose>>,
        /// What will be done.
        /// En français : Ce qui sera fait.
        action: Option<Localized<Prose>>,
        /// What it is for.
        /// En français : À quoi il sert.
        objective: Option<Localized<Prose>>,
        /// What is expected of it.
        /// En français : Les résultats attendus.
        expected_results: Option<Localized<Prose>>,
        /// The values it serves, from the portal's vocabulary.
        /// En français : Les valeurs qu’il sert, prises dans le vocabulaire du portail.
        values: Vec<Term<OgpValue>>,
        /// The policy area it belongs to.
        /// En français : Le domaine de politique publique.
        policy_area: Option<Localized<String>>,
        /// From when to when.
        /// En français : De quand à quand.
        period: Option<Period>,
        /// Its milestones.
        /// En français : Ses jalons.
        milestones: Vec<Milestone>,
        /// What the government reported, period by period.
        /// En français : Les bilans du gouvernement, période par période.
        reports: Vec<ProgressReport>,
        /// What an independent assessor found.
        /// En français : Ce qu’en a conclu un évaluateur indépendant.
        independent_assessment: Option<IndependentAssessment>,
        /// What the public said.
        /// En français : Ce qu’en a dit le public.
        public_comments: Vec<PublicComment>,
        /// The data sets it opens or draws on.
        /// En français : Les jeux de données qu’il ouvre ou utilise.
        datasets: Vec<Ref<Dataset>>,
    }
}
