//! The language of the program's messages.

use std::ffi::OsString;

use super::environment::{PROGRAM_LANGUAGE, SYSTEM_LANGUAGES};
use crate::{
    config, disk,
    locale::Messages,
    model::{Language, layout::SETTINGS},
    source::{SourceFile, Sources, Span},
};

/// Returns the program's messages in the requested language: from `--lang`, `PARVIS_LANG`, the
/// system's locale, or the first language of the portal; else in the default language.
pub(super) fn of_messages(arguments: &[OsString]) -> Messages {
    let language = requested(arguments)
        .or_else(|| variable(PROGRAM_LANGUAGE))
        .or_else(|| SYSTEM_LANGUAGES.into_iter().find_map(variable))
        .or_else(|| of_portal(arguments));
    Messages::of(language.unwrap_or(Messages::LANGUAGES[0]))
}

/// Returns the value of `--lang`. It is parsed before the other arguments, since their errors are
/// reported in that language.
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

/// Returns the first language of the portal's settings; `None` if they cannot be read.
fn of_portal(arguments: &[OsString]) -> Option<Language> {
    let root = super::root::given(arguments).or_else(super::root::upward)?;
    let settings = Some(root.join(SETTINGS)).filter(|path| path.is_file())?;
    let text = disk::read_text(&settings).ok()?;
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new(SETTINGS, text));
    let text = sources.file(file).text();
    let (settings, _) = config::toml::parse(text, Span::new(file, 0, text.len()));
    let language = *config::site_languages(&settings).first()?;
    Messages::LANGUAGES.into_iter().find(|known| *known == language)
}

/// Returns the language of a tag or a locale such as `fr_CA.UTF-8`; `None` if the program does not
/// have it.
fn language_of_tag(tag: &str) -> Option<Language> {
    let letters: String = tag.chars().take_while(char::is_ascii_alphabetic).collect();
    let language = letters.to_ascii_lowercase().parse().ok()?;
    Messages::LANGUAGES.into_iter().find(|known| *known == language)
}
