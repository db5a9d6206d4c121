//! The map of the site for search engines: every page that is an item's or a section's, with the
//! same page in the other languages. Source: sitemaps.org 0.9 and Google's `xhtml:link` alternates.

use std::collections::BTreeMap;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use crate::{
    config::Section,
    locale::datetime,
    model::{Address, ItemKey, Language},
    resolve::Portal,
};

/// One page in every language it exists in.
struct SitemapEntry<'p> {
    languages: BTreeMap<Language, &'p Address>,
    modified: Option<String>,
}

/// The text of `sitemap.xml`.
#[must_use]
pub fn of(portal: &Portal) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    // Writing to memory does not fail; what would be said of it is lost with the writer.
    let _ = write(portal, &mut writer);
    String::from_utf8(writer.into_inner()).unwrap_or_default()
}

fn write(portal: &Portal, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut urls = BytesStart::new("urlset");
    urls.push_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    urls.push_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    writer.write_event(Event::Start(urls))?;
    for place in entries(portal).values() {
        for address in place.languages.values() {
            url(portal, writer, place, address)?;
        }
    }
    writer.write_event(Event::End(BytesEnd::new("urlset")))
}

fn url(
    portal: &Portal,
    writer: &mut Writer<Vec<u8>>,
    place: &SitemapEntry<'_>,
    address: &Address,
) -> std::io::Result<()> {
    let base = portal.site.base_url.as_str();
    writer.write_event(Event::Start(BytesStart::new("url")))?;
    text(writer, "loc", &address.on_web(base))?;
    if let Some(modified) = &place.modified {
        text(writer, "lastmod", modified)?;
    }
    let official = place.languages.get(&portal.official_language());
    let each = place.languages.iter().map(|(language, address)| (language.as_str(), *address));
    for (lang, address) in each.chain(official.map(|address| ("x-default", *address))) {
        let mut link = BytesStart::new("xhtml:link");
        link.push_attribute(("rel", "alternate"));
        link.push_attribute(("hreflang", lang));
        link.push_attribute(("href", address.on_web(base).as_str()));
        writer.write_event(Event::Empty(link))?;
    }
    writer.write_event(Event::End(BytesEnd::new("url")))
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> std::io::Result<()> {
    writer.write_event(Event::Start(BytesStart::new(name)))?;
    writer.write_event(Event::Text(BytesText::new(text)))?;
    writer.write_event(Event::End(BytesEnd::new(name)))
}

/// What a place of the site is about: sections come first, then items.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Section(Section),
    Item(ItemKey),
}

fn entries(portal: &Portal) -> BTreeMap<Subject, SitemapEntry<'_>> {
    let mut places = BTreeMap::new();
    for (section, language, address) in portal.addresses.sections() {
        let place = places.entry(Subject::Section(section.clone()));
        let place = place.or_insert_with(|| SitemapEntry { languages: BTreeMap::new(), modified: None });
        place.languages.insert(language, address);
    }
    for (key, language, address) in portal.addresses.items() {
        let modified = portal.meta(key).and_then(|meta| meta.common.updated.as_ref()).and_then(datetime);
        let place = places.entry(Subject::Item(key.clone()));
        let place = place.or_insert_with(|| SitemapEntry { languages: BTreeMap::new(), modified });
        place.languages.insert(language, address);
    }
    places
}
