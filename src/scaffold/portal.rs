//! A new portal: small, complete, in both languages, and without problems on the day it is created.

use jiff::{ToSpan, civil::Date};
use rust_embed::RustEmbed;
use serde_json::{Map, Value, json};

use crate::{
    edit::NewFile,
    model::{Collection, Language, layout},
    resolve::{ItemText, stamp},
    schema,
};

/// Starter files. An initial `_` in their names replaces the dot of a hidden file.
#[derive(RustEmbed)]
#[folder = "src/scaffold/starter/"]
struct Files;

/// The host of continuous integration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Host {
    /// GitHub Actions.
    Github,
    /// GitLab CI/CD.
    Gitlab,
    /// No host.
    None,
}

/// The settings of a new portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Starter {
    /// Title, in French and English.
    pub title: [String; 2],
    /// Name of the organization that publishes it, in French and English.
    pub organization: [String; 2],
    /// Id of that organization.
    pub organization_id: String,
    /// URL of the published site.
    pub base_url: String,
    /// Host of continuous integration.
    pub host: Host,
    /// Today: its dates are relative to this day.
    pub today: Date,
}

/// Returns the files of a new portal.
#[must_use]
pub fn portal(starter: &Starter) -> Vec<NewFile> {
    let host = match starter.host {
        Host::Github => Some("_ci/github/"),
        Host::Gitlab => Some("_ci/gitlab/"),
        Host::None => None,
    };
    let mut files = Vec::new();
    for name in Files::iter() {
        let path = match name.strip_prefix("_ci/") {
            None => Some(name.as_ref()),
            Some(_) => host.and_then(|host| name.strip_prefix(host)),
        };
        if let (Some(path), Some(file)) = (path, Files::get(&name)) {
            let is_prose = path == "README.md";
            let text = fill(&String::from_utf8_lossy(&file.data), starter, is_prose);
            files.push(NewFile::new(visible(&fill(path, starter, false)), text));
        }
    }
    stamp_translations(&mut files);
    let languages = [Language::FRENCH, Language::ENGLISH];
    let schemas = schema::all(&languages);
    files.push(NewFile::new(".vscode/settings.json", settings(&schemas)));
    files.extend(schemas.iter().map(|file| {
        let text = serde_json::to_string(&file.schema).unwrap_or_default() + "\n";
        NewFile::new(format!("{}/{}", schema::FOLDER, file.name), text)
    }));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// Declares what each English text was translated from, as `parvis translations accept` does.
fn stamp_translations(files: &mut [NewFile]) {
    let content = |files: &[NewFile], path: &str| {
        let file = files.iter().find(|file| file.path == path);
        file.map(|file| String::from_utf8_lossy(&file.content).into_owned()).unwrap_or_default()
    };
    for at in 0..files.len() {
        let Some((key, "en.md")) = layout::item_at(&files[at].path) else { continue };
        let folder = layout::folder(&key);
        let source = content(files, &layout::text(&folder, Language::FRENCH));
        let facts = content(files, &format!("{folder}/{}", layout::FACTS));
        let hash = ItemText::read(&source, &facts, key.collection, Language::FRENCH).fingerprint();
        let unstamped = format!("translation: {{kind: courtesy, of: {}}}\n", Language::FRENCH);
        let stamped = format!("translation: {}\n", stamp(Language::FRENCH, &hash));
        let text = String::from_utf8_lossy(&files[at].content).replacen(&unstamped, &stamped, 1);
        files[at].content = text.into_bytes();
    }
}

/// Returns the id, with a number appended if the starter has an organization with that id.
#[must_use]
pub fn free_organization(id: &str) -> String {
    let folder = format!("{}/{}", layout::CONTENT, Collection::Organizations.folder());
    let is_taken = |id: &String| Files::iter().any(|name| name.starts_with(&format!("{folder}/{id}/")));
    let numbered = (2_u32..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !is_taken(id)).unwrap_or_default()
}

/// Replaces the initial `_` of names with a dot.
fn visible(path: &str) -> String {
    let parts = path
        .split('/')
        .map(|part| part.strip_prefix('_').map_or_else(|| part.to_owned(), |it| format!(".{it}")));
    parts.collect::<Vec<_>>().join("/")
}

/// Returns the Visual Studio Code settings that associate each file with its schema.
fn settings(schemas: &[schema::SchemaFile]) -> String {
    let path = |file: &schema::SchemaFile| format!("{}/{}", schema::FOLDER, file.name);
    let yaml: Map<String, Value> = schemas
        .iter()
        .filter(|file| file.files.ends_with(".yaml"))
        .map(|file| (path(file), json!(file.files)))
        .collect();
    let settings = json!({
        "yaml.schemas": yaml,
        "evenBetterToml.schema.associations": { "site\\.toml$": "./.schemas/site.schema.json" },
        "files.associations": { "addresses.lock": "plaintext" },
    });
    serde_json::to_string_pretty(&settings).unwrap_or_default() + "\n"
}

/// Replaces placeholders between two `@`: a value of the starter, or a number of days from today
/// (`@day-30@`). Values are escaped, except in prose.
fn fill(text: &str, starter: &Starter, is_prose: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('@') {
        out.push_str(before);
        match after
            .split_once('@')
            .and_then(|(name, after)| Some((placeholder_value(name, starter, is_prose)?, after)))
        {
            Some((word, after)) => {
                out.push_str(&word);
                rest = after;
            }
            None => {
                out.push('@');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn placeholder_value(name: &str, starter: &Starter, is_prose: bool) -> Option<String> {
    // Titles are in quotation marks, in YAML and in TOML.
    let quoted = |text: &str| {
        if is_prose { text.to_owned() } else { text.replace('\\', "\\\\").replace('"', "\\\"") }
    };
    Some(match name {
        "title_fr" => quoted(&starter.title[0]),
        "title_en" => quoted(&starter.title[1]),
        "organization" => starter.organization_id.clone(),
        "organization_fr" => quoted(&starter.organization[0]),
        "organization_en" => quoted(&starter.organization[1]),
        "base_url" => starter.base_url.clone(),
        "day" => starter.today.to_string(),
        _ => {
            let days: i32 = name.strip_prefix("day")?.parse().ok()?;
            starter.today.saturating_add(days.days()).to_string()
        }
    })
}
