//! What others than the government say of a commitment.

use super::{
    Attachment, Localized, Organization, PartialDate, ProgressStatus, Prose, Ref, record::record,
    string_enum::string_enum,
};

string_enum! {
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
        /// En français : Quand les conclusions ont été publiées.
        date: PartialDate,
        /// Who assessed.
        /// En français : Qui a évalué.
        assessor: Option<Localized<String>>,
        /// Whether the commitment can be verified.
        /// En français : Si l’engagement est vérifiable.
        verifiable: Option<bool>,
        /// Whether it bears on open government, in the assessor's words.
        /// En français : Son rapport avec le gouvernement ouvert, dans les mots de l’évaluateur.
        relevance: Option<Localized<String>>,
        /// How far it was carried out.
        /// En français : Jusqu’où il a été réalisé.
        completion: Option<ProgressStatus>,
        /// Whether it opened government.
        /// En français : S’il a ouvert le gouvernement.
        did_it_open_government: Option<OpenGovernmentEffect>,
        /// What there was to see of its results.
        /// En français : Ce qu’on pouvait voir de ses résultats.
        early_results: Option<EarlyResults>,
        /// What the assessor found, in short.
        /// En français : Ce que l’évaluateur conclut, en bref.
        summary: Option<Localized<Prose>>,
        /// The report.
        /// En français : Le rapport.
        report: Option<Attachment>,
    }

    /// What someone outside government said.
    pub struct PublicComment {
        /// When.
        /// En français : Quand.
        date: PartialDate,
        /// Who, where the name may be told.
        /// En français : Qui, quand le nom peut être dit.
        author: Option<String>,
        /// For which organization.
        /// En français : Pour quel organisme.
        organization: Option<Ref<Organization>>,
        /// What was said, in the languages it is given in.
        /// En français : Ce qui a été dit, dans les langues où c’est donné.
        text: Localized<Prose>,
        /// Where it was said.
        /// En français : Où cela a été dit.
        source: Option<Attachment>,
    }
}
