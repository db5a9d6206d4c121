//! People in an office, and the organizations they represent.

use serde::Serialize;

use crate::{
    model::{Localized, Organization, Ref, Signatory},
    render::{LocalizedText, PageInputs, PageLink},
};

/// A person in an office, or an office or organization alone.
#[derive(Clone, Debug, Serialize)]
pub struct PersonView {
    /// Name of the person.
    pub name: Option<String>,
    /// Office held.
    pub office: Option<LocalizedText>,
    /// Organization: a link if it is in the directory.
    pub organization: Option<PageLink>,
}

impl PersonView {
    /// Builds the view of a signatory or addressee.
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

    /// Builds the views of several signatories or addressees.
    pub fn all(people: &[Signatory], inputs: &mut PageInputs<'_>) -> Vec<Self> {
        people.iter().map(|person| Self::of(person, inputs)).collect()
    }
}

/// Returns a link to the organization's page, else its name without a link.
fn organization(
    listed: Option<&Ref<Organization>>,
    named: Option<&Localized<String>>,
    inputs: &mut PageInputs<'_>,
) -> Option<PageLink> {
    let link = listed.and_then(|listed| inputs.link(&listed.any().key()));
    let name = || Some(PageLink { title: inputs.localized(named?)?, href: None, lang: None });
    link.or_else(name)
}
