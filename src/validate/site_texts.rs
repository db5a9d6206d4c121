//! The language of the texts in `site.toml` and `topics.yaml`.

use super::problems;
use crate::{
    config::Site,
    diagnostic::{Diagnostic, Diagnostics, Severity},
    locale::detection::{are_swapped, language_of, language_of_phrase},
    model::{Language, Syntax, Topic},
    source::Spanned,
};

/// Reports the texts of `site.toml` in French that are in English, and those in English that are in French.
pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    let fields = [
        ("title", Some(&site.title)),
        ("headline", site.headline.as_ref()),
        ("description", site.description.as_ref()),
    ];
    let titles = site.values.iter().map(|value| ("values.title", value.title.as_ref()));
    for (name, field) in fields.into_iter().chain(titles) {
        if let Some(field) = field {
            check_field(name, Syntax::Toml, |language| field.spanned(language), diagnostics);
        }
    }
    if let Some(notice) = &site.notice {
        check_field("notice.text", Syntax::Toml, |of| Some(&notice.get(of)?.text), diagnostics);
        check_field("notice.link", Syntax::Toml, |of| Some(&notice.get(of)?.link), diagnostics);
    }
}

/// Reports the names and the descriptions of topics that are in the other language.
pub(super) fn check_topic(topic: &Topic, diagnostics: &mut Diagnostics) {
    let both = [("title", Some(&topic.title)), ("summary", topic.summary.as_ref())];
    for (name, field) in both {
        if let Some(field) = field {
            check_field(name, Syntax::Yaml, |language| field.spanned(language), diagnostics);
        }
    }
}

fn check_field<'t>(
    name: &str,
    syntax: Syntax,
    field: impl Fn(Language) -> Option<&'t Spanned<String>>,
    diagnostics: &mut Diagnostics,
) {
    let [french, english] =
        [Language::FRENCH, Language::ENGLISH].map(|language| field(language).map(|text| text.as_str()));
    let swapped = french.zip(english).is_some_and(|(french, english)| are_swapped(french, english));
    for (language, detected) in [(Language::FRENCH, Language::ENGLISH), (Language::ENGLISH, Language::FRENCH)]
    {
        let Some(text) = field(language) else { continue };
        // Swapped texts are one mistake, reported at the first.
        let is_wrong =
            if swapped { language == Language::FRENCH } else { language_of_phrase(text) == Some(detected) };
        if !is_wrong {
            continue;
        }
        let sign = if syntax == Syntax::Toml { " =" } else { ":" };
        let written = |text: Option<&str>| format!("\"{}\"", text.unwrap_or_default().replace('"', "\\\""));
        let mut wrong = Diagnostic::new(problems::SITE_TEXT_IN_OTHER_LANGUAGE, text.span)
            .with("language", language.as_str())
            .with("detected", detected.as_str())
            .with("field", name)
            .with("swapped", if swapped { "yes" } else { "no" })
            .with("french", format!("`fr{sign} {}`", written(english)))
            .with("english", format!("`en{sign} {}`", written(french)));
        // A phrase of two words may be a name.
        if !swapped && language_of(text) != Some(detected) {
            wrong.severity = Severity::Warning;
        }
        diagnostics.push(wrong);
    }
}
