//! Action plans and their cycle.

use super::{
    Attachment, Committee, Consultation, Localized, Organization, PartialDate, Period, Prose, Ref,
    record::record, string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
    /// Under which programme a plan is made.
    pub enum Framework {
        /// The government's own.
        Own = "own",
        /// The Open Government Partnership, as a country.
        OgpNational = "ogp-national",
        /// The Open Government Partnership's local programme.
        OgpLocal = "ogp-local",
    }

    /// The phases of a plan's cycle, in order.
    pub enum PhaseKind {
        /// The plan is written with those concerned.
        CoCreation = "co-creation",
        /// Its commitments are carried out.
        Implementation = "implementation",
        /// The government reports on what was achieved.
        SelfAssessment = "self-assessment",
    }
}

record! {
    /// An action plan.
    pub struct ActionPlan {
        /// Which plan it is, counted from the first.
        /// En français : De quel plan il s’agit, en comptant depuis le premier.
        number: Option<u32>,
        /// From when to when it runs.
        /// En français : De quand à quand il court.
        period: Option<Period>,
        /// Under which programme it is made.
        /// En français : Le programme dans lequel il s’inscrit.
        framework: Option<Framework>,
        /// The phases of its cycle.
        /// En français : Les phases de son cycle.
        phases: Vec<Phase>,
        /// The phase it was in on some day, where the source says so without dating the phases.
        /// En français : La phase où il en était à un certain jour, quand la source le dit sans dater les phases.
        stated_phase: Option<StatedPhase>,
        /// Who coordinates the cycle.
        /// En français : L’organisme qui coordonne le cycle.
        coordinator: Option<Ref<Organization>>,
        /// The multi-stakeholder forum that follows it.
        /// En français : Le forum multipartite qui le suit.
        forum: Option<Ref<Committee>>,
        /// The consultations that shaped it.
        /// En français : Les consultations qui l’ont nourri.
        consultations: Vec<Ref<Consultation>>,
        /// The reasoned response to what was proposed in its co-creation.
        /// En français : La réponse motivée à ce qui a été proposé pendant sa cocréation.
        response: Option<Attachment>,
        /// The plan it replaces.
        /// En français : Le plan qu’il remplace.
        supersedes: Option<Ref<ActionPlan>>,
        /// Self-assessment and independent reports on the plan as a whole.
        /// En français : L’autoévaluation et les rapports indépendants sur l’ensemble du plan.
        assessments: Vec<PlanAssessment>,
    }

    /// A phase of the cycle.
    pub struct Phase {
        /// Which one.
        /// En français : Laquelle.
        kind: Spanned<PhaseKind>,
        /// From when to when.
        /// En français : De quand à quand.
        period: Option<Period>,
    }

    /// The phase a plan was in, as its source states it.
    pub struct StatedPhase {
        /// Which one.
        /// En français : Laquelle.
        kind: PhaseKind,
        /// On what day that was true.
        /// En français : À quel jour c’était vrai.
        as_of: PartialDate,
    }

    /// A report on a plan as a whole.
    pub struct PlanAssessment {
        /// Who assessed.
        /// En français : Qui a évalué.
        assessor: Assessor,
        /// When the report was published.
        /// En français : Quand le rapport a été publié.
        date: PartialDate,
        /// What it found, in short.
        /// En français : Ce qu’il conclut, en bref.
        summary: Option<Localized<Prose>>,
        /// The report itself.
        /// En français : Le rapport lui-même.
        report: Option<Attachment>,
    }
}

string_enum! {
    /// Who speaks of what was achieved. The three are kept apart and never merged.
    pub enum Assessor {
        /// The government, of itself.
        Government = "government",
        /// An independent assessor.
        Independent = "independent",
        /// The public.
        Public = "public",
    }
}
