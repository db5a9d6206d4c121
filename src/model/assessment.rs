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
        /// Date of publication.
        /// En français : Date de publication.
        date: PartialDate,
        /// Name of the assessor.
        /// En français : Nom de l’évaluateur ou de l’évaluatrice.
        assessor: Option<Localized<String>>,
        /// `true` if the commitment can be verified, `false` if not.
        /// En français : `true` si l’engagement est vérifiable, `false` sinon.
        verifiable: Option<bool>,
        /// Relevance to open government, in the assessor’s words.
        /// En français : Pertinence pour le gouvernement ouvert, selon l’évaluation.
        relevance: Option<Localized<String>>,
        /// Level of completion.
        /// En français : Degré de réalisation.
        completion: Option<ProgressStatus>,
        /// Effect on open government.
        /// En français : Effet sur l’ouverture du gouvernement.
        did_it_open_government: Option<OpenGovernmentEffect>,
        /// Early results.
        /// En français : Premiers résultats.
        early_results: Option<EarlyResults>,
        /// Main findings, in short.
        /// En français : Principaux constats, en bref.
        summary: Option<Localized<Prose>>,
        /// Assessment report.
        /// En français : Rapport d’évaluation.
        report: Option<Attachment>,
    }

    /// What someone outside government said.
    pub struct PublicComment {
        /// Date of the comment.
        /// En français : Date du commentaire.
        date: PartialDate,
        /// Author, if the name can be published.
        /// En français : Auteur ou autrice, si le nom peut être publié.
        author: Option<String>,
        /// Organization that the author represents.
        /// En français : Organisme que représente l’auteur ou l’autrice.
        organization: Option<Ref<Organization>>,
        /// Text of the comment, in the languages available.
        /// En français : Texte du commentaire, dans les langues disponibles.
        text: Localized<Prose>,
        /// Source of the comment.
        /// En français : Source du commentaire.
        source: Option<Attachment>,
    }
}
