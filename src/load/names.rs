//! Names of files and folders that are almost those that Parvis reads.

use crate::{
    diagnostic::nearest,
    model::{
        Language,
        layout::{CONTENT, FACTS, SETTINGS, TOPICS},
    },
};

/// Other names that people give to what is at the portal's root.
const AT_ROOT: &[(&str, &str)] = &[
    ("contenu", CONTENT),
    ("contenus", CONTENT),
    ("contents", CONTENT),
    ("statique", "static"),
    ("statics", "static"),
    ("theme", "themes/parvis"),
    ("thème", "themes/parvis"),
    ("thèmes", "themes"),
    ("l18n", "i18n"),
    ("site.yaml", SETTINGS),
    ("site.yml", SETTINGS),
    ("site.tml", SETTINGS),
    ("site.toml.txt", SETTINGS),
    ("sites.toml", SETTINGS),
];

/// Names of languages that people give to texts.
const LANGUAGES: &[(&str, Language)] = &[
    ("français", Language::FRENCH),
    ("francais", Language::FRENCH),
    ("french", Language::FRENCH),
    ("fra", Language::FRENCH),
    ("fre", Language::FRENCH),
    ("anglais", Language::ENGLISH),
    ("english", Language::ENGLISH),
    ("eng", Language::ENGLISH),
];

/// Returns the name at the portal's root that a name was probably meant to be. `None` for another name,
/// and for a right one.
pub(super) fn at_root(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let right = [SETTINGS, CONTENT, "i18n", "static", "themes"];
    if right.contains(&name) {
        return None;
    }
    let other = AT_ROOT.iter().find(|(other, _)| *other == lower).map(|(_, right)| *right);
    right.into_iter().find(|right| *right == lower).or(other)
}

/// Returns the name that a file in an item's folder was probably meant to have: `item.yaml`, or that of
/// a text. `None` for another file, and for a right name.
pub(super) fn in_item(name: &str) -> Option<String> {
    if is_facts_or_text(name) {
        return None;
    }
    let plain = composed(name);
    let (stem, ending) = split(&plain)?;
    let meant = match ending {
        "yaml" | "yml" | "txt" | "json" | "toml" if is_item(stem) => FACTS.to_owned(),
        "md" | "markdown" | "mdown" | "mkd" | "mdx" => format!("{}.md", language_of(stem)?),
        _ => return None,
    };
    Some(meant)
}

/// Returns `true` for the name of an item's facts or of a text in a language.
pub(super) fn is_facts_or_text(name: &str) -> bool {
    let stem = name.strip_suffix(".md").map(|stem| stem.strip_prefix("index.").unwrap_or(stem));
    name == FACTS || stem.is_some_and(|stem| stem.parse::<Language>().is_ok_and(|it| it.as_str().len() == 2))
}

/// Returns the path of the topics, if a file directly under `content/` was probably meant to be theirs.
pub(super) fn as_topics(path: &str) -> Option<&'static str> {
    let name = composed(path.strip_prefix(CONTENT)?.strip_prefix('/')?);
    let (stem, ending) = split(&name)?;
    let is_one = matches!(stem, "topics" | "topic" | "sujets" | "sujet" | "thèmes" | "tags");
    (path != TOPICS && is_one && matches!(ending, "yaml" | "yml" | "toml" | "json")).then_some(TOPICS)
}

/// Returns the name of a file of interface strings, for a name that is almost one: `fr-CA.ftl`.
pub(super) fn as_strings(path: &str) -> Option<String> {
    let name = composed(path.strip_prefix("i18n/")?);
    let (stem, ending) = split(&name)?;
    (ending == "ftl").then_some(())?;
    Some(format!("i18n/{}.ftl", language_of(stem)?)).filter(|right| right != path)
}

/// Returns a name in lowercase, without spaces around its parts, and without the `.txt` that Windows
/// adds after another ending.
fn composed(name: &str) -> String {
    let lower = name.to_lowercase();
    let parts: Vec<&str> = lower.split('.').map(str::trim).collect();
    let joined = parts.join(".");
    let known = [".md", ".yaml", ".yml", ".markdown", ".ftl"];
    match joined
        .strip_suffix(".txt")
        .or_else(|| joined.strip_suffix(".md").filter(|rest| rest.ends_with(".md")))
    {
        Some(rest) if known.iter().any(|ending| rest.ends_with(ending)) => rest.to_owned(),
        _ => joined,
    }
}

fn split(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once('.')
}

fn is_item(stem: &str) -> bool {
    matches!(stem, "items" | "élément" | "element") || nearest(stem, ["item"]).is_some()
}

/// Returns the language that the name of a text gives: `fr-ca`, `français`, `texte.fr`.
fn language_of(stem: &str) -> Option<Language> {
    let stem =
        stem.strip_suffix("(copie)").or_else(|| stem.strip_suffix("(copy)")).map_or(stem, str::trim_end);
    let named =
        |name: &str| LANGUAGES.iter().find(|(other, _)| *other == name).map(|(_, language)| *language);
    let known = |name: &str| {
        let tag = ["fr", "en"].iter().find(|tag| **tag == name)?;
        tag.parse::<Language>().ok()
    };
    if let Some(language) = named(stem) {
        return Some(language);
    }
    let parts: Vec<&str> = stem.split(['.', '-', '_', ' ']).collect();
    let first = parts.first().copied().unwrap_or_default();
    match parts.as_slice() {
        [tag] => tag.parse::<Language>().ok().filter(|language| language.as_str().len() == 2),
        [_, region] if region.len() == 2 && known(first).is_some() => known(first),
        [.., last] => known(last).or_else(|| named(last)),
        [] => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_people_write_them() {
        for (name, right) in [
            ("item.yml", Some("item.yaml")),
            ("Item.yaml", Some("item.yaml")),
            ("ITEM.YAML", Some("item.yaml")),
            ("item.yaml.txt", Some("item.yaml")),
            ("items.yaml", Some("item.yaml")),
            ("itme.yaml", Some("item.yaml")),
            ("fr.markdown", Some("fr.md")),
            ("FR.md", Some("fr.md")),
            ("fr.MD", Some("fr.md")),
            ("fr .md", Some("fr.md")),
            ("fr.md.txt", Some("fr.md")),
            ("fr.md.md", Some("fr.md")),
            ("fr-CA.md", Some("fr.md")),
            ("en_CA.md", Some("en.md")),
            ("français.md", Some("fr.md")),
            ("texte-fr.md", Some("fr.md")),
            ("fr (copie).md", Some("fr.md")),
            ("item.yaml", None),
            ("fr.md", None),
            ("index.fr.md", None),
            ("es.md", None),
            ("compte-rendu.md", None),
            ("donnees.yaml", None),
            ("team.yaml", None),
            ("lisezmoi.txt", None),
            ("rapport-fr.pdf", None),
        ] {
            assert_eq!(in_item(name).as_deref(), right, "{name}");
        }
        for (name, right) in [
            ("Content", Some("content")),
            ("contenu", Some("content")),
            ("Site.toml", Some("site.toml")),
            ("site.yaml", Some("site.toml")),
            ("theme", Some("themes/parvis")),
            ("content", None),
            ("docs", None),
            ("tests", None),
            ("README.md", None),
        ] {
            assert_eq!(at_root(name), right, "{name}");
        }
        assert_eq!(as_topics("content/topics.yml"), Some(TOPICS));
        assert_eq!(as_topics("content/topics.yaml"), None);
        assert_eq!(as_strings("i18n/fr-CA.ftl").as_deref(), Some("i18n/fr.ftl"));
        assert_eq!(as_strings("i18n/fr.ftl"), None);
    }
}
