//! From the texts of a site to items.

use std::collections::BTreeSet;

use super::{
    Request, Site,
    addresses::{self, Addresses},
    body,
    draft::{Context, Draft},
    facts,
    files::Names,
    fit, ids,
    links::Known,
    page::{Beside, Page, Text},
    pairing,
    portal::Portal,
    report::{Entry, Kind},
    tags::Tags,
};
use crate::{
    diagnostic::Location,
    model::{FieldShape, ItemKey},
    source::{Node, Shape, Sources},
};

/// Puts the texts of a site together into items, and tells what belongs to none.
pub(super) fn compose(
    mut site: Site,
    request: &Request,
    portal: &Portal,
    sources: &Sources,
    notes: &mut Vec<Entry>,
) -> Vec<Draft> {
    let texts = std::mem::take(&mut site.texts);
    let pages = pairing::pair(texts, &portal.languages, sources, notes);
    let keys = ids::of_pages(&pages, request.into, request.plan.as_ref(), notes);
    let addresses = addresses::settle(&pages, &keys, portal, notes);
    let known = Known::of(&site, &pages, &keys);
    let imported: BTreeSet<&ItemKey> = keys.iter().collect();
    let shapes = fit::shapes(request.into);
    let context = Context { portal, shapes: &shapes, imported: &|key| imported.contains(key) };
    let parts = pages.iter().zip(&keys).zip(&addresses);
    let drafts: Vec<Draft> = parts
        .map(|((page, key), addresses)| {
            Composing { sources, context: &context, known: &known, tags: site.tags }
                .draft(page, key, addresses)
        })
        .collect();
    let taken: BTreeSet<&str> =
        drafts.iter().flat_map(|draft| &draft.files).map(|(_, file)| file.shown.as_str()).collect();
    for file in site.others.iter().filter(|file| !taken.contains(file.shown.as_str())) {
        let is_page = file.shown.ends_with(".html") || file.shown.ends_with(".htm");
        let id = if is_page { "import-page-in-html" } else { "import-file-left" };
        notes.push(Entry::new(Kind::Dropped, Location::Path(file.shown.clone()), id));
    }
    drafts
}

struct Composing<'a> {
    sources: &'a Sources,
    context: &'a Context<'a>,
    known: &'a Known<'a>,
    tags: Tags,
}

impl Composing<'_> {
    fn draft(&self, page: &Page, key: &ItemKey, addresses: &[Addresses]) -> Draft {
        let first = page.first();
        let mut draft = Draft::new(key.clone(), first.start());
        facts::gather(page, &mut draft, self.sources, self.context);
        let mut names = Names::default();
        for (text, own) in page.texts.iter().zip(addresses) {
            self.addresses(text, own, &mut draft);
            self.text(text, &mut names, &mut draft);
        }
        draft.fill_in(&first.name, self.context);
        draft
    }

    fn shape(&self, name: &str) -> Option<&FieldShape> {
        self.context.shapes.iter().find(|shape| shape.name == name)
    }

    /// Gives a text its slug, and the addresses that it had.
    fn addresses(&self, text: &Text, own: &Addresses, draft: &mut Draft) {
        let place = text.start();
        if let (Some(slug), Some(shape)) = (&own.slug, self.shape("slug")) {
            draft.put(shape, Some(text.language), fit::plain(slug, place), "slug", self.context);
        }
        if let (false, Some(shape)) = (own.aliases.is_empty(), self.shape("aliases")) {
            let each = own.aliases.iter().map(|alias| fit::quoted(alias, place));
            let list = Node::new(Shape::List(each.collect()), place);
            draft.put(shape, Some(text.language), list, "aliases", self.context);
        }
    }

    /// Puts a text's body and files into the item.
    fn text(&self, text: &Text, names: &mut Names, draft: &mut Draft) {
        let path = self.sources.file(text.file).path();
        if text.is_list {
            draft.notes.push(Entry::new(Kind::Look, text.start(), "import-list-page-kept"));
        }
        for file in &text.files {
            names.add(file, text.language, &mut draft.notes);
        }
        let mut renamed = Vec::new();
        let mut name = |file: &Beside| names.add(file, text.language, &mut renamed);
        let body = body::read(text, self.sources, self.known, self.tags, &mut name, &mut draft.notes);
        for file in text.files.iter().chain(&body.files) {
            let new = name(file);
            if !draft.files.iter().any(|(other, _)| *other == new) {
                draft.files.push((new, file.clone()));
            }
        }
        draft.notes.append(&mut renamed);
        draft.bodies.push((text.language, Location::Path(path.to_owned()), body.text));
    }
}
