//! The folders of items.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{
    file_entry::FileEntry,
    names,
    parse::{YamlContent, facts, parse_yaml, stray},
    problems,
    walk::almost,
};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Location, nearest},
    markdown,
    model::{Collection, ItemFile, ItemId, Language, is_slug, layout, not_an_id},
    source::{FileId, Sources, Span},
};

/// The source files of an item.
#[derive(Debug)]
pub struct ItemSource {
    /// Collection.
    pub collection: Collection,
    /// Id.
    pub id: ItemId,
    /// Folder, from the portal's root.
    pub folder: String,
    /// File that declares it: `item.yaml`, else its first text in the order of languages.
    pub declared: FileId,
    /// Its `item.yaml`, with its content.
    pub facts: Option<(FileId, YamlContent)>,
    /// Texts, in the order of languages.
    pub texts: BTreeMap<Language, TextSource>,
    /// Other files of its folder, by name.
    pub files: BTreeMap<String, ItemFile>,
}

/// A text of an item.
#[derive(Debug)]
pub struct TextSource {
    /// Front matter, if it has one.
    pub front: Option<FrontMatter>,
    /// Span of the body.
    pub body: Span,
}

/// The front matter of a text.
#[derive(Debug)]
pub struct FrontMatter {
    /// Span, without its fences.
    pub span: Span,
    /// Content.
    pub content: YamlContent,
}

/// The files of an item's folder, not parsed yet.
struct ItemFolder {
    location: ItemLocation,
    facts: Option<FileId>,
    texts: BTreeMap<Language, FileId>,
    files: BTreeMap<String, ItemFile>,
    /// Files whose names are almost right, with the right ones.
    misnamed: Vec<(String, FileId)>,
    /// Facts and texts in folders inside it, by the path of those folders in it.
    inner: BTreeMap<String, Vec<InnerText>>,
}

/// A file of facts or a text in a folder inside an item's folder.
struct InnerText {
    file: FileId,
    /// Name that it has or was meant to have.
    right: String,
}

/// The item that a file belongs to, and the file's name in its folder.
struct ItemLocation {
    collection: Collection,
    id: ItemId,
    folder: String,
    name: String,
}

/// The reason why a file does not belong to an item.
enum Misplaced {
    /// It is outside the items' folders.
    Stray,
    /// Its collection does not exist.
    NoCollection,
}

/// Groups the files under `content/` into items, ordered by collection and id.
pub(super) fn gather(
    sources: &Sources,
    texts: &[FileId],
    others: Vec<FileEntry>,
    all_folders: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<ItemSource> {
    let mut folders: BTreeMap<(Collection, ItemId), ItemFolder> = BTreeMap::new();
    let mut unknown: Vec<String> = Vec::new();
    let mut locate = |path: &str, diagnostics: &mut Diagnostics| match item_location(path) {
        Ok(location) => Some(location),
        Err(Misplaced::Stray) => {
            diagnostics.push(stray(path));
            None
        }
        Err(Misplaced::NoCollection) => {
            let folder = path.split('/').take(2).collect::<Vec<_>>().join("/");
            if !unknown.contains(&folder) {
                diagnostics.push(unknown_collection(&folder));
                unknown.push(folder);
            }
            None
        }
    };
    for &file in texts {
        let path = sources.file(file).path();
        if let Some(location) = locate(path, diagnostics) {
            let (name, folder) = folder_of(&mut folders, location);
            add_text(sources, file, &name, folder, diagnostics);
        }
    }
    for file in others {
        if let Some(location) = locate(&file.path, diagnostics) {
            let (name, folder) = folder_of(&mut folders, location);
            folder.files.insert(name, file.into());
        }
    }
    report_empty(&folders, all_folders, diagnostics);
    let taken: BTreeSet<&str> = all_folders.iter().map(String::as_str).collect();
    for folder in folders.values() {
        report_inner(folder, &taken, diagnostics);
    }
    let read: Vec<(Option<ItemSource>, Diagnostics)> = folders
        .into_values()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|folder| read(sources, folder))
        .collect();
    let mut entries = Vec::with_capacity(read.len());
    for (entry, problems) in read {
        entries.extend(entry);
        diagnostics.append(problems);
    }
    entries
}

/// Reports the folders of items that have no file at all.
fn report_empty(
    folders: &BTreeMap<(Collection, ItemId), ItemFolder>,
    all: &[String],
    diagnostics: &mut Diagnostics,
) {
    let plans: BTreeSet<ItemId> = folders.keys().filter_map(|(_, id)| id.parent()).collect();
    for path in all {
        let Some((key, "")) = layout::item_at(path) else { continue };
        let is_empty = !plans.contains(&key.id) && !folders.contains_key(&(key.collection, key.id));
        if is_empty {
            diagnostics.push(Diagnostic::new(problems::EMPTY_ITEM, Location::Path(path.clone())));
        }
    }
}

/// Reports the facts and texts in folders inside an item's folder: each text, or the folder itself if it
/// is that of an item.
fn report_inner(folder: &ItemFolder, taken: &BTreeSet<&str>, diagnostics: &mut Diagnostics) {
    let outer = folder.location.folder.as_str();
    let (parent, name) = outer.rsplit_once('/').unwrap_or(("", outer));
    let groups_items = folder.facts.is_none() && folder.texts.is_empty();
    // Items are often put in a folder for each year.
    let is_year = name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit());
    for (inside, texts) in &folder.inner {
        let facts = texts.iter().find(|text| text.right == layout::FACTS);
        if groups_items && (facts.is_some() || is_year) {
            let own = inside.rsplit('/').next().unwrap_or(inside);
            let right = [format!("{parent}/{own}"), format!("{parent}/{name}-{own}")];
            let right = right.iter().find(|right| !taken.contains(right.as_str())).unwrap_or(&right[1]);
            if let Some(text) = facts.or(texts.first()) {
                let deep = Diagnostic::new(problems::TEXT_IN_SUBFOLDER, Span::new(text.file, 0, 0));
                diagnostics.push(deep.with("kind", "item").with("right", right.as_str()));
            }
            continue;
        }
        for text in texts {
            let right = format!("{outer}/{}", text.right);
            let inner = Diagnostic::new(problems::TEXT_IN_SUBFOLDER, Span::new(text.file, 0, 0));
            diagnostics.push(inner.with("kind", "text").with("right", right));
        }
    }
}

/// Returns the folder of that item, created if needed, and the name of the file in it.
fn folder_of(
    folders: &mut BTreeMap<(Collection, ItemId), ItemFolder>,
    location: ItemLocation,
) -> (String, &mut ItemFolder) {
    let name = location.name.clone();
    let folder = folders.entry((location.collection, location.id.clone())).or_insert_with(|| ItemFolder {
        location,
        facts: None,
        texts: BTreeMap::new(),
        files: BTreeMap::new(),
        misnamed: Vec::new(),
        inner: BTreeMap::new(),
    });
    (name, folder)
}

/// Parses the files of an item's folder.
fn read(sources: &Sources, mut folder: ItemFolder) -> (Option<ItemSource>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    // What is misnamed is still read, so that nothing that follows from its absence is reported too.
    for (right, file) in std::mem::take(&mut folder.misnamed) {
        match right.strip_suffix(".md").and_then(|tag| tag.parse().ok()) {
            Some(language) => {
                folder.texts.entry(language).or_insert(file);
            }
            None => {
                folder.facts.get_or_insert(file);
            }
        }
    }
    let ItemLocation { collection, id, folder: path, .. } = folder.location;
    let has_own = folder.facts.is_some() || !folder.texts.is_empty();
    if !has_own && !folder.inner.is_empty() {
        return (None, diagnostics);
    }
    for name in id.as_str().split('/').filter(|name| !is_slug(name)) {
        diagnostics.push(not_an_id(name, Location::Path(path.clone())));
    }
    let Some(declared) = folder.facts.or_else(|| folder.texts.values().next().copied()) else {
        diagnostics.push(Diagnostic::new(problems::EMPTY_ITEM, Location::Path(path)));
        return (None, diagnostics);
    };
    let facts = folder.facts.map(|file| (file, facts(sources, file, &mut diagnostics)));
    let texts =
        folder.texts.into_iter().map(|(language, file)| (language, text(sources, file, &mut diagnostics)));
    let texts = texts.collect();
    (
        Some(ItemSource { collection, id, folder: path, declared, facts, texts, files: folder.files }),
        diagnostics,
    )
}

fn unknown_collection(folder: &str) -> Diagnostic {
    let name = folder.rsplit('/').next().unwrap_or_default();
    let known = Collection::ALL.iter().filter(|collection| **collection != Collection::Commitments);
    let known: Vec<Collection> = known.copied().collect();
    let named = known.iter().find(|it| {
        let segments = it.default_segments();
        [segments.0, segments.1].contains(&name.to_lowercase().as_str())
    });
    let known: Vec<&str> = known.iter().map(|collection| collection.folder()).collect();
    let right = named.map(|it| it.folder()).or_else(|| nearest(name, known.iter().copied()));
    Diagnostic::new(problems::UNKNOWN_COLLECTION, Location::Path(folder.to_owned()))
        .with("folder", name)
        .with("known", Argument::choice(known.iter().copied()))
        .with_suggestion(right)
}

/// Returns the item that a path under `content/` belongs to.
fn item_location(path: &str) -> Result<ItemLocation, Misplaced> {
    let Some((key, name)) = layout::item_at(path) else {
        let known = path.split('/').nth(1).and_then(Collection::with_folder);
        let in_folder = path.split('/').count() > 2;
        let is_collection = known.is_some_and(|collection| collection != Collection::Commitments);
        return Err(if in_folder && !is_collection { Misplaced::NoCollection } else { Misplaced::Stray });
    };
    let Some(folder) = path.strip_suffix(name).and_then(|folder| folder.strip_suffix('/')) else {
        return Err(Misplaced::Stray);
    };
    Ok(ItemLocation {
        collection: key.collection,
        id: key.id,
        folder: folder.to_owned(),
        name: name.to_owned(),
    })
}

/// Adds a text file to an item's folder: facts, a text in a language, or another file.
fn add_text(
    sources: &Sources,
    file: FileId,
    name: &str,
    folder: &mut ItemFolder,
    diagnostics: &mut Diagnostics,
) {
    if name == layout::FACTS {
        folder.facts = Some(file);
        return;
    }
    let (inside, own) = name.rsplit_once('/').map_or((None, name), |(inside, own)| (Some(inside), own));
    let right = names::in_item(own);
    if let Some(inside) = inside.filter(|_| right.is_some() || names::is_facts_or_text(own)) {
        let right = right.unwrap_or_else(|| own.to_owned());
        folder.inner.entry(inside.to_owned()).or_default().push(InnerText { file, right });
        return;
    }
    if let Some(right) = right {
        diagnostics.push(almost(sources.file(file).path().to_owned(), &right));
        folder.misnamed.push((right, file));
        return;
    }
    let Some(stem) = name.strip_suffix(".md").filter(|stem| !stem.contains('/')) else {
        let source = sources.file(file);
        let size = source.text().len() as u64;
        folder.files.insert(
            name.to_owned(),
            ItemFile { path: source.path().to_owned(), size, image: None, fault: None },
        );
        return;
    };
    let whole = Span::new(file, 0, 0);
    let Ok(language) = stem.strip_prefix("index.").unwrap_or(stem).parse() else {
        let start = stem.split(|letter: char| !letter.is_ascii_alphabetic()).next().unwrap_or_default();
        let copied = ["fr", "en"].into_iter().find(|tag| start.eq_ignore_ascii_case(tag)).unwrap_or("none");
        let nameless = Diagnostic::new(problems::TEXT_WITHOUT_LANGUAGE, whole)
            .with("name", name)
            .with("language", copied);
        diagnostics.push(nameless);
        return;
    };
    match folder.texts.get(&language) {
        Some(first) => {
            let first = sources.file(*first).path().to_owned();
            diagnostics.push(Diagnostic::new(problems::DUPLICATE_TEXT, whole).with("first", first));
        }
        None => {
            folder.texts.insert(language, file);
        }
    }
}

/// Parses a text: its front matter and the span of its body.
fn text(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> TextSource {
    let source = sources.file(file).text();
    let whole = Span::new(file, 0, source.len());
    let split = markdown::split(source, file, diagnostics);
    let front = split.front_matter.map(|range| {
        let span = whole.within(range.start, range.end);
        FrontMatter { span, content: parse_yaml(sources, span, diagnostics) }
    });
    TextSource { front, body: whole.within(split.body.start, split.body.end) }
}
