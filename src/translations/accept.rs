//! The stamp that marks a translation as up to date.

use super::source_of;
use crate::{
    diagnostic::{Edit, Failure},
    markdown,
    model::{ItemKey, ItemMeta, Language},
    resolve::{Availability, Portal, is_verified, is_without_body, source_hash, stamp},
    source::{Node, Shape, Span, Spanned},
    yaml,
};

/// The result of accepting a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acceptance {
    /// The stamp is already there.
    Already,
    /// The edit that adds the stamp.
    Stamp(Edit),
}

/// Returns the edit that stamps a translation as made from its current source. Nothing else in the
/// file changes.
///
/// # Errors
/// When the item has no text in that language, or a text without a body; when the language is its
/// official one; or when the field `translation` cannot be edited where it is.
pub fn accept(portal: &Portal, meta: &ItemMeta, language: Language) -> Result<Acceptance, Failure> {
    let failure = |id: &'static str| {
        Failure::new(id).with("item", meta.key().to_string()).with("language", language.as_str())
    };
    let official = meta.official_language(portal.official_language());
    let stated = meta.translation(language);
    let of = source_of(meta, language, portal.official_language());
    if language == of || language == official && stated.is_none() {
        return Err(failure("accept-official"));
    }
    // With a stamp, a skeleton would count as up to date as soon as it is written.
    if meta.texts.contains_key(&language) && is_without_body(meta, language, of, &portal.sources) {
        return Err(failure("accept-wordless"));
    }
    stamp_with(portal, meta, language, &source_hash(meta, of, &portal.sources))
}

/// Returns the translations that are stamped and up to date.
#[must_use]
pub fn current(portal: &Portal) -> Vec<(ItemKey, Language)> {
    let texts =
        portal.items.metas().flat_map(|meta| meta.texts.keys().map(|language| (meta.key(), *language)));
    let is_current = |(key, language): &(ItemKey, Language)| {
        let is_stamped = portal.meta(key).is_some_and(|meta| is_verified(meta, *language));
        let state = portal.availability(key, *language);
        is_stamped && matches!(state, Availability::Translated { outdated: false, .. })
    };
    texts.filter(is_current).collect()
}

/// Returns the edits that stamp these translations again, where they are no longer up to date.
#[must_use]
pub fn renewed(portal: &Portal, translations: &[(ItemKey, Language)]) -> Vec<Edit> {
    let is_outdated = |(key, language): &&(ItemKey, Language)| {
        matches!(portal.availability(key, *language), Availability::Translated { outdated: true, .. })
    };
    let stamp = |(key, language): &(ItemKey, Language)| match accept(portal, portal.meta(key)?, *language) {
        Ok(Acceptance::Stamp(edit)) => Some(edit),
        Ok(Acceptance::Already) | Err(_) => None,
    };
    translations.iter().filter(is_outdated).filter_map(stamp).collect()
}

/// Returns the edit that stamps a translation as made from a source with that fingerprint.
///
/// The item has no text in that language, or the field `translation` cannot be edited where it is.
pub(super) fn stamp_with(
    portal: &Portal,
    meta: &ItemMeta,
    language: Language,
    hash: &str,
) -> Result<Acceptance, Failure> {
    let failure = |id: &'static str| {
        Failure::new(id).with("item", meta.key().to_string()).with("language", language.as_str())
    };
    let stated = meta.translation(language);
    let of = source_of(meta, language, portal.official_language());
    let text = meta.texts.get(&language).ok_or_else(|| failure("accept-no-text"))?;
    if stated.is_some_and(|translation| translation.source_hash.as_deref() == Some(hash)) {
        return Ok(Acceptance::Already);
    }
    let file = portal.sources.file(text.body.file);
    let whole = Span::new(text.body.file, 0, file.text().len());
    let split = markdown::split(file.text(), text.body.file, &mut crate::diagnostic::Diagnostics::default());
    let Some(front) = split.front_matter else {
        let start = if file.text().starts_with('\u{feff}') { 3 } else { 0 };
        let text = with_line_endings_of(file.text(), format!("---\n{}---\n", field(of, hash)));
        return Ok(Acceptance::Stamp(Edit { span: whole.within(start, start), text }));
    };
    let place = whole.within(front.start, front.end);
    let node = yaml::parse(&file.text()[front.clone()], place).map_err(|_| failure("accept-unreadable"))?;
    let given = node.entries().and_then(|entries| entries.iter().find(|(key, _)| key.value == "translation"));
    let edit = match given {
        None if stated.is_some() => return Err(failure("accept-elsewhere")),
        None => {
            let text = with_line_endings_of(file.text(), field(of, hash));
            Edit { span: whole.within(front.end, front.end), text }
        }
        Some((key, value)) if value.is_null() => fill_empty(key, value, stamp(of, hash), file.text()),
        Some((_, value)) => set_hash(value, hash, file.text()).ok_or_else(|| failure("accept-unreadable"))?,
    };
    Ok(Acceptance::Stamp(edit))
}

/// Returns a new `translation` field.
pub(super) fn field(of: Language, hash: &str) -> String {
    format!("translation: {}\n", stamp(of, hash))
}

/// Converts lines to the line endings of the text they are added to.
pub(super) fn with_line_endings_of(text: &str, lines: String) -> String {
    if text.contains("\r\n") { lines.replace("\r\n", "\n").replace('\n', "\r\n") } else { lines }
}

/// Returns the edit that gives a value to a field without one: after its colon, or in place of a
/// null value.
fn fill_empty(key: &Spanned<String>, value: &Node, put: String, text: &str) -> Edit {
    if text.get(value.span.range()).is_some_and(|nothing| !nothing.trim().is_empty()) {
        return Edit { span: value.span, text: put };
    }
    let end = key.span.end as usize;
    let colon = text.get(end..).and_then(|rest| rest.find(':')).map_or(end, |at| end + at + 1);
    Edit { span: Span::new(key.span.file, colon, colon), text: format!(" {put}") }
}

/// Returns the edit that sets the hash in an existing field.
fn set_hash(value: &Node, hash: &str, text: &str) -> Option<Edit> {
    let Shape::Map(entries) = &value.shape else { return None };
    if let Some((key, old)) = entries.iter().find(|(key, _)| key.value == "source_hash") {
        if old.is_null() {
            return Some(fill_empty(key, old, hash.to_owned(), text));
        }
        return Some(Edit { span: old.span, text: hash.to_owned() });
    }
    let (key, last) = entries.last()?;
    let flow = text.get(value.span.range())?.starts_with('{');
    let joined = if flow {
        format!(", source_hash: {hash}")
    } else {
        let line = text[..key.span.start as usize].rfind('\n').map_or(0, |at| at + 1);
        let indent = &text[line..key.span.start as usize];
        with_line_endings_of(text, format!("\n{indent}source_hash: {hash}"))
    };
    let end = Span { start: last.span.end, ..last.span };
    Some(Edit { span: end, text: joined })
}
