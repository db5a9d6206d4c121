//! The source tree: every file in its place.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    item_source::{self, ItemSource},
    problems,
    read::Texts,
};
use crate::{
    config,
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::{ItemFile, ItemKey, Language, layout},
    source::{FileId, Node, Sources, Span},
    yaml,
};

/// A file, by its path from the portal's root, with `/` as the separator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileEntry {
    /// Path.
    pub path: String,
    /// Size in bytes when it was listed.
    pub size: u64,
}

/// The files of the portal's folder.
#[derive(Debug, Default)]
pub struct SourceTree {
    /// All text files.
    pub sources: Sources,
    /// Content of `site.toml`; `None` if there is none.
    pub site: Option<Node>,
    /// Span of `addresses.lock`; `None` if there is none.
    pub published: Option<Span>,
    /// Content of `content/topics.yaml`; `None` if there is none or it cannot be parsed.
    pub topics: Option<Node>,
    /// Source files of each item.
    pub items: Vec<ItemSource>,
    /// Items with a file that could not be read and was reported.
    pub broken: BTreeSet<ItemKey>,
    /// The portal's own interface strings, by language.
    pub strings: BTreeMap<Language, FileId>,
    /// Text files of the theme.
    pub theme_texts: Vec<FileId>,
    /// Other files of the theme: fonts, images.
    pub theme_files: Vec<FileEntry>,
    /// Files of `static/`, copied as they are.
    pub statics: Vec<ItemFile>,
}

/// Assigns each file to its place in the tree.
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
            Some(layout::STATIC) => tree.statics.push(ItemFile { path: file.path, size: file.size }),
            Some("themes") => tree.theme_files.push(file),
            _ => diagnostics.push(stray(&file.path)),
        }
    }
    tree.items = item_source::gather(&tree.sources, &content, attachments, diagnostics);
    tree.broken = texts.unread.iter().filter_map(|path| Some(layout::item_at(path)?.0)).collect();
    tree
}

/// Creates the diagnostic of a file in an unexpected place.
pub(super) fn stray(path: &str) -> Diagnostic {
    Diagnostic::new(problems::STRAY_FILE, Location::Path(path.to_owned()))
}

/// Parses YAML; reports errors and returns `None`.
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
