//! The folder of an item.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{
    problems,
    tree::{PlainFile, facts, stray},
};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Place},
    markdown,
    model::{Collection, ItemFile, ItemId, Language, is_slug, layout, not_an_id},
    source::{FileId, Node, Sources, Span},
    yaml,
};

/// An item as its folder gives it.
#[derive(Debug)]
pub struct Entry {
    /// Its collection.
    pub collection: Collection,
    /// Its id.
    pub id: ItemId,
    /// Its folder, from the portal's root.
    pub folder: String,
    /// The file that declares it: its facts, else its first text in the order of languages.
    pub declared: FileId,
    /// Its `item.yaml`, and what it says; nothing where it could not be read.
    pub facts: Option<(FileId, Option<Node>)>,
    /// Its texts, in the order of languages.
    pub texts: BTreeMap<Language, EntryText>,
    /// The other files of its folder, by name.
    pub files: BTreeMap<String, ItemFile>,
}

/// A text of an item.
#[derive(Debug)]
pub struct EntryText {
    /// The front matter, if it has one.
    pub front: Option<FrontMatter>,
    /// The place of the body.
    pub body: Span,
}

/// The front matter of a text.
#[derive(Debug)]
pub struct FrontMatter {
    /// Its place, without its fences.
    pub place: Span,
    /// What it says; nothing where it could not be read.
    pub node: Option<Node>,
}

/// The files of an item's folder, not read yet.
struct Folder {
    home: Home,
    facts: Option<FileId>,
    texts: BTreeMap<Language, FileId>,
    files: BTreeMap<String, ItemFile>,
}

/// The item that a file belongs to, and the file's name in its folder.
struct Home {
    collection: Collection,
    id: ItemId,
    folder: String,
    name: String,
}

/// Why a file has no item.
enum Homeless {
    /// It lies beside the items' folders.
    Stray,
    /// Its collection does not exist.
    NoCollection,
}

/// Gathers the files under `content/` into items, ordered by collection and id.
pub(super) fn gather(
    sources: &Sources,
    texts: &[FileId],
    others: Vec<PlainFile>,
    diagnostics: &mut Diagnostics,
) -> Vec<Entry> {
    let mut folders: BTreeMap<(Collection, ItemId), Folder> = BTreeMap::new();
    let mut unknown: Vec<String> = Vec::new();
    let mut settle = |path: &str, diagnostics: &mut Diagnostics| match home_of(path) {
        Ok(home) => Some(home),
        Err(Homeless::Stray) => {
            diagnostics.push(stray(path));
            None
        }
        Err(Homeless::NoCollection) => {
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
        if let Some(home) = settle(path, diagnostics) {
            let (name, folder) = open(&mut folders, home);
            place_text(sources, file, &name, folder, diagnostics);
        }
    }
    for file in others {
        if let Some(home) = settle(&file.path, diagnostics) {
            let (name, folder) = open(&mut folders, home);
            folder.files.insert(name, ItemFile { path: file.path, size: file.size });
        }
    }
    let read: Vec<(Option<Entry>, Diagnostics)> = folders
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

/// The folder of that item, new if this is its first file, and the name of the file in it.
fn open(folders: &mut BTreeMap<(Collection, ItemId), Folder>, home: Home) -> (String, &mut Folder) {
    let name = home.name.clone();
    let folder = folders.entry((home.collection, home.id.clone())).or_insert_with(|| Folder {
        home,
        facts: None,
        texts: BTreeMap::new(),
        files: BTreeMap::new(),
    });
    (name, folder)
}

/// Reads what the files of an item's folder say.
fn read(sources: &Sources, folder: Folder) -> (Option<Entry>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let Home { collection, id, folder: path, .. } = folder.home;
    for name in id.as_str().split('/').filter(|name| !is_slug(name)) {
        diagnostics.push(not_an_id(name, Place::Path(path.clone())));
    }
    let Some(declared) = folder.facts.or_else(|| folder.texts.values().next().copied()) else {
        diagnostics.push(Diagnostic::new(problems::EMPTY_ITEM, Place::Path(path)));
        return (None, diagnostics);
    };
    let facts = folder.facts.map(|file| (file, facts(sources, file, &mut diagnostics)));
    let texts =
        folder.texts.into_iter().map(|(language, file)| (language, text(sources, file, &mut diagnostics)));
    let texts = texts.collect();
    (Some(Entry { collection, id, folder: path, declared, facts, texts, files: folder.files }), diagnostics)
}

fn unknown_collection(folder: &str) -> Diagnostic {
    let name = folder.rsplit('/').next().unwrap_or_default();
    let known = Collection::ALL.iter().filter(|collection| **collection != Collection::Commitments);
    let known: Vec<&str> = known.map(|collection| collection.folder()).collect();
    Diagnostic::new(problems::UNKNOWN_COLLECTION, Place::Path(folder.to_owned()))
        .with("folder", name)
        .with("known", Argument::choice(known.iter().copied()))
        .with_nearest(name, known)
}

/// Tells the item that a path under `content/` belongs to.
fn home_of(path: &str) -> Result<Home, Homeless> {
    let Some((key, name)) = layout::item_at(path) else {
        let known = path.split('/').nth(1).and_then(Collection::with_folder);
        let in_folder = path.split('/').count() > 2;
        let is_collection = known.is_some_and(|collection| collection != Collection::Commitments);
        return Err(if in_folder && !is_collection { Homeless::NoCollection } else { Homeless::Stray });
    };
    let Some(folder) = path.strip_suffix(name).and_then(|folder| folder.strip_suffix('/')) else {
        return Err(Homeless::Stray);
    };
    Ok(Home { collection: key.collection, id: key.id, folder: folder.to_owned(), name: name.to_owned() })
}

/// Puts a text of an item's folder where it belongs: facts, a text in a language, or another file.
fn place_text(
    sources: &Sources,
    file: FileId,
    name: &str,
    folder: &mut Folder,
    diagnostics: &mut Diagnostics,
) {
    if name == layout::FACTS {
        folder.facts = Some(file);
        return;
    }
    let Some(stem) = name.strip_suffix(".md").filter(|stem| !stem.contains('/')) else {
        let source = sources.file(file);
        let size = source.text().len() as u64;
        folder.files.insert(name.to_owned(), ItemFile { path: source.path().to_owned(), size });
        return;
    };
    let whole = Span::new(file, 0, 0);
    let Ok(language) = stem.strip_prefix("index.").unwrap_or(stem).parse() else {
        let nameless = Diagnostic::new(problems::TEXT_WITHOUT_LANGUAGE, whole).with("name", name);
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

/// Reads a text: its front matter and the place of its body.
fn text(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> EntryText {
    let source = sources.file(file).text();
    let whole = Span::new(file, 0, source.len());
    let split = markdown::split(source, file, diagnostics);
    let front = split.front_matter.map(|range| {
        let place = whole.within(range.start, range.end);
        let node = yaml::parse(&source[range], place).map_err(|problem| diagnostics.push(problem)).ok();
        FrontMatter { place, node }
    });
    EntryText { front, body: whole.within(split.body.start, split.body.end) }
}
