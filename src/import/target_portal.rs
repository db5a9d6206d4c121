//! The data of the target portal that an import needs.

use std::path::{Path, PathBuf};

use crate::{
    config::{self, Section, Site, toml},
    diagnostic::{Diagnostics, Failure},
    disk, markdown,
    model::{
        Collection, Field, FieldReader, ItemKey, Language, StandardValue, Syntax, Vocabulary, layout,
        slugified,
    },
    source::{Node, Shape, SourceFile, Sources, Span},
    yaml,
};

/// The portal's languages, vocabularies, addresses and organizations.
pub(super) struct TargetPortal {
    root: PathBuf,
    site: Option<Site>,
    /// Languages, the official one first.
    pub(super) languages: Vec<Language>,
    /// Id of each topic, with its titles.
    topics: Vec<(String, Vec<String>)>,
    /// Id of each organization, with its titles and acronyms.
    organizations: Vec<(String, Vec<String>)>,
}

impl TargetPortal {
    /// Reads the portal in `root`. Problems in it are for `check` to report.
    ///
    /// The settings cannot be read at all.
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        let settings = root.join(layout::SETTINGS);
        let text = disk::read_text(&settings)
            .map_err(|error| Failure::system("import-source-unreadable", &settings, &error))?;
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new(layout::SETTINGS, text));
        let text = sources.file(file).text();
        let (node, _) = toml::parse(text, Span::new(file, 0, text.len()));
        let languages = config::site_languages(&node);
        let mut diagnostics = Diagnostics::default();
        let site = Site::read(
            &node,
            &mut FieldReader { languages: &languages, syntax: Syntax::Toml, diagnostics: &mut diagnostics },
        );
        let topics = read_yaml(&root.join(layout::TOPICS)).map_or_else(Vec::new, |node| match node.shape {
            Shape::List(topics) => topics
                .iter()
                .filter_map(|topic| Some((text_of(topic, "id")?.to_owned(), names(topic))))
                .collect(),
            _ => Vec::new(),
        });
        Ok(Self { root: root.to_owned(), site, languages, topics, organizations: organizations(root) })
    }

    /// Returns `true` if the portal has that item.
    pub(super) fn has(&self, key: &ItemKey) -> bool {
        self.root.join(layout::folder(key)).symlink_metadata().is_ok()
    }

    /// Returns the content of a file of the portal; `None` if there is none.
    pub(super) fn content(&self, path: &str) -> Option<Vec<u8>> {
        disk::read(&self.root.join(path)).ok()
    }

    /// Returns `true` if the vocabulary contains that term.
    pub(super) fn has_term(&self, vocabulary: Vocabulary, id: &str) -> bool {
        let own = self.site.as_ref().map_or(&[][..], |site| &site.values);
        match vocabulary {
            Vocabulary::Topics => self.topics.iter().any(|(topic, _)| topic == id),
            Vocabulary::Values if own.is_empty() => StandardValue::VALUES.contains(&id),
            Vocabulary::Values => own.iter().any(|value| value.id.as_str() == id),
        }
    }

    /// Returns the topic with that id or title.
    pub(super) fn topic(&self, name: &str) -> Option<&str> {
        let wanted = name.trim().to_lowercase();
        let slug = slugified(name);
        let called = |(id, names): &&(String, Vec<String>)| *id == slug || names.contains(&wanted);
        self.topics.iter().find(called).map(|(id, _)| id.as_str())
    }

    /// Returns the organization with that id, title or acronym.
    pub(super) fn organization(&self, name: &str) -> Option<&str> {
        let wanted = name.trim().to_lowercase();
        let called = |(id, names): &&(String, Vec<String>)| *id == name.trim() || names.contains(&wanted);
        self.organizations.iter().find(called).map(|(id, _)| id.as_str())
    }

    /// Returns the ids and names of all organizations, for suggestions.
    pub(super) fn organization_names(&self) -> impl Iterator<Item = &str> {
        self.organizations
            .iter()
            .flat_map(|(id, names)| names.iter().map(String::as_str).chain(std::iter::once(id.as_str())))
    }

    /// Returns the address of an item's page, without slashes at its ends.
    pub(super) fn address(&self, collection: Collection, language: Language, slug: &str) -> String {
        match (collection, &self.site) {
            (Collection::Pages, _) => format!("{language}/{slug}"),
            (collection, Some(site)) => {
                format!("{language}/{}/{slug}", site.segment(&Section::Collection(collection), language))
            }
            (collection, None) => format!("{language}/{}/{slug}", collection.folder()),
        }
    }

    /// Returns the addresses reserved for the portal's lists, without slashes at their ends.
    pub(super) fn reserved_addresses(&self) -> Vec<String> {
        let Some(site) = &self.site else { return Vec::new() };
        let own = [Section::Timeline, Section::Topics, Section::Representatives];
        let lists = Collection::ALL.iter().map(|collection| Section::Collection(*collection));
        let sections: Vec<Section> = own.into_iter().chain(lists).collect();
        let mut kept: Vec<String> = Vec::new();
        for language in &self.languages {
            kept.push(language.to_string());
            kept.extend(
                sections.iter().map(|section| format!("{language}/{}", site.segment(section, *language))),
            );
        }
        kept
    }
}

/// Reads a YAML file; `None` if it does not exist or cannot be parsed.
fn read_yaml(path: &Path) -> Option<Node> {
    let text = disk::read_text(path).ok()?;
    parsed(&text)
}

fn parsed(text: &str) -> Option<Node> {
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new("", text));
    yaml::parse(text, Span::new(file, 0, text.len())).ok()
}

/// Parses the front matter of a text.
fn front_matter(text: &str) -> Option<Node> {
    let file = Sources::default().add(SourceFile::new("", text));
    parsed(&text[markdown::split(text, file, &mut Diagnostics::default()).front_matter?])
}

fn value<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    node.entries()?.iter().find(|(key, _)| key.value == name).map(|(_, node)| node)
}

fn text_of<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    value(node, name)?.text()
}

/// Returns the titles and acronyms in a map of fields, in lowercase.
fn names(node: &Node) -> Vec<String> {
    let mut names = Vec::new();
    for value in ["title", "acronym"].iter().filter_map(|name| value(node, name)) {
        names.extend(value.text().map(str::to_lowercase));
        let each = value.entries().unwrap_or_default().iter();
        names.extend(each.filter_map(|(_, node)| node.text()).map(str::to_lowercase));
    }
    names
}

/// Returns every organization of the portal, with its titles and acronyms in lowercase.
fn organizations(root: &Path) -> Vec<(String, Vec<String>)> {
    let folder = root.join(layout::CONTENT).join(Collection::Organizations.folder());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(id) = entry.file_name().into_string() else { continue };
        let mut called = Vec::new();
        let files = std::fs::read_dir(entry.path()).into_iter().flatten().flatten();
        for file in files {
            let path = file.path();
            let text = disk::read_text(&path).unwrap_or_default();
            let node = match path.extension().and_then(|ending| ending.to_str()) {
                Some("md") => front_matter(&text),
                Some("yaml") => parsed(&text),
                _ => continue,
            };
            called.extend(node.iter().flat_map(names));
        }
        found.push((id, called));
    }
    found.sort();
    found
}
