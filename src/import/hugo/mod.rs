//! Hugo: `content/`, with the language in the name of each text or in its folder.

mod settings;

use std::path::Path;

use settings::Settings;
pub(super) use settings::language;

use super::{
    SourceSite, alternates, front_matter,
    listing::{self, ListedFile},
    report::{Note, NoteKind},
    site_language::SiteLanguage,
    source_page::{Sibling, SourceText},
    stated_language::StatedLanguage,
    template_tags::TagSyntax,
};
use crate::{
    diagnostic::Location,
    model::{Language, slugified},
    source::{MapEntry as Field, Node, Shape, Sources},
};

/// The information in the path of a text.
struct ContentPath {
    /// Language in the path; `None` if there is none.
    language: Option<Language>,
    /// Path without the language folder, the language suffix and the extension.
    base: String,
    /// Name of the text: its own, or its folder's if it is the folder's `index`.
    name: String,
    /// `true` if the page has a folder of its own.
    is_bundle: bool,
    is_list: bool,
    /// Folder, without the language folder.
    folder: String,
}

/// Reads the texts of a Hugo site.
pub(super) fn read(
    source: &Path,
    site_language: SiteLanguage<'_>,
    sources: &mut Sources,
    notes: &mut Vec<Note>,
) -> SourceSite {
    let languages = site_language.languages;
    let mut settings = settings::read(source, languages, sources, notes);
    settings.stated = site_language.of_site(settings.stated);
    // A folder inside a site's content is imported on its own.
    let is_part = source != settings.root;
    let mut folders = vec![if is_part { source.to_owned() } else { settings.content.clone() }];
    for folder in settings.languages.iter().filter_map(|(_, folder)| folder.as_ref()) {
        if !is_part && !folder.starts_with(&settings.content) && !folders.contains(folder) {
            folders.push(folder.clone());
        }
    }
    folders.retain(|folder| folder.is_dir());
    let mut files: Vec<ListedFile> = Vec::new();
    for folder in &folders {
        files.extend(listing::list(source, folder, &|_| false, notes));
    }
    let (texts, others): (Vec<ListedFile>, Vec<ListedFile>) = files
        .into_iter()
        .partition(|file| file.display_path.ends_with(".md") || file.display_path.ends_with(".markdown"));
    let bundles: Vec<(String, usize)> =
        texts.iter().enumerate().filter_map(|(at, file)| bundle(file, at)).collect();
    let mut taken = vec![false; others.len()];
    let mut read = Vec::new();
    for (at, file) in texts.iter().enumerate() {
        let beside: Vec<Sibling> = match bundle(file, at) {
            Some((folder, _)) => {
                let of_bundle =
                    others.iter().enumerate().filter(|(_, other)| home(&bundles, other) == Some(&folder));
                of_bundle
                    .map(|(at, other)| {
                        taken[at] = true;
                        let name = other.display_path[folder.len() + 1..].to_owned();
                        Sibling { name, path: other.path.clone(), display_path: other.display_path.clone() }
                    })
                    .collect()
            }
            None => Vec::new(),
        };
        read.extend(text(file, beside, &settings, languages, sources, notes));
    }
    let unread = ["data", "assets"].map(|folder| settings.root.join(folder));
    for folder in unread.iter().chain([&settings.statics]).filter(|_| !is_part) {
        listing::report_skipped_folder(source, folder, notes);
    }
    let place = Location::Path(settings.file.clone().unwrap_or_else(|| settings::NAMES[0].to_owned()));
    let (mut texts, unknown_language) = site_language.settle(read, &place, sources, notes);
    alternates::pair(&mut texts, sources, notes);
    let left = others.into_iter().zip(taken).filter(|(_, taken)| !taken).map(|(file, _)| file);
    SourceSite {
        texts,
        unknown_language,
        others: left.collect(),
        statics: settings.statics,
        base_url: settings.base_url,
        tags: TagSyntax::Shortcodes,
    }
}

/// Returns the folder of the bundle that a text is the index of.
fn bundle(file: &ListedFile, at: usize) -> Option<(String, usize)> {
    let (folder, name) = file.display_path.rsplit_once('/')?;
    name.starts_with("index.").then(|| (folder.to_owned(), at))
}

/// Returns the innermost bundle that contains a file.
fn home<'b>(bundles: &'b [(String, usize)], file: &ListedFile) -> Option<&'b String> {
    let inside =
        |folder: &str| file.display_path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let around = bundles.iter().map(|(folder, _)| folder).filter(|folder| inside(folder));
    around.max_by_key(|folder| folder.len())
}

/// Reads a text; reports one that cannot be imported, and returns `None`.
fn text(
    file: &ListedFile,
    files: Vec<Sibling>,
    settings: &Settings,
    languages: &[Language],
    sources: &mut Sources,
    notes: &mut Vec<Note>,
) -> Option<SourceText> {
    let path = content_path(file, settings);
    let id = listing::read(file, sources, notes)?;
    let stated_language = path.language.map_or(settings.stated, StatedLanguage::Known);
    let language = stated_language.language().unwrap_or(settings.default);
    if !languages.contains(&language) {
        let note = Note::new(
            NoteKind::Dropped,
            Location::Path(file.display_path.clone()),
            "import-language-not-in-portal",
        );
        notes.push(note.with("language", language.as_str()));
        return None;
    }
    let parted = front_matter::split(sources, id, notes);
    let front = parted.front.unwrap_or_default();
    let key = front.iter().find(|(key, _)| key.value.eq_ignore_ascii_case("translationKey"));
    let key = key.and_then(|(_, node)| Some((node.text()?.trim().to_owned(), node.span)));
    let key = key.filter(|(key, _)| !key.is_empty());
    if path.is_list && sources.slice(parted.body).trim().is_empty() {
        let held = sources.file(id).text().trim();
        let note =
            Note::new(NoteKind::Dropped, Location::Path(file.display_path.clone()), "import-list-page");
        notes.push(note.with("held", held));
        return None;
    }
    let addresses = addresses(&path, language, &front, settings);
    Some(SourceText {
        file: id,
        language,
        stated_language,
        front,
        body: parted.body,
        name: path.name,
        base: path.base,
        folder: path.folder,
        key,
        paired_by: None,
        addresses,
        files,
        is_list: path.is_list,
    })
}

/// Parses the path of a text.
fn content_path(file: &ListedFile, settings: &Settings) -> ContentPath {
    let own_folder = settings
        .languages
        .iter()
        .filter_map(|(language, folder)| Some((*language, file.path.strip_prefix(folder.as_ref()?).ok()?)))
        .max_by_key(|(_, rest)| std::cmp::Reverse(rest.components().count()));
    let known = |tag: &str| {
        let language = language(tag)?;
        settings.languages.iter().any(|(known, _)| *known == language).then_some(language)
    };
    let (mut language, rest) = match own_folder {
        Some((language, rest)) => (Some(language), rest),
        None => (None, file.path.strip_prefix(&settings.content).unwrap_or(&file.path)),
    };
    let rest = rest.to_string_lossy().replace('\\', "/");
    let mut rest = rest.as_str();
    if language.is_none()
        && let Some((folder, inside)) = rest.split_once('/')
        && let Some(found) = known(folder)
    {
        (language, rest) = (Some(found), inside);
    }
    let mut stem = rest.rsplit_once('.').map_or(rest, |(stem, _)| stem);
    if let Some((shorter, suffix)) = stem.rsplit_once('.')
        && let Some(found) = known(suffix)
    {
        (language, stem) = (Some(found), shorter);
    }
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let is_list = name == "_index";
    let is_bundle = name == "index" || is_list;
    let own = if is_bundle { folder } else { stem };
    let last = own.rsplit('/').next().unwrap_or_default();
    let name = if last.is_empty() { "index" } else { last };
    ContentPath {
        language,
        // A list of pages and a page with the same name are distinct.
        base: if is_list { format!("{own}/_index") } else { own.to_owned() },
        name: name.to_owned(),
        is_bundle,
        is_list,
        folder: folder.to_owned(),
    }
}

/// Returns the addresses of a text: the current one, then its aliases.
fn addresses(path: &ContentPath, language: Language, front: &[Field], settings: &Settings) -> Vec<String> {
    let words =
        |name| super::source_page::field(front, name).and_then(Node::text).filter(|text| !text.is_empty());
    let named = language != settings.default || settings.default_in_addresses;
    let prefix = if named { format!("/{language}") } else { String::new() };
    let own = path.base.trim_end_matches("/_index");
    let own = if own == "_index" || (path.is_bundle && own == "index") { "" } else { own };
    let mut parts: Vec<String> = own.split('/').filter(|part| !part.is_empty()).map(urlize).collect();
    if let Some(slug) = words("slug") {
        parts.pop();
        parts.push(urlize(slug));
    }
    let default = format!("{prefix}/{}/", parts.join("/")).replace("//", "/");
    let mut addresses = match words("url") {
        Some(url) if url.starts_with('/') => vec![url.to_owned()],
        Some(url) => vec![format!("{prefix}/{url}")],
        None => vec![default],
    };
    let aliases = super::source_page::field(front, "aliases").map(|node| match &node.shape {
        Shape::List(nodes) => nodes.iter().filter_map(Node::text).map(str::to_owned).collect(),
        _ => node.text().map(str::to_owned).into_iter().collect::<Vec<_>>(),
    });
    for alias in aliases.unwrap_or_default() {
        // An alias without a leading slash is relative to the page's own folder.
        let address = if alias.starts_with('/') {
            alias
        } else {
            let folder = addresses[0].trim_end_matches('/').rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{folder}/{alias}")
        };
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    addresses
}

/// Converts a path segment as Hugo does: lowercase, with hyphens for spaces, accents kept.
fn urlize(part: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-._~".contains(letter);
    let kept: String = part
        .to_lowercase()
        .chars()
        .map(|letter| if letter.is_whitespace() { '-' } else { letter })
        .filter(|letter| plain(*letter))
        .collect();
    if kept.is_empty() { slugified(part) } else { kept }
}
