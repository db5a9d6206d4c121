//! Links to what lies outside the site.

use serde::Serialize;

use crate::{
    model::{Language, Localized, Url},
    render::{Reads, Words},
};

/// A link to a page elsewhere.
#[derive(Clone, Debug, Serialize)]
pub struct WebLink {
    /// What it leads to.
    pub title: Words,
    /// The address.
    pub href: String,
    /// The language of what it leads to, where that is not the page's.
    pub hreflang: Option<String>,
    /// What that language is called, for people.
    pub language: Option<String>,
    /// The host, which tells where it leads.
    pub host: String,
}

/// A link to the address in this page's language, else in the official one. Without a title it is
/// shown by its host.
pub fn web(title: Option<Words>, url: &Localized<Url>, reads: &Reads<'_>) -> Option<WebLink> {
    let (language, url) = url.best(reads.language(), reads.site().official_language())?;
    Some(link(title, url, Some(language), reads))
}

/// The links of an item.
pub fn web_links(links: &[crate::model::Link], reads: &Reads<'_>) -> Vec<WebLink> {
    links.iter().map(|it| link(reads.words(&it.title), &it.url, it.language, reads)).collect()
}

fn link(title: Option<Words>, url: &Url, language: Option<Language>, reads: &Reads<'_>) -> WebLink {
    let other = language.filter(|language| *language != reads.language());
    let host = url.host().trim_start_matches("www.").to_owned();
    WebLink {
        title: title.unwrap_or_else(|| Words::own(host.as_str())),
        href: url.as_str().to_owned(),
        hreflang: other.map(|language| language.to_string()),
        language: other.map(|language| reads.language_name(language)),
        host,
    }
}
