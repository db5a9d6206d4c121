//! Action plans and their cycle.

use super::{
    Attachment, Committee, Consultation, Localized, Organization, PartialDate, Period, Prose, Ref,
    record::record, words::words,
};
use crate::source::Spanned;

words! {
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
        number: Option<u32>,
        /// From when to when it runs.
        period: Option<Period>,
        /// Under which programme it is made.
        framework: Option<Framework>,
        /// The phases of its cycle.
        phases: Vec<Phase>,
        /// The phase it was in on some day, where the source says so without dating the phases.
        stated_phase: Option<StatedPhase>,
        /// Who coordinates the cycle.
        coordinator: Option<Ref<Organization>>,
        /// The multi-stakeholder forum that follows it.
        forum: Option<Ref<Committee>>,
        /// The consultations that shaped it.
        consultations: Vec<Ref<Consultation>>,
        /// The reasoned response to what was proposed in its co-creation.
        response: Option<Attachment>,
        /// The plan it replaces.
        supersedes: Option<Ref<ActionPlan>>,
        /// Self-assessment and independent reports on the plan as a whole.
        assessments: Vec<PlanAssessment>,
    }

    /// A phase of the cycle.
    pub struct Phase {
        /// Which one.
        kind: Spanned<PhaseKind>,
        /// From when to when.
        period: Option<Period>,
    }

    /// The phase a plan was in, as its source states it.
    pub struct StatedPhase {
        /// Which one.
        kind: PhaseKind,
        /// On what day that was true.
        as_of: PartialDate,
    }

    /// A report on a plan as a whole.
    pub struct PlanAssessment {
        /// Who assessed.
        assessor: Assessor,
        /// When the report was published.
        date: PartialDate,
        /// What it found, in short.
        summary: Option<Localized<Prose>>,
        /// The report itself.
        report: Option<Attachment>,
    }
}

words! {
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
