//! Texts of a site → items.

use std::collections::BTreeSet;

use super::{
    ImportRequest, SourceSite,
    addresses::{self, TextAddresses},
    body, conform,
    draft::{ImportContext, ItemDraft},
    fields,
    file_names::FileNames,
    ids,
    links::LinkTargets,
    pairing,
    report::{Note, NoteKind},
    source_page::{Sibling, SourcePage, SourceText},
    target_portal::TargetPortal,
    template_tags::TagSyntax,
};
use crate::{
    diagnostic::Location,
    model::{FieldShape, ItemKey},
    source::{Node, Shape, Sources},
};

/// Composes the texts of a site into items, and reports files that belong to none.
pub(super) fn compose(
    mut site: SourceSite,
    request: &ImportRequest,
    portal: &TargetPortal,
    sources: &Sources,
    notes: &mut Vec<Note>,
) -> Vec<ItemDraft> {
    let texts = std::mem::take(&mut site.texts);
    let pages = pairing::pair(texts, &portal.languages, sources, notes);
    let keys = ids::of_pages(&pages, request.into, request.plan.as_ref(), notes);
    let addresses = addresses::assign(&pages, &keys, portal, notes);
    let known = LinkTargets::of(&site, &pages, &keys);
    let imported: BTreeSet<&ItemKey> = keys.iter().collect();
    let shapes = conform::field_shapes(request.into);
    let context = ImportContext { portal, shapes: &shapes, imported: &|key| imported.contains(key) };
    let parts = pages.iter().zip(&keys).zip(&addresses);
    let drafts: Vec<ItemDraft> = parts
        .map(|((page, key), addresses)| {
            ItemComposer { sources, context: &context, known: &known, tags: site.tags }
                .draft(page, key, addresses)
        })
        .collect();
    let taken: BTreeSet<&str> =
        drafts.iter().flat_map(|draft| &draft.files).map(|(_, file)| file.display_path.as_str()).collect();
    for file in site.others.iter().filter(|file| !taken.contains(file.display_path.as_str())) {
        let is_page = file.display_path.ends_with(".html") || file.display_path.ends_with(".htm");
        let id = if is_page { "import-page-in-html" } else { "import-file-left" };
        notes.push(Note::new(NoteKind::Dropped, Location::Path(file.display_path.clone()), id));
    }
    drafts
}

struct ItemComposer<'a> {
    sources: &'a Sources,
    context: &'a ImportContext<'a>,
    known: &'a LinkTargets<'a>,
    tags: TagSyntax,
}

impl ItemComposer<'_> {
    fn draft(&self, page: &SourcePage, key: &ItemKey, addresses: &[TextAddresses]) -> ItemDraft {
        let first = page.first();
        let mut draft = ItemDraft::new(key.clone(), first.start());
        fields::gather(page, &mut draft, self.sources, self.context);
        let mut names = FileNames::default();
        for (text, own) in page.texts.iter().zip(addresses) {
            self.addresses(text, own, &mut draft);
            self.text(text, &mut names, &mut draft);
        }
        draft.fill_required(&first.name, self.context);
        draft
    }

    fn shape(&self, name: &str) -> Option<&FieldShape> {
        self.context.shapes.iter().find(|shape| shape.name == name)
    }

    /// Sets the slug and the former addresses of a text.
    fn addresses(&self, text: &SourceText, own: &TextAddresses, draft: &mut ItemDraft) {
        let place = text.start();
        if let (Some(slug), Some(shape)) = (&own.slug, self.shape("slug")) {
            draft.set(shape, Some(text.language), conform::plain_scalar(slug, place), "slug", self.context);
        }
        if let (false, Some(shape)) = (own.aliases.is_empty(), self.shape("aliases")) {
            let each = own.aliases.iter().map(|alias| conform::quoted_scalar(alias, place));
            let list = Node::new(Shape::List(each.collect()), place);
            draft.set(shape, Some(text.language), list, "aliases", self.context);
        }
    }

    /// Adds the body and the files of a text to the item.
    fn text(&self, text: &SourceText, names: &mut FileNames, draft: &mut ItemDraft) {
        let path = self.sources.file(text.file).path();
        if text.is_list {
            draft.notes.push(Note::new(NoteKind::Look, text.start(), "import-list-page-kept"));
        }
        for file in &text.files {
            names.add(file, text.language, &mut draft.notes);
        }
        let mut renamed = Vec::new();
        let mut name = |file: &Sibling| names.add(file, text.language, &mut renamed);
        let body = body::rewrite(text, self.sources, self.known, self.tags, &mut name, &mut draft.notes);
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
