//! The targets of the links and images of a text, relative to the page.

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    markdown::{Href, ImageSource, LinkResolver, Outline},
    model::{ItemKey, ItemMeta, Language, encode_address},
    policy::web_origin,
    render::{PageInputs, file_addresses},
    resolve::Target,
};

/// The destinations in a text, each resolved; `None` if it does not resolve.
#[derive(Debug, Default)]
pub(super) struct Destinations(BTreeMap<String, Option<ResolvedLink>>);

/// A resolved destination.
#[derive(Clone, Debug, Hash)]
struct ResolvedLink {
    href: String,
    /// Language of the target; `None` if it is the page's.
    language: Option<String>,
    is_external: bool,
    /// Width and height of an image in pixels, if known.
    size: Option<(u32, u32)>,
}

impl ResolvedLink {
    fn internal(href: String) -> Self {
        Self { href, language: None, is_external: false, size: None }
    }
}

impl Destinations {
    /// Resolves every destination in a text of `meta`.
    pub(super) fn of(inputs: &mut PageInputs<'_>, meta: &ItemMeta, outline: &Outline) -> Self {
        let links = outline.links.iter().map(|link| &link.destination);
        let images = outline.images.iter().map(|image| &image.destination);
        let mut ways = BTreeMap::new();
        for destination in links.chain(images) {
            if !ways.contains_key(destination) {
                let way = resolve(inputs, meta, destination);
                inputs.key.fold("link", &(destination, &way));
                ways.insert(destination.clone(), way);
            }
        }
        let shown = outline.images.iter().filter_map(|image| ways.get(&image.destination)?.as_ref());
        let elsewhere = shown.filter(|image| image.is_external);
        inputs.image_origins.extend(elsewhere.filter_map(|image| web_origin(&image.href)));
        Self(ways)
    }
}

fn resolve(inputs: &PageInputs<'_>, meta: &ItemMeta, destination: &str) -> Option<ResolvedLink> {
    match inputs.portal.target(meta, destination) {
        Target::Item { key, language, heading } => to_item(inputs, &key, language, heading.as_deref()),
        Target::Page { address, suffix } => {
            Some(ResolvedLink::internal(format!("{}{suffix}", inputs.href(&address))))
        }
        Target::Heading(heading) => Some(ResolvedLink::internal(format!("#{heading}"))),
        Target::File { file, suffix, .. } => {
            let href = inputs.href(&file_addresses::of_file(&file));
            let href = format!("{href}{}", encode_address(&suffix));
            Some(ResolvedLink {
                size: file.image.and_then(|image| image.size),
                ..ResolvedLink::internal(href)
            })
        }
        Target::Outside | Target::NotOnSite | Target::OwnComputer => {
            let href = encode_address(destination.trim());
            Some(ResolvedLink { is_external: true, ..ResolvedLink::internal(href) })
        }
        Target::Hidden(..) | Target::Nothing => None,
    }
}

/// Resolves to the item's page in `language`, by default this page's, else in the item's official language.
fn to_item(
    inputs: &PageInputs<'_>,
    key: &ItemKey,
    language: Option<Language>,
    heading: Option<&str>,
) -> Option<ResolvedLink> {
    let portal = inputs.portal;
    let official = portal.meta(key)?.official_language(portal.official_language());
    let language = language.unwrap_or(inputs.language);
    let exact = portal.addresses.item(key, language).map(|address| (language, address));
    let (language, address) = exact.or_else(|| Some((official, portal.addresses.item(key, official)?)))?;
    let fragment = heading.map_or_else(String::new, |heading| format!("#{heading}"));
    let language = (language != inputs.language).then(|| language.to_string());
    Some(ResolvedLink { language, ..ResolvedLink::internal(format!("{}{fragment}", inputs.href(address))) })
}

impl LinkResolver for Destinations {
    fn resolve_link<'l>(&'l self, destination: &str) -> Option<Href<'l>> {
        let way = self.0.get(destination)?.as_ref()?;
        let language = way.language.as_deref().map(Cow::Borrowed);
        Some(Href { language, is_external: way.is_external, ..Href::to(way.href.as_str()) })
    }

    fn resolve_image<'l>(&'l self, destination: &str) -> ImageSource<'l> {
        let way = self.0.get(destination).and_then(Option::as_ref);
        let address = way.map_or(Cow::Borrowed(""), |way| Cow::Borrowed(way.href.as_str()));
        ImageSource { address, size: way.and_then(|way| way.size) }
    }
}
