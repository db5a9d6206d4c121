//! Achievements: what exists today.

use super::{Commitment, Event, Figure, Link, Organization, PartialDate, Ref, record::record};

record! {
    /// An achievement.
    pub struct Achievement {
        /// Start date, for an achievement that continues.
        /// En français : La date de début, pour une réalisation qui se poursuit.
        since: Option<PartialDate>,
        /// Date of the achievement.
        /// En français : La date de la réalisation.
        date: Option<PartialDate>,
        /// Key figures.
        /// En français : Les chiffres clés.
        figures: Vec<Figure>,
        /// Organizations responsible for it.
        /// En français : Les organismes responsables.
        organizations: Vec<Ref<Organization>>,
        /// Commitments that led to it.
        /// En français : Les engagements qui y ont mené.
        commitments: Vec<Ref<Commitment>>,
        /// Related events.
        /// En français : Les événements liés.
        events: Vec<Ref<Event>>,
        /// Links to the achievement.
        /// En français : Les hyperliens vers la réalisation.
        links: Vec<Link>,
    }
}
