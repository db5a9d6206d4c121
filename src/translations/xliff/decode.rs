//! The decoding of imported units.

use super::{
    InlinePart, Segment, Unit, codes::canonical, read::whole, segments::blocks,
    structure::has_same_structure, unit::ContentKind,
};

/// Returns the Markdown of a translated unit; `None` if it is not translated. Codes are written as
/// in the source, and line breaks and indentation added by a tool are removed.
///
/// # Errors
/// The id of the message about the problem.
pub(super) fn decode(unit: &Unit, source: &str, form: ContentKind) -> Result<Option<String>, &'static str> {
    if unit.foreign.is_some() {
        return Err("xliff-foreign-code");
    }
    let Some(target) = unit.target.as_deref() else { return Ok(None) };
    if whole(target).trim().is_empty() {
        return Ok(None);
    }
    let target = codes_of_source(target, &form.codes(source)).ok_or("xliff-damaged-codes")?;
    let number = |text: &str| {
        form.segments(text).iter().filter(|segment| matches!(segment, Segment::Block(_))).count()
    };
    let text = match form {
        ContentKind::Prose if number(source) > 1 => joined(&target),
        _ => like_source(&joined(&without_indentation(target)), source),
    };
    let is_as_long = match form {
        ContentKind::Plain | ContentKind::Block => blocks(&text).len() <= 1 && !text.contains("\n\n"),
        ContentKind::Prose => number(&text) == number(source),
    };
    if !is_as_long {
        return Err("xliff-blank-line");
    }
    let is_sound = form == ContentKind::Plain || has_same_structure(&text, source);
    if is_sound { Ok(Some(text)) } else { Err("xliff-broken-codes") }
}

/// Replaces each code by the source's own, which may differ in its white space; `None` if the codes
/// are not those of the source, each exactly once.
fn codes_of_source(target: &[InlinePart], source: &[String]) -> Option<Vec<InlinePart>> {
    let mut free: Vec<Option<&String>> = source.iter().map(Some).collect();
    let mut take = |is_same: &dyn Fn(&str) -> bool| {
        free.iter_mut().find(|own| own.is_some_and(|own| is_same(own)))?.take().cloned()
    };
    let mut parts = Vec::with_capacity(target.len());
    for part in target {
        parts.push(match part {
            InlinePart::Text(text) => InlinePart::Text(text.clone()),
            InlinePart::Code(code) => {
                let found = take(&|own| own == code);
                let wanted = canonical(code);
                InlinePart::Code(found.or_else(|| take(&|own| canonical(own) == wanted))?)
            }
        });
    }
    free.iter().all(Option::is_none).then_some(parts)
}

/// Removes the line breaks and the indentation that a tool added around texts and codes to make the
/// document readable. It is recognized by a line break at the start of the translation.
fn without_indentation(parts: Vec<InlinePart>) -> Vec<InlinePart> {
    let first = match parts.first() {
        Some(InlinePart::Text(text)) => &text[..text.len() - text.trim_start().len()],
        _ => "",
    };
    let Some((_, indentation)) = first.rsplit_once('\n') else { return parts };
    let indentation = format!("\n{indentation}");
    let clean = |text: String| {
        let text = text.strip_prefix(&indentation).unwrap_or(&text).replace(&indentation, "\n");
        match text.rsplit_once('\n') {
            Some((kept, rest)) if rest.trim().is_empty() => kept.to_owned(),
            _ => text,
        }
    };
    let parts = parts.into_iter().map(|part| match part {
        InlinePart::Text(text) => InlinePart::Text(clean(text)),
        code @ InlinePart::Code(_) => code,
    });
    parts.collect()
}

/// Gives a text of one block the white space at the start of its source, which is the indentation of
/// a paragraph in a list, and none at its end.
fn like_source(text: &str, source: &str) -> String {
    let indentation = &source[..source.len() - source.trim_start().len()];
    format!("{indentation}{}", text.trim())
}

/// Concatenates parts. Quotation marks inside the title of a link are escaped.
fn joined(parts: &[InlinePart]) -> String {
    let mut text = String::new();
    let mut in_title = false;
    for part in parts {
        match part {
            InlinePart::Text(words) if in_title => {
                for letter in words.chars() {
                    match letter {
                        '"' if !text.ends_with('\\') => text.push_str("\\\""),
                        '\n' => text.push(' '),
                        _ => text.push(letter),
                    }
                }
            }
            InlinePart::Text(words) => text.push_str(words),
            InlinePart::Code(code) => {
                text.push_str(code);
                in_title = code.starts_with("](") && code.ends_with('"');
            }
        }
    }
    text
}
