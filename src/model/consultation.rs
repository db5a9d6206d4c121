//! Consultations: how people were asked.

use super::{
    ActionPlan, Attachment, Localized, PartialDate, Prose, Ref, Url, record::record, string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
    /// Kinds of consultation.
    pub enum ConsultationKind {
        /// A call for proposals.
        CallForProposals = "call-for-proposals",
        /// An online debate.
        OnlineDebate = "online-debate",
        /// A questionnaire.
        Questionnaire = "questionnaire",
        /// A workshop or an assembly.
        Meeting = "meeting",
        /// A place that offers several of these.
        Platform = "platform",
    }

    /// How much those consulted decide. Source: IAP2 spectrum of public participation.
    pub enum ParticipationLevel {
        /// They are told.
        Inform = "inform",
        /// They are asked.
        Consult = "consult",
        /// Their concerns are taken up throughout.
        Involve = "involve",
        /// Solutions are made with them.
        Collaborate = "collaborate",
        /// They decide.
        Empower = "empower",
    }
}

record! {
    /// A consultation.
    pub struct Consultation {
        /// What kinds it offers.
        /// En français : Les formes qu’elle prend.
        kinds: Vec<ConsultationKind>,
        /// When it opens.
        /// En français : Quand elle ouvre.
        opens: Option<PartialDate>,
        /// When it closes.
        /// En français : Quand elle ferme.
        closes: Option<Spanned<PartialDate>>,
        /// The platform it is held on.
        /// En français : La plateforme où elle se tient.
        platform: Option<Localized<String>>,
        /// Where to take part.
        /// En français : Où participer.
        url: Option<Localized<Url>>,
        /// The plan it shapes.
        /// En français : Le plan qu’elle nourrit.
        plan: Option<Ref<ActionPlan>>,
        /// How much those consulted decide.
        /// En français : La part de décision laissée aux personnes consultées.
        participation: Option<ParticipationLevel>,
        /// What came of it.
        /// En français : Ce qui en est sorti.
        results: Option<ConsultationResults>,
    }

    /// What came of a consultation.
    pub struct ConsultationResults {
        /// How many people took part.
        /// En français : Combien de personnes ont participé.
        participants: Option<u32>,
        /// How many contributions were made.
        /// En français : Combien de contributions ont été reçues.
        contributions: Option<u32>,
        /// When the results were published.
        /// En français : Quand les résultats ont été publiés.
        published: Option<PartialDate>,
        /// The report.
        /// En français : Le rapport.
        report: Option<Attachment>,
        /// How the contributions were used.
        /// En français : L’usage fait des contributions.
        use_made: Option<Localized<Prose>>,
    }
}
