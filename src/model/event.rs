//! Events.

use super::{Localized, Organization, PartialDate, Prose, Ref, TimeOfDay, Url, record::record, words::words};
use crate::source::Spanned;

words! {
    /// Kinds of event.
    pub enum EventKind {
        /// A summit of states or of the Partnership.
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
        /// En français : Le type d’événement.
        kind: EventKind,
        /// Start date; omit it for a recurring event.
        /// En français : La date de début; à omettre pour un événement récurrent.
        start: Option<PartialDate>,
        /// Start time.
        /// En français : L’heure de début.
        start_time: Option<TimeOfDay>,
        /// End date.
        /// En français : La date de fin.
        end: Option<Spanned<PartialDate>>,
        /// End time.
        /// En français : L’heure de fin.
        end_time: Option<TimeOfDay>,
        /// Frequency of a recurring event (“every year”).
        /// En français : La fréquence d’un événement récurrent (« chaque année »).
        recurrence: Option<Localized<String>>,
        /// Place of the event.
        /// En français : Le lieu de l’événement.
        place: Option<Localized<String>>,
        /// Address of the event online.
        /// En français : L’adresse de l’événement en ligne.
        url: Option<Localized<Url>>,
        /// Edition of the event.
        /// En français : L’édition de l’événement.
        edition: Option<Localized<String>>,
        /// Organizers.
        /// En français : Les organismes organisateurs.
        organizers: Vec<Ref<Organization>>,
        /// Outcomes of the event.
        /// En français : Les résultats de l’événement.
        outcomes: Option<Localized<Prose>>,
    }
}
