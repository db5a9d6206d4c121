//! The decoding of imported units.

use super::{InlinePart, Segment, Unit, export::blocks, unit::ContentKind};

/// Returns the Markdown of a translated unit; `None` if it is not translated.
///
/// # Errors
/// The id of the message about the problem.
pub(super) fn decode(unit: &Unit, source: &str, form: ContentKind) -> Result<Option<String>, &'static str> {
    if unit.foreign.is_some() {
        return Err("xliff-foreign-code");
    }
    let Some(target) = unit.target.as_deref() else { return Ok(None) };
    let text = joined(target);
    if text.trim().is_empty() {
        return Ok(None);
    }
    let marks = target.iter().filter_map(|part| match part {
        InlinePart::Code(code) => Some(code.clone()),
        InlinePart::Text(_) => None,
    });
    let (mut theirs, mut ours): (Vec<String>, Vec<String>) = (marks.collect(), form.codes(source));
    theirs.sort_unstable();
    ours.sort_unstable();
    if theirs != ours {
        return Err("xliff-damaged-codes");
    }
    let number = |text: &str| {
        form.segments(text).iter().filter(|segment| matches!(segment, Segment::Block(_))).count()
    };
    let is_as_long = match form {
        ContentKind::Plain | ContentKind::Block => blocks(&text).len() <= 1 && !text.contains("\n\n"),
        ContentKind::Prose => number(&text) == number(source),
    };
    if is_as_long { Ok(Some(text)) } else { Err("xliff-blank-line") }
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
