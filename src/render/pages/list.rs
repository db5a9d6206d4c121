//! The list of a collection, page by page.

use serde::Serialize;

use crate::{
    config::Section,
    locale::Arguments,
    model::{Collection, ItemKey, Organization},
    render::{
        Frame, Link, Reads, SectionParts, View, Words, frame,
        parts::{Letter, ListRow, by_letter, list_rows},
    },
    resolve::Addresses,
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
    letters: Vec<Letter<Entry>>,
    /// The other pages of the list, where there are several.
    pagination: Option<Pagination>,
}

/// An organization in the directory.
#[derive(Serialize)]
struct Entry {
    /// Its page.
    #[serde(flatten)]
    link: Link,
    /// What it is called for short.
    acronym: Option<Words>,
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
    pages: Vec<PageLink>,
}

/// A page of a list, or pages left out.
#[derive(Serialize)]
struct PageLink {
    /// Which page, from 1; 0 for pages left out.
    number: usize,
    /// The number, as the page's language writes it.
    text: String,
    /// The way to it.
    href: String,
}

/// What the page shows.
pub(super) fn gather<'p>(collection: Collection, number: usize, reads: &mut Reads<'p>) -> View<'p> {
    let name = collection.folder();
    let mut title = reads.say(&format!("section-{name}"));
    if number > 1 {
        let arguments = Arguments::new().with("title", title).with("number", number);
        title = reads.tell("list-page-title", &arguments);
    }
    let title = Words::own(title);
    let description = Some(Words::own(reads.say(&format!("section-{name}-summary"))));
    let section = Section::Collection(collection);
    let parts = SectionParts { section: section.clone(), number, title, description };
    let frame = frame::for_section(reads, parts);
    let list = reads.list(collection, number);
    let (rows, letters) = if collection == Collection::Organizations {
        (Vec::new(), directory(list.keys, reads))
    } else {
        (list_rows(list.keys, reads), Vec::new())
    };
    let pagination = pagination(&section, number, list.pages, reads);
    let view = ListView { frame, collection: name, total: list.total, rows, letters, pagination };
    View::new("pages/list.html", view)
}

fn directory(keys: &[ItemKey], reads: &mut Reads<'_>) -> Vec<Letter<Entry>> {
    let mut entries = Vec::with_capacity(keys.len());
    for key in keys {
        let Some(organization) = reads.item::<Organization>(&key.id).map(|item| &item.facts) else {
            continue;
        };
        let Some(link) = reads.link(key) else { continue };
        let acronym = organization.acronym.as_ref().and_then(|acronym| reads.words(acronym));
        let kind = reads.say(&format!("organization-kind-{}", organization.kind.as_str()));
        entries.push(Entry { link, acronym, kind });
    }
    by_letter(entries, |entry| &entry.link.title.text, reads)
}

fn pagination(section: &Section, number: usize, count: usize, reads: &mut Reads<'_>) -> Option<Pagination> {
    let first = reads.section_address(section, reads.language()).filter(|_| count > 1)?.clone();
    let way = |page: usize| reads.href(&Addresses::list_page(&first, page));
    let mut pages = Vec::new();
    let mut last = 0;
    for page in (1..=count).filter(|page| [1, count].contains(page) || page.abs_diff(number) <= 1) {
        if page > last + 1 {
            pages.push(PageLink { number: 0, text: String::new(), href: String::new() });
        }
        pages.push(PageLink { number: page, text: reads.count(page), href: way(page) });
        last = page;
    }
    Some(Pagination {
        number,
        previous: (number > 1).then(|| way(number - 1)),
        next: (number < count).then(|| way(number + 1)),
        pages,
    })
}
