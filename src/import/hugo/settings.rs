//! The languages and addresses in a Hugo site's settings.

use std::path::{Path, PathBuf};

use super::super::{
    json,
    listing::{self, ListedFile},
    report::{Note, NoteKind},
    source_page::field,
    stated_language::StatedLanguage,
};
use crate::{
    config::toml,
    diagnostic::Location,
    model::Language,
    source::{MapEntry as Field, Node, Shape, Sources, Span},
    yaml,
};

/// The languages and addresses of a Hugo site.
pub(super) struct Settings {
    /// Folder of the site.
    pub(super) root: PathBuf,
    /// Folder of the texts.
    pub(super) content: PathBuf,
    /// Folder of static files.
    pub(super) statics: PathBuf,
    /// Languages, each with its own content folder if it has one.
    pub(super) languages: Vec<(Language, Option<PathBuf>)>,
    /// Settings file, from the source folder; `None` if there is none.
    pub(super) file: Option<String>,
    /// Language of a text that does not state one.
    pub(super) stated: StatedLanguage,
    /// Language whose addresses have no prefix.
    pub(super) default: Language,
    /// `true` if addresses in the default language include its tag.
    pub(super) default_in_addresses: bool,
    /// URL of the site; `None` if not set.
    pub(super) base_url: Option<String>,
}

/// The names of the settings file.
pub(super) const NAMES: [&str; 8] = [
    "hugo.toml",
    "hugo.yaml",
    "hugo.yml",
    "hugo.json",
    "config.toml",
    "config.yaml",
    "config.yml",
    "config.json",
];

/// Reads the settings of the site in `source`, which can be the folder of its texts.
pub(super) fn read(
    source: &Path,
    languages: &[Language],
    sources: &mut Sources,
    notes: &mut Vec<Note>,
) -> Settings {
    let root = root(source);
    let found = settings_file(&root);
    // A folder with neither settings nor `content` is the folder of texts itself.
    let is_site = found.is_some() || root.join("content").is_dir();
    let content = if is_site { root.join("content") } else { source.to_owned() };
    let file = found.as_ref().map(|at| shown(source, at));
    let fields = found.map_or_else(Vec::new, |at| fields(source, &at, sources, notes));
    let text = |name: &str| field(&fields, name).and_then(Node::text);
    let content = match text("contentDir") {
        Some(folder) if root.join(folder).is_dir() => root.join(folder),
        _ => content,
    };
    let mut own: Vec<(Language, Option<PathBuf>)> = Vec::new();
    for (tag, settings) in field(&fields, "languages").and_then(Node::entries).unwrap_or_default() {
        let Some(language) = language(&tag.value) else {
            let note = Note::new(NoteKind::Look, tag.span, "import-language-not-known");
            notes.push(note.with("language", tag.value.as_str()));
            continue;
        };
        let folder = settings.entries().and_then(|fields| field(fields, "contentDir")).and_then(Node::text);
        own.push((language, folder.map(|folder| root.join(folder))));
    }
    let default = text("defaultContentLanguage").and_then(language);
    // Hugo's default is English for a site with languages but without a default language.
    let official = languages.first().copied().unwrap_or(Language::FRENCH);
    let hugo = if own.is_empty() { official } else { Language::ENGLISH };
    let code = || text("languageCode").or_else(|| text("locale")).and_then(language);
    let stated = match default {
        Some(language) => StatedLanguage::Known(language),
        None if !own.is_empty() => StatedLanguage::Known(Language::ENGLISH),
        None => code().map_or(StatedLanguage::Unknown, StatedLanguage::Doubtful),
    };
    if let Some((key, _)) = fields.iter().find(|(key, _)| key.value.eq_ignore_ascii_case("permalinks")) {
        notes.push(Note::new(NoteKind::Look, key.span, "import-permalinks"));
    }
    for language in languages {
        if !own.iter().any(|(known, _)| known == language) {
            own.push((*language, None));
        }
    }
    Settings {
        content,
        statics: root.join(text("staticDir").unwrap_or("static")),
        languages: own,
        file,
        stated,
        default: default.unwrap_or(hugo),
        base_url: text("baseURL").map(str::to_owned),
        default_in_addresses: text("defaultContentLanguageInSubdir") == Some("true"),
        root,
    }
}

/// Returns the site folder for `source`: the nearest ancestor with settings, if `source` is in its
/// content; else `source` itself.
fn root(source: &Path) -> PathBuf {
    let above = || source.ancestors().skip(1).find(|folder| settings_file(folder).is_some());
    let is_own = settings_file(source).is_some() || source.join("content").is_dir();
    let found = if is_own { None } else { above() };
    let root =
        found.filter(|root| source.strip_prefix(root).is_ok_and(|inside| inside.starts_with("content")));
    root.unwrap_or(source).to_owned()
}

/// Returns the settings file of the site in that folder.
fn settings_file(root: &Path) -> Option<PathBuf> {
    let folders = [root.to_owned(), root.join("config/_default")];
    folders.iter().flat_map(|folder| NAMES.map(|name| folder.join(name))).find(|at| at.is_file())
}

/// Parses the language of a tag such as `fr`, `fr-ca` or `en_CA`.
pub(in super::super) fn language(tag: &str) -> Option<Language> {
    let letters: String = tag.chars().take_while(char::is_ascii_alphabetic).collect();
    let rest = tag.get(letters.len()..).unwrap_or_default();
    let plain = rest.is_empty() || rest.starts_with(['-', '_']);
    plain.then(|| letters.to_ascii_lowercase().parse().ok()).flatten()
}

fn shown(source: &Path, at: &Path) -> String {
    at.strip_prefix(source).unwrap_or(at).to_string_lossy().replace('\\', "/")
}

fn fields(source: &Path, at: &Path, sources: &mut Sources, notes: &mut Vec<Note>) -> Vec<Field> {
    let shown = shown(source, at);
    let file = ListedFile { path: at.to_owned(), display_path: shown.clone() };
    let Some(id) = listing::read(&file, sources, notes) else { return Vec::new() };
    let text = sources.file(id).text();
    let place = Span::new(id, 0, text.len());
    let node = match at.extension().and_then(|ending| ending.to_str()) {
        Some("toml") => toml::parse(text, place).0,
        Some("json") => json::node(text, place),
        _ => match yaml::parse(text, place) {
            Ok(node) => node,
            Err(problem) => {
                notes.push(Note {
                    kind: NoteKind::Look,
                    location: problem.location,
                    message: problem.message,
                });
                return Vec::new();
            }
        },
    };
    match node.shape {
        Shape::Map(fields) => fields,
        _ => {
            notes.push(Note::new(NoteKind::Look, Location::Path(shown), "import-unreadable-settings"));
            Vec::new()
        }
    }
}
