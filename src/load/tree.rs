//! The source tree: every file in its place.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{
    characters,
    file_entry::FileEntry,
    item_source::{self, ItemSource},
    names,
    parse::{facts, stray},
    problems,
    read::Texts,
    walk::almost,
};
use crate::{
    config,
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::{Drawing, ItemFile, ItemKey, Language, layout},
    source::{FileId, Node, Sources, Span, conflict_marks},
};

/// The folder of the portal's own theme.
const THEME: &str = "themes/parvis/";

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
    /// SVG files with active parts, and those that cannot be checked, by path.
    pub drawings: BTreeMap<String, Drawing>,
}

/// Assigns each file to its place in the tree.
pub(super) fn assemble(
    texts: Texts,
    others: Vec<FileEntry>,
    folders: &[String],
    diagnostics: &mut Diagnostics,
) -> SourceTree {
    let mut tree = SourceTree { sources: texts.sources, ..SourceTree::default() };
    check_texts(&tree.sources, &texts.readable, diagnostics);
    let mut content = Vec::new();
    let (mut misnamed_topics, mut misnamed_strings, mut other_themes) = (None, Vec::new(), Vec::new());
    for file in texts.readable {
        let path = tree.sources.file(file).path();
        match path.split('/').next() {
            Some(layout::SETTINGS) => tree.site = Some(toml(&tree.sources, file, diagnostics)),
            Some(layout::PUBLISHED) => {
                tree.published = Some(Span::new(file, 0, tree.sources.file(file).text().len()));
            }
            Some(layout::CONTENT) if path == layout::TOPICS => {
                tree.topics = facts(&tree.sources, file, diagnostics).node;
            }
            Some(layout::CONTENT) => match names::as_topics(path) {
                Some(right) => {
                    diagnostics.push(almost(path.to_owned(), right));
                    misnamed_topics = Some(file);
                }
                None => content.push(file),
            },
            Some("i18n") => match (names::as_strings(path), language_of_strings(path)) {
                (Some(right), _) => {
                    diagnostics.push(almost(path.to_owned(), &right));
                    misnamed_strings.extend(language_of_strings(&right).map(|language| (language, file)));
                }
                (None, Some(language)) => {
                    tree.strings.insert(language, file);
                }
                (None, None) => diagnostics.push(stray(path)),
            },
            Some("themes") if !path.starts_with(THEME) => other_themes.push(path.to_owned()),
            _ => tree.theme_texts.push(file),
        }
    }
    // What is misnamed is still read, so that nothing that follows from its absence is reported too.
    if tree.topics.is_none()
        && let Some(file) = misnamed_topics
    {
        tree.topics = facts(&tree.sources, file, diagnostics).node;
    }
    for (language, file) in misnamed_strings {
        tree.strings.entry(language).or_insert(file);
    }
    let mut attachments = Vec::new();
    for file in others {
        match file.path.split('/').next() {
            Some(layout::CONTENT) => attachments.push(file),
            Some(layout::STATIC) => tree.statics.push(file.into()),
            Some("themes") if !file.path.starts_with(THEME) => other_themes.push(file.path),
            Some("themes") => tree.theme_files.push(file),
            _ => diagnostics.push(stray(&file.path)),
        }
    }
    report_other_themes(&other_themes, diagnostics);
    tree.items = item_source::gather(&tree.sources, &content, attachments, folders, diagnostics);
    tree.broken = texts.unread.iter().filter_map(|path| Some(layout::item_at(path)?.0)).collect();
    tree
}

/// Reports each folder or file in `themes/` that is not in the folder that Parvis reads, once.
fn report_other_themes(paths: &[String], diagnostics: &mut Diagnostics) {
    let entries: BTreeSet<&str> =
        paths.iter().map(|path| path.split('/').nth(1).unwrap_or_default()).collect();
    for entry in entries {
        let unread = Diagnostic::new(problems::UNREAD_THEME, Location::Path(format!("themes/{entry}")));
        diagnostics.push(unread.with("folder", format!("themes/{entry}")));
    }
}

/// Reports conflicts between versions and characters that were not meant, in the texts of authors: the
/// settings, the content, the interface strings.
fn check_texts(sources: &Sources, files: &[FileId], diagnostics: &mut Diagnostics) {
    let checked = files.par_iter().map(|file| {
        let mut diagnostics = Diagnostics::default();
        let (path, text) = (sources.file(*file).path(), sources.file(*file).text());
        let folder = path.split('/').next().unwrap_or_default();
        if matches!(folder, layout::SETTINGS | layout::CONTENT | "i18n") {
            for mark in conflict_marks(text) {
                let span = Span::new(*file, mark.start, mark.end);
                diagnostics.push(Diagnostic::new(problems::MERGE_CONFLICT, span));
            }
            characters::check(text, *file, path.ends_with(".md"), &mut diagnostics);
        }
        diagnostics
    });
    for problems in checked.collect::<Vec<_>>() {
        diagnostics.append(problems);
    }
}

fn toml(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Node {
    let text = sources.file(file).text();
    let (node, problems) = config::toml::parse(text, Span::new(file, 0, text.len()));
    if conflict_marks(text).is_empty() {
        for problem in problems {
            diagnostics.push(problem);
        }
    }
    node
}

fn language_of_strings(path: &str) -> Option<Language> {
    path.strip_prefix("i18n/")?.strip_suffix(".ftl")?.parse().ok()
}
