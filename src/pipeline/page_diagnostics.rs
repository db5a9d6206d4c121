//! Problems of one page, for the preview.

use super::Snapshot;
use crate::{
    check,
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::{Language, layout},
    render::{PageKind, RenderedPage, Renderer},
    rules,
};

/// The problems of a portal, as seen from one page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageDiagnostics {
    /// Those of the page, of the texts it shows and of its item's files: first those without a place
    /// in the page, then in the order of the page.
    pub here: Diagnostics,
    /// All others.
    pub elsewhere: Diagnostics,
}

impl Snapshot {
    /// Returns the problems of one page that no setting suppresses, and the others. `of_portal` are
    /// the problems found so far, of other pages too if these were checked.
    #[must_use]
    pub fn page_diagnostics(&self, page: &RenderedPage, of_portal: &Diagnostics) -> PageDiagnostics {
        let Some(renderer) = &self.renderer else { return PageDiagnostics::default() };
        let address = page.address.as_str();
        let (in_pages, of_texts): (Vec<_>, Vec<_>) =
            of_portal.iter().cloned().partition(|it| it.element.is_some());
        // Whether an exception is used depends on the whole site, so these diagnostics are
        // discarded.
        let mut reported_elsewhere = Diagnostics::default();
        let filtered =
            rules::apply_settings(renderer.portal(), check::page_findings(page), &mut reported_elsewhere);
        let found: Vec<Diagnostic> = filtered.active.into_iter().map(|finding| finding.diagnostic).collect();
        // What was found by comparing pages is not found in this one alone.
        let (of_page, of_others): (Vec<_>, Vec<_>) = in_pages
            .into_iter()
            .filter(|it| !found.iter().any(|found| is_same(found, it)))
            .partition(|it| it.element.as_ref().is_some_and(|element| element.page == address));
        let all: Diagnostics = found.into_iter().chain(of_page).chain(of_texts).collect();
        let (mut here, of_texts): (Vec<_>, Vec<_>) = check::dedup(&all, &self.inactive, &self.sources)
            .iter()
            .cloned()
            .partition(|it| it.element.is_some());
        let (shown, not_shown) = check::locate_in_page(page, of_texts);
        let (of_item, elsewhere): (Vec<_>, Vec<_>) =
            not_shown.into_iter().partition(|it| self.is_of_item(renderer, page, it));
        here.extend(shown);
        here.extend(of_item);
        here.sort_by_key(|it| it.element.as_ref().map(|element| (element.line, element.column)));
        PageDiagnostics {
            here: here.into_iter().collect(),
            elsewhere: elsewhere.into_iter().chain(of_others).collect(),
        }
    }

    /// Returns `true` if a problem is in the files of the item that a page is about: its facts, its
    /// attachments and its text in the language of the page.
    fn is_of_item(&self, renderer: &Renderer, page: &RenderedPage, diagnostic: &Diagnostic) -> bool {
        let Some(page) = renderer.page(&page.address) else { return false };
        let PageKind::Item(key) = &page.kind else { return false };
        let path = match &diagnostic.location {
            Location::Span(span) => self.sources.file(span.file).path(),
            Location::Path(path) => path.as_str(),
            Location::Address(address) => return address.trim_start_matches('/') == page.address.as_str(),
        };
        let is_text = |inside: &str| {
            inside
                .strip_suffix(".md")
                .and_then(|name| name.parse::<Language>().ok())
                .map(|it| it == page.language)
        };
        layout::item_at(path).is_some_and(|(of, inside)| of == *key && is_text(inside).unwrap_or(true))
    }
}

/// Returns `true` if two problems are the same one, on the same page or on another that shares it.
fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.code == other.code && one.location == other.location && one.message == other.message
}
