//! Texts that name their counterpart in another language in their front matter.

use std::collections::BTreeMap;

use super::{
    report::{Note, NoteKind},
    source_page::{SourceText, normalize_address},
};
use crate::{diagnostic::nearest, model::Language, source::Sources};

/// The fields that name the page in the other language: its address, its path or its name.
const ALTERNATES: [&str; 6] =
    ["altLangPage", "alt_lang_page", "altPage", "alternate_page", "translated_page", "translation_url"];
/// The fields in which both texts of a page have the same value.
const KEYS: [&str; 8] =
    ["translation_key", "lang-ref", "lang_ref", "langref", "page_id", "translation_id", "i18n_key", "ref"];

/// Gives the same key to texts that name each other, and to those that share a value.
pub(super) fn pair(texts: &mut [SourceText], sources: &Sources, notes: &mut Vec<Note>) {
    pair_by_name(texts, sources, notes);
    for field in KEYS {
        pair_by_key(texts, field);
    }
}

fn pair_by_name(texts: &mut [SourceText], sources: &Sources, notes: &mut Vec<Note>) {
    let known = Alternates::of(texts, sources);
    for at in 0..texts.len() {
        let found = ALTERNATES.iter().find_map(|name| Some((*name, texts[at].field(name)?.clone())));
        let Some((name, node)) = found else { continue };
        let Some(written) = node.text().map(str::trim).filter(|text| !text.is_empty()) else { continue };
        let note = |id| Note::new(NoteKind::Look, node.span, id).with("field", name).with("address", written);
        match known.find(texts, at, written) {
            Some(other) if texts[other].language == texts[at].language => {
                notes.push(note("import-alternate-same-language"));
            }
            Some(other) => {
                let key = texts[at].key.clone().or_else(|| texts[other].key.clone());
                let key = key.unwrap_or_else(|| (sources.file(texts[at].file).path().to_owned(), node.span));
                texts[at].key.get_or_insert(key.clone());
                texts[other].key.get_or_insert(key);
                texts[at].paired_by = Some(name);
            }
            None => {
                let near = nearest(&normalize_address(written), known.names()).unwrap_or("none");
                notes.push(note("import-alternate-unknown").with("nearest", near));
            }
        }
    }
}

/// Pairs the texts that have the same value in a field, if each is in another language. Such a field
/// may also mean something else: then it is kept.
fn pair_by_key(texts: &mut [SourceText], field: &'static str) {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate().filter(|(_, text)| text.key.is_none()) {
        if let Some(value) = text.text(field) {
            groups.entry(value.to_owned()).or_default().push(at);
        }
    }
    for (value, group) in groups {
        let mut languages: Vec<Language> = group.iter().map(|at| texts[*at].language).collect();
        languages.sort_unstable();
        languages.dedup();
        if group.len() < 2 || languages.len() < group.len() {
            continue;
        }
        for at in group {
            let place = texts[at].field(field).map_or(texts[at].start(), |node| node.span);
            texts[at].key = Some((format!("{field}: {value}"), place));
            texts[at].paired_by = Some(field);
        }
    }
}

/// The texts of a site, by what others may call them.
struct Alternates {
    by_address: BTreeMap<String, Vec<usize>>,
    by_path: BTreeMap<String, Vec<usize>>,
    by_name: BTreeMap<String, Vec<usize>>,
}

impl Alternates {
    fn of(texts: &[SourceText], sources: &Sources) -> Self {
        let mut known =
            Self { by_address: BTreeMap::new(), by_path: BTreeMap::new(), by_name: BTreeMap::new() };
        let add = |map: &mut BTreeMap<String, Vec<usize>>, name: String, at: usize| {
            map.entry(name).or_default().push(at);
        };
        for (at, text) in texts.iter().enumerate() {
            for address in &text.addresses {
                add(&mut known.by_address, normalize_address(address), at);
            }
            let path = without_extension(sources.file(text.file).path()).to_lowercase();
            let file = path.rsplit('/').next().unwrap_or_default().to_owned();
            let name = text.name.to_lowercase();
            add(&mut known.by_path, path, at);
            if file != name {
                add(&mut known.by_name, file, at);
            }
            add(&mut known.by_name, name, at);
        }
        known
    }

    /// Returns the text that another one names: by its address, else by its path or its name in the
    /// folder of its language.
    fn find(&self, texts: &[SourceText], from: usize, written: &str) -> Option<usize> {
        // An absolute URL, as on some sites, refers to the same page.
        let path = written
            .split_once("://")
            .map_or(written, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
        let others = |all: Option<&Vec<usize>>| -> Vec<usize> {
            all.into_iter().flatten().copied().filter(|other| *other != from).collect()
        };
        let address = normalize_address(path);
        if let Some(first) = others(self.by_address.get(&address)).first() {
            return Some(*first);
        }
        let path = without_extension(path.trim_matches(['/', '.'])).to_lowercase();
        let file = path.rsplit('/').next().unwrap_or_default();
        let text = &texts[from];
        let is_counterpart = |other: &usize| texts[*other].language != text.language;
        let mut named = others(self.by_path.get(&path));
        named.extend(others(self.by_name.get(file)).into_iter().filter(is_counterpart));
        let in_folder =
            |other: &&usize| texts[**other].folder == text.folder || path.contains(&texts[**other].base);
        match named.as_slice() {
            [] => None,
            [only] => Some(*only),
            several => several.iter().find(in_folder).copied(),
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.by_address.keys().map(String::as_str)
    }
}

fn without_extension(path: &str) -> &str {
    [".md", ".markdown", ".html", ".htm"].iter().find_map(|ending| path.strip_suffix(ending)).unwrap_or(path)
}
