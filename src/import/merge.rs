//! The new items, and their files.

use super::{
    conform,
    draft::ItemDraft,
    report::{ImportReport, Note, NoteKind},
    target_portal::TargetPortal,
};
use crate::{
    diagnostic::Location,
    disk,
    edit::NewFile,
    model::{Language, layout},
    source::{Node, Shape, Sources, Span, Spanned},
    yaml,
};

/// The field for values without a field in the model.
const EXTRA: &str = "extra";

/// Returns the files of new items. An item whose folder exists is not changed; it is reported as
/// identical or different.
pub(super) fn merge(
    drafts: Vec<ItemDraft>,
    portal: &TargetPortal,
    sources: &Sources,
    report: &mut ImportReport,
) -> Vec<NewFile> {
    let mut all = Vec::new();
    let mut old: Vec<String> = Vec::new();
    for mut draft in drafts {
        // The official language comes first in maps of languages.
        draft
            .localized_fields
            .sort_by_key(|(_, language, _)| portal.languages.iter().position(|known| known == language));
        let folder = layout::folder(&draft.key);
        let (files, taken) = files(&mut draft, &folder);
        if !portal.has(&draft.key) {
            report.notes.extend(draft.notes);
            report.notes.extend(taken);
            all.extend(files);
            continue;
        }
        let same = files.iter().all(|file| portal.content(&file.path).as_ref() == Some(&file.content));
        let (kind, id) =
            if same { (NoteKind::Kept, "import-kept") } else { (NoteKind::Look, "import-there-already") };
        let places: Vec<Location> = match draft.bodies.as_slice() {
            [] => vec![draft.place.into()],
            bodies => bodies.iter().map(|(_, place, _)| place.clone()).collect(),
        };
        // A text is a file of its own; a table is one file for all its rows.
        old.extend(places.iter().filter_map(|place| match place {
            Location::Path(path) => Some(path.clone()),
            _ => None,
        }));
        let entries =
            places.into_iter().map(|place| Note::new(kind, place, id).with("folder", folder.as_str()));
        report.notes.extend(entries);
    }
    // Notes on a page that was imported earlier are not repeated.
    report.notes.retain(|entry| {
        let again = path_of(&entry.location, sources).is_some_and(|path| old.contains(&path));
        !again || entry.kind == NoteKind::Kept || entry.message.id == "import-there-already"
    });
    if all.is_empty() {
        report.notes.retain(|entry| entry.kind != NoteKind::Changed);
    }
    all
}

fn path_of(place: &Location, sources: &Sources) -> Option<String> {
    match place {
        Location::Span(span) => Some(sources.file(span.file).path().to_owned()),
        Location::Path(path) => Some(path.clone()),
        Location::Address(_) => None,
    }
}

/// Returns the files of an item, with a note on each source file.
fn files(draft: &mut ItemDraft, folder: &str) -> (Vec<NewFile>, Vec<Note>) {
    let mut files = Vec::new();
    let mut taken = Vec::new();
    let say = |location: Location, path: &str| {
        Note::new(NoteKind::Taken, location, "import-taken").with("to", path)
    };
    let facts = item_yaml(draft);
    if facts.entries().is_some_and(|fields| !fields.is_empty()) || draft.bodies.is_empty() {
        let path = format!("{folder}/{}", layout::FACTS);
        if draft.bodies.is_empty() {
            taken.push(say(draft.place.into(), &path));
        }
        files.push(NewFile::new(path, yaml::to_text(&facts)));
    }
    for (language, place, body) in &draft.bodies {
        let front = Node::new(Shape::Map(localized_fields(draft, *language)), draft.place);
        let front =
            if front.entries().is_some_and(<[_]>::is_empty) { String::new() } else { yaml::to_text(&front) };
        let path = layout::text(folder, *language);
        taken.push(say(place.clone(), &path));
        files.push(NewFile::new(path, format!("---\n{front}---\n{body}")));
    }
    for (name, file) in &draft.files {
        let path = format!("{folder}/{name}");
        let place = Location::Path(file.display_path.clone());
        match disk::read(&file.path) {
            Ok(content) => {
                taken.push(say(place, &path));
                files.push(NewFile::new(path, content));
            }
            Err(error) => {
                let note = Note::new(NoteKind::Dropped, place, "import-unreadable");
                taken.push(note.with("detail", &error));
            }
        }
    }
    (files, taken)
}

/// Returns the position of a field in the order of the model.
fn field_rank(name: &str, draft: &ItemDraft) -> usize {
    conform::field_shapes(draft.key.collection)
        .iter()
        .position(|shape| shape.name == name)
        .unwrap_or(usize::MAX)
}

/// Returns the localized fields of a text, in the order of the model.
fn localized_fields(draft: &ItemDraft, language: Language) -> Vec<crate::source::MapEntry> {
    let mut own: Vec<_> =
        draft.localized_fields.iter().filter(|(_, spoken, _)| *spoken == language).collect();
    own.sort_by_key(|(name, ..)| field_rank(name, draft));
    own.into_iter()
        .map(|(name, _, node)| (Spanned::new((*name).to_owned(), node.span), node.clone()))
        .collect()
}

/// Returns the content of `item.yaml`: facts, localized fields in languages without a text, and
/// `extra`.
fn item_yaml(draft: &ItemDraft) -> Node {
    let own = draft.fields.iter().filter(|(name, _)| *name != EXTRA);
    let mut fields: Vec<(&str, Node)> = own.map(|(name, node)| (*name, node.clone())).collect();
    let has_text = |language: Language| draft.bodies.iter().any(|(other, ..)| *other == language);
    for (name, language, node) in
        draft.localized_fields.iter().filter(|(_, language, _)| !has_text(*language))
    {
        let part = (Spanned::new(language.to_string(), node.span), node.clone());
        match fields.iter_mut().find(|(other, _)| other == name) {
            Some((_, Node { shape: Shape::Map(parts), .. })) => parts.push(part),
            _ => fields.push((name, Node::new(Shape::Map(vec![part]), node.span))),
        }
    }
    fields.sort_by_key(|(name, _)| field_rank(name, draft));
    let extra = extra(draft);
    if let Some(extra) = extra {
        fields.push((EXTRA, extra));
    }
    let entries = fields.into_iter().map(|(name, node)| (Spanned::new(name.to_owned(), node.span), node));
    Node::new(Shape::Map(entries.collect()), draft.place)
}

/// Returns `extra`: the author's own, then each value without a field in the model under its name,
/// by language if it is localized.
fn extra(draft: &ItemDraft) -> Option<Node> {
    let own = draft.fields.iter().find(|(name, _)| *name == EXTRA).and_then(|(_, node)| node.entries());
    let mut fields: Vec<crate::source::MapEntry> = own.unwrap_or_default().to_vec();
    let spanned = |name: &str, span: Span| Spanned::new(name.to_owned(), span);
    for (name, language, node) in &draft.extra {
        let there = fields.iter_mut().find(|(key, _)| key.value == *name).map(|(_, node)| node);
        let given = language.map(|language| (spanned(language.as_str(), node.span), node.clone()));
        match (given, there) {
            (None, None) => fields.push((spanned(name, node.span), node.clone())),
            (Some(part), None) => {
                fields.push((spanned(name, node.span), Node::new(Shape::Map(vec![part]), node.span)));
            }
            (Some(part), Some(Node { shape: Shape::Map(parts), .. }))
                if parts.iter().all(|(key, _)| key.value != part.0.value) =>
            {
                parts.push(part);
            }
            // A second value with the same name gets a numbered name, so that neither is lost.
            (_, Some(_)) => {
                let second = (2..).map(|number: usize| format!("{name}_{number}"));
                let free = second.into_iter().find(|name| fields.iter().all(|(key, _)| key.value != *name));
                fields.push((spanned(&free.unwrap_or_default(), node.span), node.clone()));
            }
        }
    }
    (!fields.is_empty()).then(|| Node::new(Shape::Map(fields), draft.place))
}
