//! People in an office, and whom they speak for.

use serde::Serialize;

use crate::{
    model::{Localized, Organization, Ref, Signatory},
    render::{LocalizedText, PageInputs, PageLink},
};

/// A person in an office, or an office or an organization alone.
#[derive(Clone, Debug, Serialize)]
pub struct PersonView {
    /// The person's name.
    pub name: Option<String>,
    /// The office held.
    pub office: Option<LocalizedText>,
    /// The organization: a link where it is in the directory.
    pub organization: Option<PageLink>,
}

impl PersonView {
    /// What is shown of someone who signed a text or whom it is addressed to.
    pub fn of(person: &Signatory, inputs: &mut PageInputs<'_>) -> Self {
        Self {
            name: person.name.clone(),
            office: person.office.as_ref().and_then(|office| inputs.localized(office)),
            organization: organization(
                person.organization.as_ref(),
                person.organization_name.as_ref(),
                inputs,
            ),
        }
    }

    /// What is shown of several.
    pub fn all(people: &[Signatory], inputs: &mut PageInputs<'_>) -> Vec<Self> {
        people.iter().map(|person| Self::of(person, inputs)).collect()
    }
}

/// The organization by its page, else by its name alone.
fn organization(
    listed: Option<&Ref<Organization>>,
    named: Option<&Localized<String>>,
    inputs: &mut PageInputs<'_>,
) -> Option<PageLink> {
    let link = listed.and_then(|listed| inputs.link(&listed.any().key()));
    let name = || Some(PageLink { title: inputs.localized(named?)?, href: None, lang: None });
    link.or_else(name)
}
