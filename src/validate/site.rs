//! The validation of `site.toml`.

use super::problems;
use crate::{
    config::{BaseUrl, Site, listed_languages, site_languages},
    diagnostic::{Diagnostic, Diagnostics},
    model::{FieldReader, Fields, Language, Localized, Record, Syntax},
    source::Node,
};

/// Reads the settings. If they are invalid, they are reported, and the rest of the portal is still
/// validated with the languages they list.
pub(super) fn read(node: Option<&Node>, diagnostics: &mut Diagnostics) -> Site {
    let Some(node) = node else { return placeholder(vec![Language::FRENCH, Language::ENGLISH]) };
    let languages = site_languages(node);
    let mut reader = FieldReader { languages: &languages, syntax: Syntax::Toml, diagnostics };
    let mut fields = Fields::new(node.entries().unwrap_or_default(), node.span, &mut reader);
    let site = Site::take(&mut fields, &mut reader);
    fields.finish(&mut reader);
    report_duplicates(node, diagnostics);
    match site {
        Some(site) if !site.languages.is_empty() => Site { languages, ..site },
        _ => placeholder(languages),
    }
}

/// Reports languages that are listed twice.
fn report_duplicates(node: &Node, diagnostics: &mut Diagnostics) {
    let tags = listed_languages(node);
    for (at, tag) in tags.iter().enumerate() {
        if let Some(first) =
            tags[..at].iter().find(|first| first.text().is_some() && first.text() == tag.text())
        {
            let twice = Diagnostic::new(problems::DUPLICATE_LANGUAGE, tag.span);
            let twice = twice.with("language", tag.text().unwrap_or_default());
            diagnostics.push(twice.with_label(first.span, "label-first-here"));
        }
    }
}

/// Returns settings to validate the rest with; no site is ever written with them.
fn placeholder(languages: Vec<Language>) -> Site {
    Site {
        base_url: BaseUrl::nowhere(),
        languages,
        title: Localized::default(),
        headline: None,
        description: None,
        locales: None,
        publisher: None,
        official_site: None,
        menu: Vec::new(),
        collections: None,
        notice: None,
        values: Vec::new(),
        palette: None,
        page_size: None,
        rules: None,
        extra: None,
    }
}
