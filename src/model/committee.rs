//! Committees: the multi-stakeholder forums.

use super::{
    Attachment, Localized, Organization, PartialDate, PhaseKind, Prose, Ref, record::record, words::words,
};
use crate::source::Spanned;

words! {
    /// For whom a member sits.
    pub enum Sector {
        /// Government.
        Government = "government",
        /// Non-profit organizations.
        CivilSociety = "civil-society",
        /// Universities and research.
        Academic = "academic",
        /// Companies.
        Private = "private",
        /// Citizens in their own name.
        Citizen = "citizen",
    }
}

record! {
    /// A committee.
    pub struct Committee {
        /// When it was set up, or is to be.
        established: Option<PartialDate>,
        /// What it is for.
        mandate: Option<Localized<Prose>>,
        /// The phases of a plan's cycle that it takes part in.
        phases: Vec<PhaseKind>,
        /// Who sits on it.
        members: Vec<Member>,
        /// When it met.
        meetings: Vec<Meeting>,
        /// Its rules.
        rules: Option<Attachment>,
    }

    /// A member: an organization, a person, or a person for an organization.
    pub struct Member {
        /// The organization.
        organization: Option<Ref<Organization>>,
        /// The person.
        name: Option<String>,
        /// For whom the member sits.
        sector: Sector,
        /// The role on the committee.
        role: Option<Localized<String>>,
        /// Since when.
        since: Option<PartialDate>,
        /// Until when.
        until: Option<Spanned<PartialDate>>,
    }

    /// A meeting.
    pub struct Meeting {
        /// When.
        date: Spanned<PartialDate>,
        /// Where.
        place: Option<Localized<String>>,
        /// The agenda.
        agenda: Option<Attachment>,
        /// The minutes.
        minutes: Option<Attachment>,
    }
}
