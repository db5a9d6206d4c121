//! Everything read, where it belongs.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    item_source::{self, ItemSource},
    problems,
    read::Texts,
};
use crate::{
    config,
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::{ItemKey, Language, layout},
    source::{FileId, Node, Sources, Span},
    yaml,
};

/// A file by its path from the portal's root, with `/` between its parts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileEntry {
    /// The path.
    pub path: String,
    /// The size in bytes when it was listed.
    pub size: u64,
}

/// The portal's folder, read.
#[derive(Debug, Default)]
pub struct SourceTree {
    /// Every text.
    pub sources: Sources,
    /// What `site.toml` says, if there is one.
    pub site: Option<Node>,
    /// The place of the record of published addresses, if there is one.
    pub published: Option<Span>,
    /// What `content/topics.yaml` says, if there is one.
    pub topics: Option<Node>,
    /// The folder of each item.
    pub items: Vec<ItemSource>,
    /// The items that have a file which could not be read; that has been reported.
    pub broken: BTreeSet<ItemKey>,
    /// The interface strings that the portal gives, by language.
    pub strings: BTreeMap<Language, FileId>,
    /// The texts among the theme's files.
    pub theme_texts: Vec<FileId>,
    /// The other files of the theme: fonts, images.
    pub theme_files: Vec<FileEntry>,
    /// The files of `static/`, copied as they are.
    pub statics: Vec<FileEntry>,
}

/// Puts each text and each other file where it belongs.
pub(super) fn assemble(texts: Texts, others: Vec<FileEntry>, diagnostics: &mut Diagnostics) -> SourceTree {
    let mut tree = SourceTree { sources: texts.sources, ..SourceTree::default() };
    let mut content = Vec::new();
    for file in texts.readable {
        let path = tree.sources.file(file).path();
        match path.split('/').next() {
            Some(layout::SETTINGS) => tree.site = Some(toml(&tree.sources, file, diagnostics)),
            Some(layout::PUBLISHED) => {
                tree.published = Some(Span::new(file, 0, tree.sources.file(file).text().len()));
            }
            Some(layout::CONTENT) if path == layout::TOPICS => {
                tree.topics = facts(&tree.sources, file, diagnostics);
            }
            Some(layout::CONTENT) => content.push(file),
            Some("i18n") => match language_of_strings(path) {
                Some(language) => {
                    tree.strings.insert(language, file);
                }
                None => diagnostics.push(stray(path)),
            },
            _ => tree.theme_texts.push(file),
        }
    }
    let mut attachments = Vec::new();
    for file in others {
        match file.path.split('/').next() {
            Some(layout::CONTENT) => attachments.push(file),
            Some("static") => tree.statics.push(file),
            Some("themes") => tree.theme_files.push(file),
            _ => diagnostics.push(stray(&file.path)),
        }
    }
    tree.items = item_source::gather(&tree.sources, &content, attachments, diagnostics);
    tree.broken = texts.unread.iter().filter_map(|path| Some(layout::item_at(path)?.0)).collect();
    tree
}

/// Says that a file lies where none belongs.
pub(super) fn stray(path: &str) -> Diagnostic {
    Diagnostic::new(problems::STRAY_FILE, Location::Path(path.to_owned()))
}

/// Reads YAML; `None` where it is not, which has then been reported.
pub(super) fn facts(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    let text = sources.file(file).text();
    yaml::parse(text, Span::new(file, 0, text.len())).map_err(|problem| diagnostics.push(problem)).ok()
}

fn toml(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Node {
    let text = sources.file(file).text();
    let (node, problems) = config::toml::parse(text, Span::new(file, 0, text.len()));
    for problem in problems {
        diagnostics.push(problem);
    }
    node
}

fn language_of_strings(path: &str) -> Option<Language> {
    path.strip_prefix("i18n/")?.strip_suffix(".ftl")?.parse().ok()
}
