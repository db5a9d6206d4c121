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
        kind: EventKind,
        /// The day it starts; left out for one that recurs.
        start: Option<PartialDate>,
        /// The time it starts.
        start_time: Option<TimeOfDay>,
        /// The day it ends.
        end: Option<Spanned<PartialDate>>,
        /// The time it ends.
        end_time: Option<TimeOfDay>,
        /// How often it comes back ("every year").
        recurrence: Option<Localized<String>>,
        /// Where.
        place: Option<Localized<String>>,
        /// Where online.
        url: Option<Localized<Url>>,
        /// Which edition it is.
        edition: Option<Localized<String>>,
        /// Who organizes it.
        organizers: Vec<Ref<Organization>>,
        /// What came of it.
        outcomes: Option<Localized<Prose>>,
    }
}
