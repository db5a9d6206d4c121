//! Rules of the site: summary of each page → findings that compare pages.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    aria::Role,
    diagnostic::{Code, Diagnostic, Location, Severity},
    dom::{Document, Element},
};

/// Summary of a page, to compare it with others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageSummary {
    /// Its address from the site's root.
    pub address: String,
    /// The language it says it is in, in lower case; empty where it does not say.
    pub language: String,
    /// Its title.
    pub title: Option<String>,
    /// The links that pages repeat, in the order of the page, save those to the page before or after.
    pub links: Arc<[ChromeLink]>,
}

/// A link in what pages repeat around their own text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ChromeLink {
    /// The part of the page it is in: a landmark, by its role and its name.
    pub part: (Role, String),
    /// Target: an address from the site's root, or a complete URL.
    pub target: String,
    /// Accessible name.
    pub name: String,
    /// Place among the repeated links of the page.
    pub place: usize,
}

/// Part of a summary that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SummaryPart {
    /// The title.
    Title,
    /// A repeated link, by its place.
    Link(usize),
}

impl SummaryPart {
    /// Returns the element of a page that is this part of its summary.
    #[must_use]
    pub fn element<'d>(self, page: &'d Document, address: &str) -> Option<Element<'d>> {
        match self {
            Self::Title => title(page),
            Self::Link(place) => chrome_links(page, address).nth(place).map(|(_, element)| element),
        }
    }
}

/// Root of the site while addresses are resolved; no page is requested there.
const ROOT: &str = "https://site.invalid/";

impl PageSummary {
    /// Reads a page. Its address is a path from the site's root.
    #[must_use]
    pub fn of(page: &Document, address: &str) -> Self {
        Self {
            address: address.to_owned(),
            language: language(page),
            title: title(page).map(|title| flat(&title.text())),
            links: chrome_links(page, address).map(|(link, _)| link).collect(),
        }
    }
}

fn language(page: &Document) -> String {
    page.root().and_then(Element::language).unwrap_or_default().to_ascii_lowercase()
}

fn title(page: &Document) -> Option<Element<'_>> {
    page.named("title").find(|title| title.is_html())
}

/// Returns the links that pages repeat, in the order of the page, each with its element.
fn chrome_links<'d>(
    page: &'d Document,
    address: &str,
) -> impl Iterator<Item = (ChromeLink, Element<'d>)> + use<'d> {
    let base = Url::parse(ROOT).and_then(|root| root.join(address)).ok();
    let here = folder(address).to_owned();
    let language = language(page);
    let links = page.named("a").filter(|link| link.has("href") && !link.is_hidden());
    // The way to the same page in another language is called otherwise on each.
    let links =
        links.filter(move |link| link.attr("hreflang").is_none_or(|tag| tag.eq_ignore_ascii_case(&language)));
    let repeated = links.filter_map(move |link| {
        let target = target(base.as_ref(), link.attr("href").unwrap_or_default().trim())?;
        // Links to a place in the page itself differ from page to page.
        let part = part(link).filter(|_| target != here && !is_step(link))?;
        Some((part, target, link))
    });
    repeated.enumerate().map(|(place, (part, target, link))| {
        (ChromeLink { part, target, name: link.name().text.clone(), place }, link)
    })
}

/// Returns the target of a link, without the fragment; `None` if the address cannot be parsed.
fn target(base: Option<&Url>, href: &str) -> Option<String> {
    let mut url = base?.join(href).ok()?;
    url.set_fragment(None);
    let whole = url.to_string();
    Some(folder(whole.strip_prefix(ROOT).unwrap_or(&whole)).to_owned())
}

/// Returns an address as it is served: that of the folder for its `index.html`.
fn folder(address: &str) -> &str {
    match address.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => address,
    }
}

/// Returns `true` if the link points to the previous or the next page. The link to a page is called
/// “next” on the page before it and “previous” on the page after it, rightly.
fn is_step(link: Element<'_>) -> bool {
    link.tokens("rel").any(|it| it.eq_ignore_ascii_case("prev") || it.eq_ignore_ascii_case("next"))
}

/// The landmark that a link is in, if it is one that pages repeat.
fn part(link: Element<'_>) -> Option<(Role, String)> {
    let landmark = link.ancestors().find(|it| {
        matches!(
            it.role(),
            Some(Role::Navigation | Role::Banner | Role::ContentInfo | Role::Main | Role::Complementary)
        )
    })?;
    let role = landmark.role().filter(|role| !matches!(role, Role::Main | Role::Complementary))?;
    Some((role, landmark.name().text.clone()))
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Finding of a rule that compares pages.
#[derive(Clone, Debug)]
pub struct SiteFinding {
    /// The page, by its place among those that were compared.
    pub page: usize,
    /// Part of the page.
    pub part: SummaryPart,
    /// Diagnostic to report. Its location is not known here: the caller sets it.
    pub diagnostic: Diagnostic,
}

/// The findings of one rule, as it makes them.
pub(super) struct SiteFindings {
    code: &'static Code,
    pub(super) reported: Vec<SiteFinding>,
}

impl SiteFindings {
    pub(super) fn new(code: &'static Code) -> Self {
        Self { code, reported: Vec::new() }
    }

    /// Creates the diagnostic of a finding that requires manual review.
    pub(super) fn needs_review(&self) -> Diagnostic {
        let diagnostic = Diagnostic::new(self.code, Location::Address(String::new()));
        Diagnostic { severity: Severity::Warning, ..diagnostic }
    }

    /// Reports a finding at a part of a page.
    pub(super) fn report(&mut self, page: usize, part: SummaryPart, diagnostic: Diagnostic) {
        self.reported.push(SiteFinding { page, part, diagnostic });
    }
}
