//! Achievements: what exists today.

use super::{Commitment, Event, Figure, Link, Organization, PartialDate, Ref, record::record};

record! {
    /// An achievement.
    pub struct Achievement {
        /// Since when it exists.
        /// En français : Depuis quand elle existe.
        since: Option<PartialDate>,
        /// The day it was done.
        /// En français : Le jour où elle a eu lieu.
        date: Option<PartialDate>,
        /// Key figures.
        /// En français : Les chiffres clés.
        figures: Vec<Figure>,
        /// The organizations behind it.
        /// En français : Les organismes qui l’ont menée.
        organizations: Vec<Ref<Organization>>,
        /// The commitments it comes from.
        /// En français : Les engagements dont elle découle.
        commitments: Vec<Ref<Commitment>>,
        /// Events that belong to it.
        /// En français : Les événements qui s’y rattachent.
        events: Vec<Ref<Event>>,
        /// Where to see it.
        /// En français : Où la voir.
        links: Vec<Link>,
    }
}
