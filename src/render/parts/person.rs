//! People in an office, and whom they speak for.

use serde::Serialize;

use crate::{
    model::{Localized, Organization, Ref, Signatory},
    render::{Link, Reads, Words},
};

/// A person in an office, or an office or an organization alone.
#[derive(Clone, Debug, Serialize)]
pub struct PersonView {
    /// The person's name.
    pub name: Option<String>,
    /// The office held.
    pub office: Option<Words>,
    /// The organization: a link where it is in the directory.
    pub organization: Option<Link>,
}

impl PersonView {
    /// What is shown of someone who signed a text or whom it is addressed to.
    pub fn of(person: &Signatory, reads: &mut Reads<'_>) -> Self {
        Self {
            name: person.name.clone(),
            office: person.office.as_ref().and_then(|office| reads.words(office)),
            organization: organization(
                person.organization.as_ref(),
                person.organization_name.as_ref(),
                reads,
            ),
        }
    }

    /// What is shown of several.
    pub fn all(people: &[Signatory], reads: &mut Reads<'_>) -> Vec<Self> {
        people.iter().map(|person| Self::of(person, reads)).collect()
    }
}

/// The organization by its page, else by its name alone.
fn organization(
    listed: Option<&Ref<Organization>>,
    named: Option<&Localized<String>>,
    reads: &mut Reads<'_>,
) -> Option<Link> {
    let link = listed.and_then(|listed| reads.link(&listed.any().key()));
    let name = || Some(Link { title: reads.words(named?)?, href: None, lang: None });
    link.or_else(name)
}
