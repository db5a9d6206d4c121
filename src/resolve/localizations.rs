//! The localization of each language.

use std::collections::BTreeMap;

use super::problems;
use crate::{
    config::Site,
    diagnostic::{Diagnostic, Diagnostics},
    load::SourceTree,
    locale::{Locale, Localization, Strings, names_of_languages, parity},
    model::Language,
    source::Span,
};

/// The built-in interface strings, by language.
const BUILT_IN: &[(Language, &str, &str)] = &[
    (Language::FRENCH, "i18n/fr.ftl", include_str!("../../i18n/fr.ftl")),
    (Language::ENGLISH, "i18n/en.ftl", include_str!("../../i18n/en.ftl")),
];

/// Returns the built-in interface strings: the path of each file in a portal, and its text.
pub fn built_in_strings() -> impl Iterator<Item = (&'static str, &'static str)> {
    BUILT_IN.iter().map(|(_, path, text)| (*path, *text))
}

/// Returns the localization of each language of the site: the built-in strings, overridden by the
/// portal's. Reports strings that are missing or whose variables differ from the official
/// language's.
pub(super) fn of(
    site: &Site,
    tree: &SourceTree,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Language, Localization> {
    for (language, file) in tree.strings.iter().filter(|(language, _)| !site.languages.contains(language)) {
        let unused = Diagnostic::new(problems::STRINGS_OF_NO_LANGUAGE, Span::new(*file, 0, 0));
        diagnostics.push(unused.with("language", language.as_str()));
    }
    let mut reference: Option<(Strings, Vec<&str>)> = None;
    let mut localizations = BTreeMap::new();
    for &language in &site.languages {
        let mut strings = Strings::new(language, format!("i18n/{language}.ftl"));
        let built_in = BUILT_IN.iter().find(|(built_in, ..)| *built_in == language);
        let mut texts: Vec<&str> = Vec::new();
        if let Some((_, _, text)) = built_in {
            strings.add(text);
            texts.push(text);
        }
        if let Some(&file) = tree.strings.get(&language) {
            let text = tree.sources.file(file).text();
            strings.read(file, text, diagnostics);
            texts.push(text);
            let is_name = |id: &str| {
                let tag = id.strip_prefix("language-");
                tag.is_some_and(|tag| site.languages.iter().any(|language| language.as_str() == tag))
            };
            diagnostics.append(strings.take_misspelt(|id| is_name(id) || is_used(tree, id)));
        }
        diagnostics.append(strings.unknown_references());
        diagnostics.append(strings.unfinished());
        diagnostics.append(strings.in_other_language());
        if !strings.is_empty() || reference.is_none() {
            diagnostics.append(names_of_languages(&strings, &site.languages));
        }
        match &reference {
            Some((reference, reference_texts)) => {
                let differences = parity(reference, &strings);
                // Templates find every string, so that one that is missing is reported once.
                if !differences.is_empty() {
                    texts.splice(0..0, reference_texts.iter().copied());
                }
                diagnostics.append(differences);
            }
            None => reference = Some((strings, texts.clone())),
        }
        localizations.insert(language, Localization::new(locale(site, language, diagnostics), &texts));
    }
    localizations
}

/// Returns `true` if a template of the portal, or another string of its, has the id of a string.
fn is_used(tree: &SourceTree, id: &str) -> bool {
    let files = tree.theme_texts.iter().copied();
    files.map(|file| tree.sources.file(file).text()).any(|text| text.contains(id))
        || tree.strings.values().any(|file| {
            let text = tree.sources.file(*file).text();
            text.contains(&format!("{{ {id} }}")) || text.contains(&format!("{{{id}}}"))
        })
}

/// Returns the locale that the site sets for a language, else the default one.
fn locale(site: &Site, language: Language, diagnostics: &mut Diagnostics) -> Locale {
    let named = site.locales.as_ref().and_then(|locales| locales.spanned(language));
    let Some(tag) = named else { return Locale::of(language) };
    let made = tag.parse().ok().and_then(|parsed| Locale::new(language, parsed).ok());
    made.unwrap_or_else(|| {
        let diagnostic = Diagnostic::new(problems::UNKNOWN_LOCALE, tag.span);
        diagnostics.push(diagnostic.with("locale", tag.as_str()).with("language", language.as_str()));
        Locale::of(language)
    })
}
