//! The list of a collection, page by page.

use serde::Serialize;

use crate::{
    config::Section,
    locale::Arguments,
    model::{Collection, ItemKey, Organization},
    render::{
        Frame, LocalizedText, PageInputs, PageKind, PageLink, SectionParts, View, frame,
        parts::{Letter, ListRow, by_letter, list_rows},
    },
};

#[derive(Serialize)]
struct ListView {
    #[serde(flatten)]
    frame: Frame,
    /// The collection: strings about its list end in this.
    collection: &'static str,
    /// How many items the whole list has.
    total: usize,
    /// The items of this page, in order; none where they stand under letters.
    rows: Vec<ListRow>,
    /// The items of a directory, letter by letter.
    letters: Vec<Letter<DirectoryEntry>>,
    /// The other pages of the list, where there are several.
    pagination: Option<Pagination>,
}

/// An organization in the directory.
#[derive(Serialize)]
struct DirectoryEntry {
    /// Its page.
    #[serde(flatten)]
    link: PageLink,
    /// What it is called for short.
    acronym: Option<LocalizedText>,
    /// What kind it is, in words.
    kind: String,
}

/// The pages of a list.
#[derive(Serialize)]
struct Pagination {
    /// Which page this is, from 1.
    number: usize,
    /// The way to the page before, if any.
    previous: Option<String>,
    /// The way to the page after, if any.
    next: Option<String>,
    /// The first and the last page, this one and those beside it.
    pages: Vec<PaginationLink>,
}

/// A page of a list, or pages left out.
#[derive(Serialize)]
struct PaginationLink {
    /// Which page, from 1; 0 for pages left out.
    number: usize,
    /// The number, as the page's language writes it.
    text: String,
    /// The way to it.
    href: String,
}

/// What the page shows.
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
    let (rows, letters) = if collection == Collection::Organizations {
        (Vec::new(), directory(list.keys, inputs))
    } else {
        (list_rows(list.keys, inputs), Vec::new())
    };
    let pagination = pagination(collection, number, list.pages, inputs);
    let view = ListView { frame, collection: name, total: list.total, rows, letters, pagination };
    View::new("pages/list.html", view)
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

/// The way to a page of the list, if it has that page.
fn href(collection: Collection, number: usize, inputs: &mut PageInputs<'_>) -> Option<String> {
    let language = inputs.language();
    let address = inputs.page_address(&PageKind::List { collection, number }, language)?;
    Some(inputs.href(address))
}
