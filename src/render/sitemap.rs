//! The XML site map for search engines: every page with content, with its alternates in other
//! languages. Source: sitemaps.org 0.9 and Google's `xhtml:link` alternates.

use std::collections::BTreeMap;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use super::{PageKind, SitePlan};
use crate::{
    locale::datetime,
    model::{Address, Language},
    resolve::{Availability, Portal},
};

/// Returns the text of `sitemap.xml`.
#[must_use]
pub fn of(portal: &Portal, plan: &SitePlan) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    // Writing to memory does not fail.
    let _ = write(portal, plan, &mut writer);
    String::from_utf8(writer.into_inner()).unwrap_or_default()
}

fn write(portal: &Portal, plan: &SitePlan, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut urls = BytesStart::new("urlset");
    urls.push_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    urls.push_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    writer.write_event(Event::Start(urls))?;
    for (kind, languages) in plan.translations() {
        let modified = match kind {
            PageKind::Item(key) => portal.meta(key).and_then(|meta| meta.common.updated.as_ref()),
            _ => None,
        };
        let modified = modified.and_then(datetime);
        let languages = written(portal, kind, languages);
        for address in languages.values() {
            url(portal, writer, &languages, modified.as_deref(), address)?;
        }
    }
    writer.write_event(Event::End(BytesEnd::new("urlset")))
}

/// Returns the addresses of a page without those around a text in another language: they repeat it.
fn written<'p>(
    portal: &Portal,
    kind: &PageKind,
    languages: &'p BTreeMap<Language, Address>,
) -> BTreeMap<Language, &'p Address> {
    let is_fallback = |language| match kind {
        PageKind::Item(key) => matches!(portal.availability(key, language), Availability::Fallback { .. }),
        _ => false,
    };
    let all = languages.iter().map(|(language, address)| (*language, address));
    all.filter(|(language, _)| !is_fallback(*language)).collect()
}

fn url(
    portal: &Portal,
    writer: &mut Writer<Vec<u8>>,
    languages: &BTreeMap<Language, &Address>,
    modified: Option<&str>,
    address: &Address,
) -> std::io::Result<()> {
    let base = portal.site.base_url.as_str();
    writer.write_event(Event::Start(BytesStart::new("url")))?;
    text(writer, "loc", &address.on_web(base))?;
    if let Some(modified) = modified {
        text(writer, "lastmod", modified)?;
    }
    let official = languages.get(&portal.official_language());
    let each = languages.iter().map(|(language, address)| (language.as_str(), *address));
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
