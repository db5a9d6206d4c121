//! Achievements: what a government has put in place.

use super::{
    Commitment, Event, Figure, ItemFacts, Link, MomentKind, Organization, PartialDate, Ref, record::record,
};

record! {
    /// An achievement.
    pub struct Achievement {
        /// Start date, for an achievement that continues.
        /// En français : Date de début, pour une réalisation qui se poursuit.
        since: Option<PartialDate>,
        /// Date of the achievement.
        /// En français : Date de la réalisation.
        date: Option<PartialDate>,
        /// Key figures.
        /// En français : Chiffres clés.
        figures: Vec<Figure>,
        /// Organizations responsible for it.
        /// En français : Organismes responsables.
        organizations: Vec<Ref<Organization>>,
        /// Commitments that led to it.
        /// En français : Engagements qui y ont mené.
        commitments: Vec<Ref<Commitment>>,
        /// Related events.
        /// En français : Événements liés.
        events: Vec<Ref<Event>>,
        /// Links to the achievement.
        /// En français : Hyperliens vers la réalisation.
        links: Vec<Link>,
    }
}

impl ItemFacts for Achievement {
    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        let since = self.since.as_ref().map(|date| (MomentKind::Since, date));
        since.into_iter().chain(self.date.as_ref().map(|date| (MomentKind::Happened, date))).collect()
    }

    fn responsible(&self) -> Vec<&Ref<Organization>> {
        self.organizations.iter().collect()
    }
}
