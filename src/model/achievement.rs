//! Achievements: what exists today.

use super::{Commitment, Event, Figure, Link, Organization, PartialDate, Ref, record::record};

record! {
    /// An achievement.
    pub struct Achievement {
        /// Since when it exists.
        since: Option<PartialDate>,
        /// The day it was done.
        date: Option<PartialDate>,
        /// Key figures.
        figures: Vec<Figure>,
        /// The organizations behind it.
        organizations: Vec<Ref<Organization>>,
        /// The commitments it comes from.
        commitments: Vec<Ref<Commitment>>,
        /// Events that belong to it.
        events: Vec<Ref<Event>>,
        /// Where to see it.
        links: Vec<Link>,
    }
}
