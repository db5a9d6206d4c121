//! The validation of `site.toml`.

use super::{problems, site_lists, site_texts};
use crate::{
    config::{BaseUrl, Site, listed_languages, site_languages},
    diagnostic::{Argument, Diagnostic, Diagnostics},
    model::{Field, FieldReader, Fields, Language, Localized, Record, Syntax, problems as fields},
    source::{MapEntry, Node, Scalar, Shape, Span, Spanned},
};

/// Reads the settings. If they are invalid, they are reported, and the rest of the portal is still
/// validated with the languages they list.
pub(super) fn read(node: Option<&Node>, diagnostics: &mut Diagnostics) -> Site {
    let Some(node) = node else { return placeholder(vec![Language::FRENCH, Language::ENGLISH]) };
    let languages = site_languages(node);
    let entries = node.entries().unwrap_or_default();
    let start = entries.first().map_or(node.span, |(key, _)| key.span);
    let mut reader = FieldReader { languages: &languages, syntax: Syntax::Toml, diagnostics };
    let mut fields = Fields::new(entries, start, &mut reader);
    let site = Site::take(&mut fields, &mut reader);
    fields.finish(&mut reader);
    report_duplicates(node, diagnostics);
    site_lists::check(entries, diagnostics);
    if let Some(site) = &site {
        site_texts::check(site, diagnostics);
    }
    report_no_language(node, start, diagnostics);
    let site = site.filter(|site| !site.languages.is_empty());
    match site.or_else(|| with_placeholders(entries, &languages)) {
        Some(site) => Site { languages, ..site },
        None => placeholder(languages),
    }
}

/// Reads the settings again with placeholders for the required ones that are invalid, so that what
/// follows from those is not reported too.
fn with_placeholders(entries: &[MapEntry], languages: &[Language]) -> Option<Site> {
    let mut unused = Diagnostics::default();
    let mut reader = FieldReader { languages, syntax: Syntax::Toml, diagnostics: &mut unused };
    let span = entries.first()?.0.span;
    let mut entries = entries.to_vec();
    let text = |text: &str| Node::new(Shape::Scalar(Scalar { text: text.to_owned(), quoted: true }), span);
    let list = languages.iter().map(|language| text(language.as_str())).collect();
    let titles = languages.iter().map(|language| (Spanned::new(language.to_string(), span), text("…")));
    let mut or_else = |name: &str, is_valid: fn(&Node, &mut FieldReader<'_>) -> bool, placeholder: Node| {
        let given = entries.iter().position(|(key, _)| key.value == name);
        match given {
            Some(at) if is_valid(&entries[at].1, &mut reader) => {}
            Some(at) => entries[at].1 = placeholder,
            None => entries.push((Spanned::new(name.to_owned(), span), placeholder)),
        }
    };
    or_else(
        "base_url",
        |node, reader| BaseUrl::read(node, reader).is_some(),
        text(BaseUrl::nowhere().as_str()),
    );
    or_else(
        "languages",
        |node, reader| Vec::<Language>::read(node, reader).is_some_and(|languages| !languages.is_empty()),
        Node::new(Shape::List(list), span),
    );
    or_else(
        "title",
        |node, reader| Localized::<String>::read(node, reader).is_some(),
        Node::new(Shape::Map(titles.collect()), span),
    );
    let mut fields = Fields::new(&entries, span, &mut reader);
    Site::take(&mut fields, &mut reader)
}

/// Reports settings that list no language: the field is missing or its list is empty.
fn report_no_language(node: &Node, start: Span, diagnostics: &mut Diagnostics) {
    let entries = node.entries().unwrap_or_default();
    let given = entries.iter().find(|(key, _)| key.value == "languages");
    let is_empty = given.is_none_or(|(_, node)| {
        node.is_null() || matches!(&node.shape, Shape::List(languages) if languages.is_empty())
    });
    if is_empty {
        let missing = Diagnostic::new(fields::MISSING_FIELD, given.map_or(start, |(key, _)| key.span));
        let missing = missing.with("field", "languages").with("expects", Argument::term("expects-languages"));
        diagnostics.push(missing);
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
        policy: None,
        page_size: None,
        rules: None,
        extra: None,
    }
}
