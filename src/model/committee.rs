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
        /// Date of creation, actual or planned.
        /// En français : La date de création, réelle ou prévue.
        established: Option<PartialDate>,
        /// Mandate of the committee.
        /// En français : Le mandat du comité.
        mandate: Option<Localized<Prose>>,
        /// Phases of a plan’s cycle in which it takes part.
        /// En français : Les phases du cycle d’un plan auxquelles il participe.
        phases: Vec<PhaseKind>,
        /// Members of the committee.
        /// En français : Les membres du comité.
        members: Vec<Member>,
        /// Meetings of the committee.
        /// En français : Les rencontres du comité.
        meetings: Vec<Meeting>,
        /// Rules of procedure.
        /// En français : Les règles de fonctionnement.
        rules: Option<Attachment>,
    }

    /// A member: an organization, a person, or a person for an organization.
    pub struct Member {
        /// Organization that the member belongs to.
        /// En français : L’organisme du membre.
        organization: Option<Ref<Organization>>,
        /// Name of the person.
        /// En français : Le nom de la personne.
        name: Option<String>,
        /// Sector that the member represents.
        /// En français : Le secteur que le membre représente.
        sector: Sector,
        /// Role on the committee.
        /// En français : Le rôle au sein du comité.
        role: Option<Localized<String>>,
        /// Start of the term.
        /// En français : Le début du mandat.
        since: Option<PartialDate>,
        /// End of the term.
        /// En français : La fin du mandat.
        until: Option<Spanned<PartialDate>>,
    }

    /// A meeting.
    pub struct Meeting {
        /// Date of the meeting.
        /// En français : La date de la rencontre.
        date: Spanned<PartialDate>,
        /// Place of the meeting.
        /// En français : Le lieu de la rencontre.
        place: Option<Localized<String>>,
        /// Agenda.
        /// En français : L’ordre du jour.
        agenda: Option<Attachment>,
        /// Minutes.
        /// En français : Le compte rendu.
        minutes: Option<Attachment>,
    }
}
