//! Committees: the multi-stakeholder forums.

use super::{
    Attachment, Localized, Organization, PartialDate, PhaseKind, Prose, Ref, record::record,
    string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
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
        /// En français : Quand il a été formé, ou doit l’être.
        established: Option<PartialDate>,
        /// What it is for.
        /// En français : Son mandat.
        mandate: Option<Localized<Prose>>,
        /// The phases of a plan's cycle that it takes part in.
        /// En français : Les phases du cycle d’un plan auxquelles il prend part.
        phases: Vec<PhaseKind>,
        /// Who sits on it.
        /// En français : Qui y siège.
        members: Vec<Member>,
        /// When it met.
        /// En français : Ses rencontres.
        meetings: Vec<Meeting>,
        /// Its rules.
        /// En français : Ses règles.
        rules: Option<Attachment>,
    }

    /// A member: an organization, a person, or a person for an organization.
    pub struct Member {
        /// The organization.
        /// En français : L’organisme.
        organization: Option<Ref<Organization>>,
        /// The person.
        /// En français : La personne.
        name: Option<String>,
        /// For whom the member sits.
        /// En français : Au nom de qui le membre siège.
        sector: Sector,
        /// The role on the committee.
        /// En français : Son rôle au comité.
        role: Option<Localized<String>>,
        /// Since when.
        /// En français : Depuis quand.
        since: Option<PartialDate>,
        /// Until when.
        /// En français : Jusqu’à quand.
        until: Option<Spanned<PartialDate>>,
    }

    /// A meeting.
    pub struct Meeting {
        /// When.
        /// En français : Quand.
        date: Spanned<PartialDate>,
        /// Where.
        /// En français : Où.
        place: Option<Localized<String>>,
        /// The agenda.
        /// En français : L’ordre du jour.
        agenda: Option<Attachment>,
        /// The minutes.
        /// En français : Le compte rendu.
        minutes: Option<Attachment>,
    }
}
