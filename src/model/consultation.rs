//! Public consultations.

use jiff::civil::Date;

use super::{
    ActionPlan, Attachment, ItemFacts, ListOrder, Localized, MomentKind, PartialDate, Prose, Ref, Timing,
    Url, record::record, string_enum::string_enum,
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
        /// A platform that hosts several of these.
        Platform = "platform",
    }

    /// The influence of participants. Source: IAP2 spectrum of public participation.
    pub enum ParticipationLevel {
        /// Participants are informed.
        Inform = "inform",
        /// Participants are consulted.
        Consult = "consult",
        /// Participants' concerns are considered throughout.
        Involve = "involve",
        /// Solutions are developed with participants.
        Collaborate = "collaborate",
        /// Participants decide.
        Empower = "empower",
    }
}

record! {
    /// A consultation.
    pub struct Consultation {
        /// Types of consultation.
        /// En français : Types de consultation.
        kinds: Vec<ConsultationKind>,
        /// Opening date.
        /// En français : Date d’ouverture.
        opens: Option<PartialDate>,
        /// Closing date.
        /// En français : Date de clôture.
        closes: Option<Spanned<PartialDate>>,
        /// Platform used.
        /// En français : Plateforme utilisée.
        platform: Option<Localized<String>>,
        /// Address of the consultation.
        /// En français : Adresse de la consultation.
        url: Option<Localized<Url>>,
        /// Action plan that it helps to prepare.
        /// En français : Plan d’action qu’elle aide à préparer.
        plan: Option<Ref<ActionPlan>>,
        /// Level of participation.
        /// En français : Niveau de participation.
        participation: Option<ParticipationLevel>,
        /// Results of the consultation.
        /// En français : Résultats de la consultation.
        results: Option<ConsultationResults>,
    }

    /// The results of a consultation.
    pub struct ConsultationResults {
        /// Number of participants.
        /// En français : Nombre de participantes et de participants.
        participants: Option<u32>,
        /// Number of contributions received.
        /// En français : Nombre de contributions reçues.
        contributions: Option<u32>,
        /// Date of publication of the results.
        /// En français : Date de publication des résultats.
        published: Option<PartialDate>,
        /// Report on the consultation.
        /// En français : Rapport sur la consultation.
        report: Option<Attachment>,
        /// Use made of the contributions.
        /// En français : Usage fait des contributions.
        use_made: Option<Localized<Prose>>,
    }
}

impl ItemFacts for Consultation {
    const LIST_ORDER: ListOrder = ListOrder::Timing;

    fn list_date(&self) -> Option<&PartialDate> {
        self.closes.as_deref().or(self.opens.as_ref())
    }

    /// A consultation without a closing date is over once it has results.
    fn timing(&self, today: Date) -> Timing {
        if self.closes.is_none() && self.results.is_some() {
            return Timing::Past;
        }
        Timing::between(self.opens.as_ref(), self.closes.as_deref(), today)
    }

    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        let opens = self.opens.as_ref().map(|date| (MomentKind::Begins, date));
        opens.into_iter().chain(self.closes.as_deref().map(|date| (MomentKind::Ends, date))).collect()
    }
}
