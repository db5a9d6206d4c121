//! Stamping a translation as current.

use super::source_of;
use crate::{
    diagnostic::{Failure, Replacement},
    markdown,
    model::{Head, Language},
    resolve::{Portal, is_wordless, source_hash},
    source::{Node, Shape, Span, Spanned},
    yaml,
};

/// What stamping changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// It says so already.
    Already,
    /// What to put where.
    Stamp(Replacement),
}

/// Works out the stamp that says a translation was made from its source as it is now. Nothing else
/// in the file changes.
///
/// # Errors
/// When the item has no text in that language or no words in it, or the language is its official one,
/// or the field `translation` stands where it cannot be stamped.
pub fn accept(portal: &Portal, head: &Head, language: Language) -> Result<Accepted, Failure> {
    let failure = |id: &'static str| {
        Failure::new(id).with("item", head.key().to_string()).with("language", language.as_str())
    };
    let official = head.official_language(portal.official_language());
    let stated = head.translation(language);
    let of = source_of(head, language, portal.official_language());
    if language == of || language == official && stated.is_none() {
        return Err(failure("accept-official"));
    }
    // Stamped, it would be current on the day that it is still to be written.
    if head.texts.contains_key(&language) && is_wordless(head, language, of, &portal.sources) {
        return Err(failure("accept-wordless"));
    }
    stamp_of(portal, head, language, &source_hash(head, of, &portal.sources))
}

/// Works out the stamp that says a translation was made from a source with that fingerprint.
///
/// # Errors
/// When the item has no text in that language, or the field `translation` stands where it cannot be
/// stamped.
pub(super) fn stamp_of(
    portal: &Portal,
    head: &Head,
    language: Language,
    hash: &str,
) -> Result<Accepted, Failure> {
    let failure = |id: &'static str| {
        Failure::new(id).with("item", head.key().to_string()).with("language", language.as_str())
    };
    let stated = head.translation(language);
    let of = source_of(head, language, portal.official_language());
    let text = head.texts.get(&language).ok_or_else(|| failure("accept-no-text"))?;
    if stated.is_some_and(|translation| translation.source_hash.as_deref() == Some(hash)) {
        return Ok(Accepted::Already);
    }
    let file = portal.sources.file(text.body.file);
    let whole = Span::new(text.body.file, 0, file.text().len());
    let split = markdown::split(file.text(), text.body.file, &mut crate::diagnostic::Diagnostics::default());
    let Some(front) = split.front_matter else {
        let start = if file.text().starts_with('\u{feff}') { 3 } else { 0 };
        let stamp = as_in(file.text(), format!("---\n{}---\n", field(of, hash)));
        return Ok(Accepted::Stamp(Replacement { span: whole.within(start, start), text: stamp }));
    };
    let place = whole.within(front.start, front.end);
    let node = yaml::parse(&file.text()[front.clone()], place).map_err(|_| failure("accept-unreadable"))?;
    let given = node.entries().and_then(|entries| entries.iter().find(|(key, _)| key.value == "translation"));
    let stamp = match given {
        None if stated.is_some() => return Err(failure("accept-elsewhere")),
        None => {
            let text = as_in(file.text(), field(of, hash));
            Replacement { span: whole.within(front.end, front.end), text }
        }
        Some((key, value)) if value.is_nothing() => {
            filled(key, value, format!("{{{}}}", said(of, hash)), file.text())
        }
        Some((_, value)) => stamped(value, hash, file.text()).ok_or_else(|| failure("accept-unreadable"))?,
    };
    Ok(Accepted::Stamp(stamp))
}

/// The field as it is written where there was none.
pub(super) fn field(of: Language, hash: &str) -> String {
    format!("translation: {{{}}}\n", said(of, hash))
}

fn said(of: Language, hash: &str) -> String {
    format!("kind: courtesy, of: {of}, source_hash: {hash}")
}

/// Lines that end as those of the text they go in.
pub(super) fn as_in(text: &str, lines: String) -> String {
    if text.contains("\r\n") { lines.replace("\r\n", "\n").replace('\n', "\r\n") } else { lines }
}

/// A value where the field has none: after its colon, or in the place of what says that there is none.
fn filled(key: &Spanned<String>, value: &Node, put: String, text: &str) -> Replacement {
    if text.get(value.span.range()).is_some_and(|nothing| !nothing.trim().is_empty()) {
        return Replacement { span: value.span, text: put };
    }
    let end = key.span.end as usize;
    let colon = text.get(end..).and_then(|rest| rest.find(':')).map_or(end, |at| end + at + 1);
    Replacement { span: Span::new(key.span.file, colon, colon), text: format!(" {put}") }
}

/// The hash put into the field that is there.
fn stamped(value: &Node, hash: &str, text: &str) -> Option<Replacement> {
    let Shape::Map(entries) = &value.shape else { return None };
    if let Some((key, old)) = entries.iter().find(|(key, _)| key.value == "source_hash") {
        if old.is_nothing() {
            return Some(filled(key, old, hash.to_owned(), text));
        }
        return Some(Replacement { span: old.span, text: hash.to_owned() });
    }
    let (key, last) = entries.last()?;
    let flow = text.get(value.span.range())?.starts_with('{');
    let joined = if flow {
        format!(", source_hash: {hash}")
    } else {
        let line = text[..key.span.start as usize].rfind('\n').map_or(0, |at| at + 1);
        let indent = &text[line..key.span.start as usize];
        as_in(text, format!("\n{indent}source_hash: {hash}"))
    };
    let end = Span { start: last.span.end, ..last.span };
    Some(Replacement { span: end, text: joined })
}
