//! The list of a collection, page by page.

use serde::Serialize;

use super::list_rows;
use crate::{
    config::Section,
    locale::Arguments,
    model::{Collection, ItemKey, Organization},
    render::{
        Frame, LocalizedText, PageInputs, PageKind, PageLink, SectionParts, View, frame,
        parts::{Letter, ListRow, by_letter},
    },
};

#[derive(Serialize)]
struct ListView {
    #[serde(flatten)]
    frame: Frame,
    /// Collection: the suffix of the ids of its strings.
    collection: &'static str,
    /// Number of items in the whole list.
    total: usize,
    /// Items of this page, in order; empty if they are grouped.
    rows: Vec<ListRow>,
    /// Items grouped by their timing, if any of the list's has one.
    timings: Vec<TimingGroup>,
    /// Items of a directory, grouped by letter.
    letters: Vec<Letter<DirectoryEntry>>,
    /// Links to the other pages of the list, if there are several.
    pagination: Option<Pagination>,
}

/// The items of a list that are all under way, to come or over.
#[derive(Serialize)]
struct TimingGroup {
    /// Timing: the suffix of the ids of its strings.
    timing: &'static str,
    /// Items, in order.
    rows: Vec<ListRow>,
}

/// An organization in the directory.
#[derive(Serialize)]
struct DirectoryEntry {
    /// Its page.
    #[serde(flatten)]
    link: PageLink,
    /// Acronym.
    acronym: Option<LocalizedText>,
    /// Kind, worded.
    kind: String,
}

/// The pagination of a list.
#[derive(Serialize)]
struct Pagination {
    /// Number of this page, from 1.
    number: usize,
    /// URL of the previous page.
    previous: Option<String>,
    /// URL of the next page.
    next: Option<String>,
    /// Links to the first and last pages, this one and its neighbours.
    pages: Vec<PaginationLink>,
}

/// A link to a page of a list, or a gap.
#[derive(Serialize)]
struct PaginationLink {
    /// Page number, from 1; 0 for a gap.
    number: usize,
    /// Page number, formatted for the page's language.
    text: String,
    /// URL.
    href: String,
}

/// Gathers the page's view.
pub(super) fn gather<'p>(collection: Collection, number: usize, inputs: &mut PageInputs<'p>) -> View<'p> {
    let name = collection.folder();
    let mut title = inputs.string(&format!("section-{name}"));
    if number > 1 {
        let arguments = Arguments::new().with("title", title).with("number", number);
        title = inputs.format("list-page-title", &arguments);
    }
    let title = LocalizedText::new(title);
    let description = Some(LocalizedText::new(inputs.string(&format!("section-{name}-summary"))));
    let section = Section::Collection(collection);
    let parts = SectionParts { section, number, title, description };
    let frame = frame::for_section(inputs, parts);
    let list = inputs.list_page(collection, number);
    let (mut rows, mut timings, mut letters) = (Vec::new(), Vec::new(), Vec::new());
    match collection {
        Collection::Organizations => letters = directory(list.keys, inputs),
        Collection::Consultations | Collection::Events => timings = by_timing(list.keys, inputs),
        _ => rows = list_rows(list.keys, inputs),
    }
    let pagination = pagination(collection, number, list.pages, inputs);
    let view = ListView { frame, collection: name, total: list.total, rows, timings, letters, pagination };
    View::new("pages/list.html", view)
}

/// Groups the items of a page of a list, which are in order of timing.
fn by_timing(keys: &[ItemKey], inputs: &mut PageInputs<'_>) -> Vec<TimingGroup> {
    let mut groups: Vec<TimingGroup> = Vec::new();
    for key in keys {
        let timing = inputs.timing(key).as_str();
        let row = list_rows(std::slice::from_ref(key), inputs);
        match groups.last_mut().filter(|group| group.timing == timing) {
            Some(group) => group.rows.extend(row),
            None => groups.push(TimingGroup { timing, rows: row }),
        }
    }
    groups
}

fn directory(keys: &[ItemKey], inputs: &mut PageInputs<'_>) -> Vec<Letter<DirectoryEntry>> {
    let mut entries = Vec::with_capacity(keys.len());
    for key in keys {
        let Some(organization) = inputs.item::<Organization>(&key.id).map(|item| &item.facts) else {
            continue;
        };
        let Some(link) = inputs.link(key) else { continue };
        let acronym = organization.acronym.as_ref().and_then(|acronym| inputs.localized(acronym));
        let kind = inputs.string(&format!("organization-kind-{}", organization.kind.as_str()));
        entries.push(DirectoryEntry { link, acronym, kind });
    }
    by_letter(entries, |entry| &entry.link.title.text, inputs)
}

fn pagination(
    collection: Collection,
    number: usize,
    count: usize,
    inputs: &mut PageInputs<'_>,
) -> Option<Pagination> {
    if count < 2 {
        return None;
    }
    let mut pages = Vec::new();
    let mut last = 0;
    for page in (1..=count).filter(|page| [1, count].contains(page) || page.abs_diff(number) <= 1) {
        if page > last + 1 {
            pages.push(PaginationLink { number: 0, text: String::new(), href: String::new() });
        }
        let (text, href) = (inputs.count(page), href(collection, page, inputs)?);
        pages.push(PaginationLink { number: page, text, href });
        last = page;
    }
    Some(Pagination {
        number,
        previous: href(collection, number - 1, inputs),
        next: href(collection, number + 1, inputs),
        pages,
    })
}

/// Returns the URL of a page of the list; `None` if there is no such page.
fn href(collection: Collection, number: usize, inputs: &mut PageInputs<'_>) -> Option<String> {
    let language = inputs.language();
    let address = inputs.page_address(&PageKind::List { collection, number }, language)?;
    Some(inputs.href(address))
}
