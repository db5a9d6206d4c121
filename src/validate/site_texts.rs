//! The language of the texts in `site.toml`.

use super::problems;
use crate::{
    config::Site,
    diagnostic::{Diagnostic, Diagnostics},
    locale::detection::{DetectedLanguage, WordCounts, confidence, language_of},
    model::{Language, Localized},
};

/// Minimum confidence that a title is in the other language, where the title in that language is in this
/// one too.
const MIN_CONFIDENCE: f64 = 0.75;

const LANGUAGES: [(Language, DetectedLanguage); 2] =
    [(Language::FRENCH, DetectedLanguage::French), (Language::ENGLISH, DetectedLanguage::English)];

/// Reports the texts in French that are in English, and those in English that are in French.
pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    let fields = [
        ("title", Some(&site.title)),
        ("headline", site.headline.as_ref()),
        ("description", site.description.as_ref()),
    ];
    for (name, field) in fields {
        if let Some(field) = field {
            check_field(name, field, diagnostics);
        }
    }
}

fn check_field(name: &str, field: &Localized<String>, diagnostics: &mut Diagnostics) {
    let [french, english] = LANGUAGES.map(|(language, _)| field.get(language).map(String::as_str));
    let swapped = french.zip(english).is_some_and(|(french, english)| are_swapped(french, english));
    let others = |language: Language| {
        field.get(language).and_then(|text| language_of(text)).filter(|it| *it != language)
    };
    for (language, detected) in [(Language::FRENCH, Language::ENGLISH), (Language::ENGLISH, Language::FRENCH)]
    {
        // Swapped texts are one mistake, reported at the first.
        let is_wrong =
            if swapped { language == Language::FRENCH } else { others(language) == Some(detected) };
        let Some(span) = field.spanned(language).map(|text| text.span).filter(|_| is_wrong) else { continue };
        let text = |text: Option<&str>| format!("\"{}\"", text.unwrap_or_default().replace('"', "\\\""));
        let wrong = Diagnostic::new(problems::SITE_TEXT_IN_OTHER_LANGUAGE, span)
            .with("language", language.as_str())
            .with("detected", detected.as_str())
            .with("field", name)
            .with("swapped", if swapped { "yes" } else { "no" })
            .with("french", format!("`fr = {}`", text(english)))
            .with("english", format!("`en = {}`", text(french)));
        diagnostics.push(wrong);
    }
}

/// Returns `true` if each text is in the language of the other. Words decide, and letters where there are
/// none; a name that is in no language decides nothing.
fn are_swapped(french: &str, english: &str) -> bool {
    french != english
        && match (language_of(french), language_of(english)) {
            (Some(Language::ENGLISH), Some(Language::FRENCH)) => true,
            (Some(Language::FRENCH), _) | (_, Some(Language::ENGLISH)) => false,
            _ => {
                let [(_, in_french), (_, in_english)] = LANGUAGES;
                leans(french, in_english, in_french) && leans(english, in_french, in_english)
            }
        }
}

fn leans(text: &str, to: DetectedLanguage, from: DetectedLanguage) -> bool {
    let mut counts = WordCounts::default();
    counts.add(text);
    counts.count_exclusive(from, Some(to)) == 0
        && confidence(text, to, from).is_some_and(|confidence| confidence >= MIN_CONFIDENCE)
}
