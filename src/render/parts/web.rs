//! Links to other sites.

use serde::Serialize;

use crate::{
    model::{Language, Localized, Url},
    render::{LocalizedText, PageInputs},
};

/// A link to a page on another site.
#[derive(Clone, Debug, Serialize)]
pub struct WebLink {
    /// Title of the target.
    pub title: LocalizedText,
    /// URL.
    pub href: String,
    /// Language tag of the target; `None` if it is the page's.
    pub hreflang: Option<String>,
    /// Name of that language.
    pub language: Option<String>,
    /// Host of the target.
    pub host: String,
}

/// Builds a link to the URL in this page's language, else in the official one. Without a title its
/// text is the host.
pub fn web(title: Option<LocalizedText>, url: &Localized<Url>, inputs: &PageInputs<'_>) -> Option<WebLink> {
    let (language, _) = url.best(inputs.language(), inputs.site().official_language())?;
    let url = url.spanned(language)?;
    let title =
        title.unwrap_or_else(|| LocalizedText { src: inputs.src(url.span), ..LocalizedText::new(host(url)) });
    Some(link(title, url, Some(language), inputs))
}

/// Builds the links of an item.
pub fn web_links(links: &[crate::model::Link], inputs: &PageInputs<'_>) -> Vec<WebLink> {
    let titled = |it: &crate::model::Link| {
        let title = inputs.localized(&it.title).unwrap_or_else(|| LocalizedText::new(host(&it.url)));
        link(title, &it.url, it.language, inputs)
    };
    links.iter().map(titled).collect()
}

fn link(title: LocalizedText, url: &Url, language: Option<Language>, inputs: &PageInputs<'_>) -> WebLink {
    let other = language.filter(|language| *language != inputs.language());
    WebLink {
        title,
        href: url.as_str().to_owned(),
        hreflang: other.map(|language| language.to_string()),
        language: other.map(|language| inputs.language_name(language)),
        host: host(url).to_owned(),
    }
}

fn host(url: &Url) -> &str {
    url.host().trim_start_matches("www.")
}
