//! Events.

use jiff::civil::Date;

use super::{
    ItemFacts, ListOrder, Localized, MomentKind, Organization, PartialDate, Prose, Ref, TimeOfDay, Timing,
    Url, record::record, string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
    /// Kinds of event.
    pub enum EventKind {
        /// A summit of states or of the Open Government Partnership.
        Summit = "summit",
        /// A hackathon.
        Hackathon = "hackathon",
        /// A conference.
        Conference = "conference",
        /// A workshop.
        Workshop = "workshop",
        /// A meeting.
        Meeting = "meeting",
    }
}

record! {
    /// An event.
    pub struct Event {
        /// Type of event.
        /// En français : Type d’événement.
        kind: Option<EventKind>,
        /// Start date; omit it for a recurring event.
        /// En français : Date de début; à omettre pour un événement récurrent.
        start: Option<PartialDate>,
        /// Start time.
        /// En français : Heure de début.
        start_time: Option<TimeOfDay>,
        /// End date.
        /// En français : Date de fin.
        end: Option<Spanned<PartialDate>>,
        /// End time.
        /// En français : Heure de fin.
        end_time: Option<TimeOfDay>,
        /// Frequency of a recurring event (“every year”).
        /// En français : Fréquence d’un événement récurrent (« chaque année »).
        recurrence: Option<Localized<String>>,
        /// Place of the event.
        /// En français : Lieu de l’événement.
        place: Option<Localized<String>>,
        /// Address of the event online.
        /// En français : Adresse de l’événement en ligne.
        url: Option<Localized<Url>>,
        /// Edition of the event.
        /// En français : Édition de l’événement.
        edition: Option<Localized<String>>,
        /// Organizers.
        /// En français : Organismes organisateurs.
        organizers: Vec<Ref<Organization>>,
        /// Outcomes of the event.
        /// En français : Résultats de l’événement.
        outcomes: Option<Localized<Prose>>,
    }
}

impl ItemFacts for Event {
    const LIST_ORDER: ListOrder = ListOrder::Timing;

    fn list_date(&self) -> Option<&PartialDate> {
        self.start.as_ref()
    }

    fn timing(&self, today: Date) -> Timing {
        match (&self.start, &self.end) {
            (Some(start), None) => Timing::on(start, today),
            (start, end) => Timing::between(start.as_ref(), end.as_deref(), today),
        }
    }

    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        self.start.iter().map(|date| (MomentKind::Happened, date)).collect()
    }

    fn responsible(&self) -> Vec<&Ref<Organization>> {
        self.organizers.iter().collect()
    }
}
