//! The language that the program speaks.

use std::ffi::OsString;

use crate::{
    config,
    locale::Messages,
    model::{Language, layout::SETTINGS},
    source::{SourceFile, Sources, Span},
};

/// The program's words, in the language asked for: by `--lang`, by `PARVIS_LANG`, by the system's
/// locale, by the first language of the portal; in the program's first where none says.
pub(super) fn of_messages(arguments: &[OsString]) -> Messages {
    let language = requested(arguments)
        .or_else(|| variable("PARVIS_LANG"))
        .or_else(|| ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable))
        .or_else(|| of_portal(arguments));
    Messages::of(language.unwrap_or(Messages::LANGUAGES[0]))
}

/// `--lang`, read ahead of the other arguments since what is wrong with them is reported in it.
fn requested(arguments: &[OsString]) -> Option<Language> {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    words.iter().enumerate().find_map(|(at, word)| match word.strip_prefix("--lang")? {
        "" => words.get(at + 1).and_then(|tag| language_of_tag(tag)),
        rest => language_of_tag(rest.strip_prefix('=')?),
    })
}

#[expect(clippy::disallowed_methods, reason = "the environment is read here and handed down")]
fn variable(name: &str) -> Option<Language> {
    language_of_tag(&std::env::var(name).ok()?)
}

/// The first language that the portal's settings name, if they can be read at all.
fn of_portal(arguments: &[OsString]) -> Option<Language> {
    let root = super::root::given(arguments).or_else(super::root::upward)?;
    let settings = Some(root.join(SETTINGS)).filter(|path| path.is_file())?;
    let text = std::fs::read_to_string(settings).ok()?;
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new(SETTINGS, text));
    let text = sources.file(file).text();
    let (settings, _) = config::toml::parse(text, Span::new(file, 0, text.len()));
    let language = *config::site_languages(&settings).first()?;
    Messages::LANGUAGES.into_iter().find(|known| *known == language)
}

/// The program's language that a tag or a locale such as `fr_CA.UTF-8` asks for, if it speaks it.
fn language_of_tag(tag: &str) -> Option<Language> {
    let letters: String = tag.chars().take_while(char::is_ascii_alphabetic).collect();
    let language = letters.to_ascii_lowercase().parse().ok()?;
    Messages::LANGUAGES.into_iter().find(|known| *known == language)
}
