//! Jekyll: posts, collections and pages, with `lang` and `altLangPage` in their front matter.

use std::path::Path;

use super::{
    SourceSite, alternates, front_matter,
    hugo::language,
    listing::{self, ListedFile},
    report::{Note, NoteKind},
    site_language::SiteLanguage,
    source_page::{SourceText, field},
    stated_language::StatedLanguage,
    template_tags::TagSyntax,
};
use crate::{
    diagnostic::Location,
    model::Language,
    source::{MapEntry as Field, Node, Shape, Sources, Span, Spanned},
    yaml,
};

/// The folders of the generator's own files and output.
const EXCLUDED: [&str; 9] =
    ["_site", "_layouts", "_includes", "_sass", "_data", "_plugins", "assets", "vendor", "node_modules"];

/// The names of the settings file.
const SETTINGS: [&str; 2] = ["_config.yml", "_config.yaml"];

/// Reads the texts of a Jekyll site.
pub(super) fn read(
    source: &Path,
    site_language: SiteLanguage<'_>,
    sources: &mut Sources,
    notes: &mut Vec<Note>,
) -> SourceSite {
    let settings = settings(source, sources, notes);
    let setting = |name: &str| field(&settings, name).and_then(Node::text).map(str::to_owned);
    let stated = ["lang", "language", "locale"].into_iter().find_map(|name| language(&setting(name)?));
    let default = site_language.of_site(stated.map_or(StatedLanguage::Unknown, StatedLanguage::Known));
    let passed = |shown: &str| EXCLUDED.contains(&shown);
    let files = listing::list(source, source, &passed, notes);
    let (files, others): (Vec<ListedFile>, Vec<ListedFile>) = files
        .into_iter()
        .partition(|file| file.display_path.ends_with(".md") || file.display_path.ends_with(".markdown"));
    for folder in ["_data", "assets"] {
        listing::report_skipped_folder(source, &source.join(folder), notes);
    }
    let mut texts = Vec::new();
    for file in &files {
        texts.extend(text(
            file,
            default,
            site_language.languages,
            setting("permalink").as_deref(),
            sources,
            notes,
        ));
    }
    let place = Location::Path(SETTINGS[0].to_owned());
    let (mut texts, unknown_language) = site_language.settle(texts, &place, sources, notes);
    alternates::pair(&mut texts, sources, notes);
    let own = [SETTINGS[0], SETTINGS[1], "Gemfile", "Gemfile.lock"];
    SourceSite {
        texts,
        unknown_language,
        others: others.into_iter().filter(|file| !own.contains(&file.display_path.as_str())).collect(),
        statics: source.to_owned(),
        base_url: setting("url"),
        tags: TagSyntax::Liquid,
    }
}

fn settings(source: &Path, sources: &mut Sources, notes: &mut Vec<Note>) -> Vec<Field> {
    let Some(name) = SETTINGS.into_iter().find(|name| source.join(name).is_file()) else { return Vec::new() };
    let file = ListedFile { path: source.join(name), display_path: name.to_owned() };
    let Some(id) = listing::read(&file, sources, notes) else { return Vec::new() };
    let text = sources.file(id).text();
    match yaml::parse(text, Span::new(id, 0, text.len())) {
        Ok(Node { shape: Shape::Map(fields), .. }) => fields,
        Ok(_) => Vec::new(),
        Err(problem) => {
            notes.push(Note { kind: NoteKind::Look, location: problem.location, message: problem.message });
            Vec::new()
        }
    }
}

/// Reads a text; reports one that cannot be imported, and returns `None`.
fn text(
    file: &ListedFile,
    default: StatedLanguage,
    languages: &[Language],
    permalink: Option<&str>,
    sources: &mut Sources,
    notes: &mut Vec<Note>,
) -> Option<SourceText> {
    let id = listing::read(file, sources, notes)?;
    let parted = front_matter::split(sources, id, notes);
    let Some(mut front) = parted.front else {
        let note =
            Note::new(NoteKind::Dropped, Location::Path(file.display_path.clone()), "import-no-front-matter");
        notes.push(note);
        return None;
    };
    let path = content_path(&file.display_path, &front);
    let stated_language = path.language.map_or(default, StatedLanguage::Known);
    let language = stated_language.language().or(languages.first().copied()).unwrap_or(Language::FRENCH);
    if !languages.contains(&language) {
        let note = Note::new(
            NoteKind::Dropped,
            Location::Path(file.display_path.clone()),
            "import-language-not-in-portal",
        );
        notes.push(note.with("language", language.as_str()));
        return None;
    }
    let mut addresses = vec![address(&path, &front, permalink)];
    let redirects = field(&front, "redirect_from").map(|node| match &node.shape {
        Shape::List(items) => items.iter().filter_map(Node::text).map(str::to_owned).collect(),
        _ => node.text().map(str::to_owned).into_iter().collect::<Vec<_>>(),
    });
    addresses.extend(redirects.unwrap_or_default());
    if let (Some(date), None) = (&path.date, field(&front, "date")) {
        let place = Span::new(id, 0, 0);
        front.push((Spanned::new("date".to_owned(), place), super::conform::plain_scalar(date, place)));
    }
    if file.display_path.split('/').any(|part| part == "_drafts") && field(&front, "draft").is_none() {
        let place = Span::new(id, 0, 0);
        front.push((Spanned::new("draft".to_owned(), place), super::conform::plain_scalar("true", place)));
    }
    Some(SourceText {
        file: id,
        language,
        stated_language,
        front,
        body: parted.body,
        name: path.name,
        base: path.base,
        folder: path.folder,
        key: None,
        paired_by: None,
        addresses,
        files: Vec::new(),
        is_list: false,
    })
}

/// The information in the path of a text.
struct ContentPath {
    language: Option<Language>,
    name: String,
    base: String,
    folder: String,
    /// Path without its extension, as in addresses.
    stem: String,
    date: Option<String>,
}

fn content_path(shown: &str, front: &[Field]) -> ContentPath {
    let stem = shown.rsplit_once('.').map_or(shown, |(stem, _)| stem);
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let (date, name) = match split_date(name) {
        Some((date, rest)) if folder.split('/').any(|part| part == "_posts" || part == "_drafts") => {
            (Some(date.to_owned()), rest)
        }
        _ => (None, name),
    };
    let suffixed = name.rsplit_once(['-', '.', '_']).and_then(|(name, tag)| Some((name, two_letters(tag)?)));
    let parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let of_folder = parts.iter().find_map(|part| two_letters(part));
    let said = ["lang", "language", "locale"].iter().find_map(|name| field(front, name)?.text());
    let of_address = field(front, "permalink")
        .and_then(Node::text)
        .and_then(|address| address.trim_start_matches('/').split('/').next().and_then(two_letters));
    let found = said.and_then(language).or(suffixed.map(|(_, language)| language));
    let name = suffixed.map_or(name, |(name, _)| name);
    let plain: Vec<&str> = parts.into_iter().filter(|part| two_letters(part).is_none()).collect();
    let folder = plain.join("/");
    let dated_name = date.as_ref().map_or_else(|| name.to_owned(), |date| format!("{date}-{name}"));
    let base = format!("{folder}/{dated_name}").trim_start_matches('/').to_owned();
    let own = if name == "index" { plain.last().copied().unwrap_or("index") } else { name };
    ContentPath {
        language: found.or(of_folder).or(of_address),
        name: own.trim_start_matches('_').to_owned(),
        base,
        folder,
        stem: stem.to_owned(),
        date,
    }
}

/// Returns French or English for a tag on its own; longer words are not tags.
fn two_letters(tag: &str) -> Option<Language> {
    let short = tag.len() == 2 || tag.get(2..3).is_some_and(|sign| sign == "-" || sign == "_");
    short
        .then(|| language(tag))
        .flatten()
        .filter(|language| [Language::FRENCH, Language::ENGLISH].contains(language))
}

/// Splits the date at the beginning of a post's name from the rest.
fn split_date(name: &str) -> Option<(&str, &str)> {
    let (date, rest) = (name.get(..10)?, name.get(11..)?);
    (date.parse::<jiff::civil::Date>().is_ok() && name.as_bytes().get(10) == Some(&b'-'))
        .then_some((date, rest))
}

/// Returns the former address of a text.
fn address(path: &ContentPath, front: &[Field], permalink: Option<&str>) -> String {
    if let Some(own) = field(front, "permalink").and_then(Node::text) {
        return format!("/{}", own.trim_start_matches('/'));
    }
    let pretty = permalink == Some("pretty");
    let ending = if pretty { "/" } else { ".html" };
    let file = path.stem.rsplit('/').next().unwrap_or_default();
    if let Some(date) = &path.date {
        let title = file.get(11..).unwrap_or_default();
        let categories = field(front, "categories").or_else(|| field(front, "category"));
        let mut parts: Vec<String> = match categories.map(|node| &node.shape) {
            Some(Shape::List(items)) => items.iter().filter_map(Node::text).map(str::to_lowercase).collect(),
            Some(Shape::Scalar(scalar)) => scalar.text.split_whitespace().map(str::to_lowercase).collect(),
            _ => Vec::new(),
        };
        parts.extend(date.split('-').map(str::to_owned));
        return format!("/{}/{title}{ending}", parts.join("/"));
    }
    let folder = path.stem.rsplit_once('/').map_or("", |(folder, _)| folder);
    let stem = path.stem.trim_start_matches('_');
    match file {
        "index" if folder.is_empty() => "/".to_owned(),
        "index" => format!("/{}/", folder.trim_start_matches('_')),
        _ => format!("/{stem}{ending}"),
    }
}
