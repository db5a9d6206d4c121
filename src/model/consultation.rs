//! Consultations: how people were asked.

use super::{ActionPlan, Attachment, Localized, PartialDate, Prose, Ref, Url, record::record, words::words};
use crate::source::Spanned;

words! {
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
        kinds: Vec<ConsultationKind>,
        /// When it opens.
        opens: Option<PartialDate>,
        /// When it closes.
        closes: Option<Spanned<PartialDate>>,
        /// The platform it is held on.
        platform: Option<Localized<String>>,
        /// Where to take part.
        url: Option<Localized<Url>>,
        /// The plan it shapes.
        plan: Option<Ref<ActionPlan>>,
        /// How much those consulted decide.
        participation: Option<ParticipationLevel>,
        /// What came of it.
        results: Option<ConsultationResults>,
    }

    /// What came of a consultation.
    pub struct ConsultationResults {
        /// How many people took part.
        participants: Option<u32>,
        /// How many contributions were made.
        contributions: Option<u32>,
        /// When the results were published.
        published: Option<PartialDate>,
        /// The report.
        report: Option<Attachment>,
        /// How the contributions were used.
        use_made: Option<Localized<Prose>>,
    }
}
