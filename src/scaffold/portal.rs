//! A new portal: small, complete, in both languages, and without a problem on the day it is made.

use jiff::{ToSpan, civil::Date};
use rust_embed::RustEmbed;
use serde_json::{Map, Value, json};

use crate::{
    edit::NewFile,
    model::{Collection, Language, layout},
    schema,
};

/// The files that it begins with. In names, a first `_` stands for the point of a hidden file.
#[derive(RustEmbed)]
#[folder = "src/scaffold/starter/"]
struct Files;

/// Where its continuous integration runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// GitHub Actions.
    Github,
    /// GitLab CI/CD.
    Gitlab,
    /// Nowhere.
    None,
}

/// What is known of a new portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Starter {
    /// What it is called in French and in English.
    pub title: [String; 2],
    /// What the organization that publishes it is called in French and in English.
    pub organization: [String; 2],
    /// The id of that organization.
    pub organization_id: String,
    /// The address it will be published at.
    pub base_url: String,
    /// Where its continuous integration runs.
    pub host: Host,
    /// The day, which its dates are reckoned from.
    pub today: Date,
}

/// The files of a new portal.
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

/// The id itself, or with a number after it where the starter has an organization of that id.
#[must_use]
pub fn free_organization(id: &str) -> String {
    let folder = format!("{}/{}", layout::CONTENT, Collection::Organizations.folder());
    let is_taken = |id: &String| Files::iter().any(|name| name.starts_with(&format!("{folder}/{id}/")));
    let numbered = (2_u32..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !is_taken(id)).unwrap_or_default()
}

/// A hidden file under its own name.
fn visible(path: &str) -> String {
    let parts = path
        .split('/')
        .map(|part| part.strip_prefix('_').map_or_else(|| part.to_owned(), |it| format!(".{it}")));
    parts.collect::<Vec<_>>().join("/")
}

/// The settings of Visual Studio Code that tie each file to its schema.
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

/// The text with what stands between two `@` put in: a word of the starter, or a day so many days
/// before or after today (`@day-30@`). In prose, words stand as they are.
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
    // A title stands in quotes, in YAML and in TOML alike.
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
