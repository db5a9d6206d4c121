//! Assessments of a commitment by others than the government.

use super::{
    Attachment, Localized, Organization, PartialDate, ProgressStatus, Prose, Ref, record::record,
    string_enum::string_enum,
};

string_enum! {
    /// The effect of a commitment on open government. Source: OGP Independent Reporting Mechanism.
    pub enum OpenGovernmentEffect {
        /// Government became less open.
        Worsened = "worsened",
        /// No change.
        None = "did-not-change",
        /// Small improvement.
        Marginal = "marginal",
        /// Major improvement, limited in scope.
        Major = "major",
        /// Improvement that changed the way things are done.
        Outstanding = "outstanding",
    }

    /// The extent of early results. Source: OGP Independent Reporting Mechanism.
    pub enum EarlyResults {
        /// No notable results.
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

    /// A comment by someone outside government.
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
