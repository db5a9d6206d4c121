//! Where the links and images of a text lead, from the page that shows it.

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    markdown::{Href, Links, Outline, Picture},
    model::{Head, ItemKey},
    render::{PageInputs, file_addresses},
    resolve::Target,
};

/// Each destination that a text names, with the way there; none for one that leads nowhere.
#[derive(Debug, Default)]
pub(super) struct Destinations(BTreeMap<String, Option<Way>>);

/// The way to a destination.
#[derive(Clone, Debug)]
struct Way {
    href: String,
    /// The language of what is there, where it is not the page's.
    language: Option<String>,
    external: bool,
}

impl Way {
    fn inside(href: String) -> Self {
        Self { href, language: None, external: false }
    }
}

impl Destinations {
    /// The ways to all that a text of `head` names.
    pub(super) fn of(inputs: &mut PageInputs<'_>, head: &Head, outline: &Outline) -> Self {
        let links = outline.links.iter().map(|link| &link.destination);
        let images = outline.images.iter().map(|image| &image.destination);
        let mut ways = BTreeMap::new();
        for destination in links.chain(images) {
            if !ways.contains_key(destination) {
                let way = way(inputs, head, destination);
                inputs.key.fold("link", format!("{destination} {way:?}"));
                ways.insert(destination.clone(), way);
            }
        }
        Self(ways)
    }
}

fn way(inputs: &PageInputs<'_>, head: &Head, destination: &str) -> Option<Way> {
    match inputs.portal.target(head, destination) {
        Target::Item { key, heading } => to_item(inputs, &key, heading.as_deref()),
        Target::Heading(heading) => Some(Way::inside(format!("#{heading}"))),
        Target::File(file) => Some(Way::inside(inputs.href(&file_addresses::of_item_file(&file)))),
        Target::Outside => Some(Way { href: destination.to_owned(), language: None, external: true }),
        Target::Nothing => None,
    }
}

/// To an item's page in this page's language, else in its official one.
fn to_item(inputs: &PageInputs<'_>, key: &ItemKey, heading: Option<&str>) -> Option<Way> {
    let portal = inputs.portal;
    let official = portal.head(key)?.official_language(portal.official_language());
    let exact = portal.addresses.item(key, inputs.language);
    let address = exact.or_else(|| portal.addresses.item(key, official))?;
    let fragment = heading.map_or_else(String::new, |heading| format!("#{heading}"));
    let language = exact.is_none().then(|| official.to_string());
    Some(Way { href: format!("{}{fragment}", inputs.href(address)), language, external: false })
}

impl Links for Destinations {
    fn href<'l>(&'l self, destination: &str) -> Option<Href<'l>> {
        let way = self.0.get(destination)?.as_ref()?;
        let language = way.language.as_deref().map(Cow::Borrowed);
        Some(Href { language, external: way.external, ..Href::to(way.href.as_str()) })
    }

    fn picture<'l>(&'l self, destination: &str) -> Picture<'l> {
        let way = self.0.get(destination).and_then(Option::as_ref);
        Picture { address: way.map_or(Cow::Borrowed(""), |way| Cow::Borrowed(&way.href)), size: None }
    }
}
