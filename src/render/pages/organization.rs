//! The page of an organization.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{Collection, ItemId, Organization, OrganizationKind},
    render::{
        PageInputs, View,
        parts::{
            AddressView, BacklinkRow, Backlinks, EmailView, FactsBuilder, ItemParts, ListRow, PhoneView,
            ProseSection, ProseSectionsBuilder, RepresentativeView, present, rows,
        },
    },
};

#[derive(Serialize)]
struct OrganizationView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Duties in open government.
    sections: Vec<ProseSection<'p>>,
    /// Addresses.
    addresses: Vec<AddressView>,
    /// Designated open government representative.
    representative: Option<RepresentativeView>,
    /// `true` if it is a public body, which must designate a representative, or if it has one.
    has_representative: bool,
    /// Organizations that are part of it.
    children: Vec<BacklinkRow>,
}

impl CollectionPage for Organization {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<Organization>(id)?;
        let (organization, meta) = (&item.facts, &item.meta);
        let mut backlinks = Backlinks::of(&meta.key(), inputs);
        let children = backlinks.take(Collection::Organizations, "parent");
        let phones = organization.phones.iter().map(|phone| PhoneView::of(phone, inputs)).collect();
        let emails = organization.emails.iter().map(EmailView::of).collect();
        let facts = FactsBuilder::new(inputs)
            .terms("kind", "organization-kind", [organization.kind.as_str()])
            .words("acronym", &organization.acronym)
            .items("parent", &organization.parent)
            .dates("created", &organization.created)
            .web("website", &organization.website)
            .phones("phones", phones)
            .emails("emails", emails)
            .build();
        let public = matches!(organization.kind, OrganizationKind::Ministry | OrganizationKind::Agency);
        let representative = organization.representative.as_ref();
        let has_representative = public || representative.is_some();
        let representative = representative.map(|it| RepresentativeView::of(it, inputs));
        let sections =
            ProseSectionsBuilder::new(meta, inputs).field("duties", organization.duties.as_ref()).build();
        let addresses: Vec<_> = organization.addresses.iter().map(|it| AddressView::of(it, inputs)).collect();
        let children = rows(&children, inputs);
        let mut own = ProseSectionsBuilder::names(&sections);
        own.extend(present([
            ("representative", has_representative),
            ("addresses", !addresses.is_empty()),
            ("children", !children.is_empty()),
        ]));
        let item = ItemParts::of(meta, facts, backlinks, own, inputs);
        let view =
            OrganizationView { item, sections, addresses, representative, has_representative, children };
        Some(View::new("pages/organization.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        ListRow {
            kinds: vec![inputs.string(&format!("organization-kind-{}", facts.kind.as_str()))],
            detail: facts.acronym.as_ref().and_then(|acronym| inputs.localized(acronym)),
            ..row
        }
    }
}
