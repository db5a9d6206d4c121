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
        /// What kind it is.
        /// En français : Le type d’événement.
        kind: Option<EventKind>,
        /// The day it starts; left out for one that recurs.
        /// En français : Le jour où il commence; rien pour celui qui revient.
        start: Option<PartialDate>,
        /// The time it starts.
        /// En français : L’heure où il commence.
        start_time: Option<TimeOfDay>,
        /// The day it ends.
        /// En français : Le jour où il finit.
        end: Option<Spanned<PartialDate>>,
        /// The time it ends.
        /// En français : L’heure où il finit.
        end_time: Option<TimeOfDay>,
        /// How often it comes back ("every year").
        /// En français : À quelle fréquence il revient (« chaque année »).
        recurrence: Option<Localized<String>>,
        /// Where.
        /// En français : Où.
        place: Option<Localized<String>>,
        /// Where online.
        /// En français : Où, en ligne.
        url: Option<Localized<Url>>,
        /// Which edition it is.
        /// En français : De quelle édition il s’agit.
        edition: Option<Localized<String>>,
        /// Who organizes it.
        /// En français : Qui l’organise.
        organizers: Vec<Ref<Organization>>,
        /// What came of it.
        /// En français : Ce qui en est sorti.
        outcomes: Option<Localized<Prose>>,
    }
}
