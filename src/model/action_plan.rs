//! Action plans and their cycle.

use super::{
    Attachment, Committee, Consultation, ItemFacts, ListOrder, Localized, MomentKind, Organization,
    PartialDate, Period, Prose, Ref, record::record, string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
    /// The program under which a plan is made.
    pub enum Framework {
        /// The government's own program.
        Own = "own",
        /// The Open Government Partnership's national program.
        OgpNational = "ogp-national",
        /// The Open Government Partnership's local program.
        OgpLocal = "ogp-local",
    }

    /// The phases of a plan's cycle, in order.
    pub enum PhaseKind {
        /// Co-creation: the plan is written with stakeholders.
        CoCreation = "co-creation",
        /// Implementation: its commitments are carried out.
        Implementation = "implementation",
        /// Self-assessment: the government reports on results.
        SelfAssessment = "self-assessment",
    }
}

record! {
    /// An action plan.
    pub struct ActionPlan {
        /// Number of the plan, starting from 1 for the first.
        /// En français : Numéro du plan; le premier a le numéro 1.
        number: Option<u32>,
        /// Start and end of the plan.
        /// En français : Début et fin du plan.
        period: Option<Period>,
        /// Program of the plan.
        /// En français : Programme dans lequel le plan s’inscrit.
        framework: Option<Framework>,
        /// Phases of the plan’s cycle.
        /// En français : Phases du cycle du plan.
        phases: Vec<Phase>,
        /// Phase on a given date, if the source states it without dates for the phases.
        /// En français : Phase à une date donnée, si la source l’indique sans dater les phases.
        stated_phase: Option<StatedPhase>,
        /// Organization that coordinates the cycle.
        /// En français : Organisme qui coordonne le cycle.
        coordinator: Option<Ref<Organization>>,
        /// Multi-stakeholder forum that oversees the plan.
        /// En français : Forum multipartite qui suit le plan.
        forum: Option<Ref<Committee>>,
        /// Consultations held to prepare the plan.
        /// En français : Consultations tenues pour préparer le plan.
        consultations: Vec<Ref<Consultation>>,
        /// Reasoned response to the proposals received during co-creation.
        /// En français : Réponse motivée aux propositions reçues pendant la cocréation.
        response: Option<Attachment>,
        /// Plan that this one replaces.
        /// En français : Plan que celui-ci remplace.
        supersedes: Option<Ref<ActionPlan>>,
        /// Self-assessment and independent assessments of the whole plan.
        /// En français : Autoévaluation et évaluations indépendantes de l’ensemble du plan.
        assessments: Vec<PlanAssessment>,
    }

    /// A phase of the cycle.
    pub struct Phase {
        /// Type of phase.
        /// En français : Type de phase.
        kind: Spanned<PhaseKind>,
        /// Start and end of the phase.
        /// En français : Début et fin de la phase.
        period: Option<Period>,
    }

    /// The phase of a plan as of a date, as stated by its source.
    pub struct StatedPhase {
        /// Phase stated by the source.
        /// En français : Phase indiquée par la source.
        kind: PhaseKind,
        /// Date of that statement.
        /// En français : Date de cette information.
        as_of: PartialDate,
    }

    /// A report on a plan as a whole.
    pub struct PlanAssessment {
        /// Author of the assessment.
        /// En français : Auteur de l’évaluation.
        assessor: Assessor,
        /// Date of publication.
        /// En français : Date de publication.
        date: PartialDate,
        /// Main findings, in short.
        /// En français : Principaux constats, en bref.
        summary: Option<Localized<Prose>>,
        /// Assessment report.
        /// En français : Rapport d’évaluation.
        report: Option<Attachment>,
    }
}

string_enum! {
    /// The author of an assessment. The three are kept apart and never merged.
    pub enum Assessor {
        /// The government, about its own work.
        Government = "government",
        /// An independent assessor.
        Independent = "independent",
        /// The public.
        Public = "public",
    }
}

impl ItemFacts for ActionPlan {
    const LIST_ORDER: ListOrder = ListOrder::Timing;

    fn list_date(&self) -> Option<&PartialDate> {
        self.period.as_ref().map(|period| &period.start)
    }

    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        let Some(period) = &self.period else { return Vec::new() };
        let end = period.end.as_ref().map(|end| (MomentKind::Ends, end));
        std::iter::once((MomentKind::Begins, &period.start)).chain(end).collect()
    }

    fn responsible(&self) -> Vec<&Ref<Organization>> {
        self.coordinator.iter().collect()
    }
}
