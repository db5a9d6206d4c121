//! Committees: multi-stakeholder forums.

use super::{
    Attachment, ItemFacts, Localized, MomentKind, Organization, PartialDate, PhaseKind, Prose, Ref,
    record::record, string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
    /// The sector a member represents.
    pub enum Sector {
        /// Government.
        Government = "government",
        /// Non-profit organizations.
        CivilSociety = "civil-society",
        /// Universities and research.
        Academic = "academic",
        /// Companies.
        Private = "private",
        /// Citizens on their own behalf.
        Citizen = "citizen",
    }
}

record! {
    /// A committee.
    pub struct Committee {
        /// Date of creation, actual or planned.
        /// En français : Date de création, réelle ou prévue.
        established: Option<PartialDate>,
        /// Mandate of the committee.
        /// En français : Mandat du comité.
        mandate: Option<Localized<Prose>>,
        /// Phases of a plan’s cycle in which it takes part.
        /// En français : Phases du cycle d’un plan auxquelles il participe.
        phases: Vec<PhaseKind>,
        /// Members of the committee.
        /// En français : Membres du comité.
        members: Vec<Member>,
        /// Meetings of the committee.
        /// En français : Rencontres du comité.
        meetings: Vec<Meeting>,
        /// Rules of procedure.
        /// En français : Règles de fonctionnement.
        rules: Option<Attachment>,
    }

    /// A member: an organization, a person, or a person for an organization.
    pub struct Member {
        /// Organization that the member belongs to.
        /// En français : Organisme du membre.
        organization: Option<Ref<Organization>>,
        /// Name of the person.
        /// En français : Nom de la personne.
        name: Option<Spanned<String>>,
        /// Sector that the member represents.
        /// En français : Secteur que le membre représente.
        sector: Sector,
        /// Role on the committee.
        /// En français : Rôle au sein du comité.
        role: Option<Localized<String>>,
        /// Start of the term.
        /// En français : Début du mandat.
        since: Option<PartialDate>,
        /// End of the term.
        /// En français : Fin du mandat.
        until: Option<Spanned<PartialDate>>,
    }

    /// A meeting.
    pub struct Meeting {
        /// Date of the meeting.
        /// En français : Date de la rencontre.
        date: Spanned<PartialDate>,
        /// Place of the meeting.
        /// En français : Lieu de la rencontre.
        place: Option<Localized<String>>,
        /// Agenda.
        /// En français : Ordre du jour.
        agenda: Option<Attachment>,
        /// Minutes.
        /// En français : Compte rendu.
        minutes: Option<Attachment>,
    }
}

impl ItemFacts for Committee {
    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        self.established.iter().map(|date| (MomentKind::Since, date)).collect()
    }
}
