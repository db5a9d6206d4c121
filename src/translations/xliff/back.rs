//! A unit as it comes back.

use super::{Part, Piece, Unit, export::blocks, unit::Form};

/// The words of a unit, its marks in them; nothing where it has no translation.
///
/// # Errors
/// The message of what is wrong with it.
pub(super) fn translated(unit: &Unit, source: &str, form: Form) -> Result<Option<String>, &'static str> {
    if unit.foreign.is_some() {
        return Err("xliff-foreign-code");
    }
    let Some(target) = unit.target.as_deref() else { return Ok(None) };
    let text = joined(target);
    if text.trim().is_empty() {
        return Ok(None);
    }
    let marks = target.iter().filter_map(|part| match part {
        Part::Code(code) => Some(code.clone()),
        Part::Words(_) => None,
    });
    let (mut theirs, mut ours): (Vec<String>, Vec<String>) = (marks.collect(), form.codes(source));
    theirs.sort_unstable();
    ours.sort_unstable();
    if theirs != ours {
        return Err("xliff-damaged-codes");
    }
    let number =
        |text: &str| form.pieces(text).iter().filter(|piece| matches!(piece, Piece::Block(_))).count();
    let is_as_long = match form {
        Form::Plain | Form::Block => blocks(&text).len() <= 1 && !text.contains("\n\n"),
        Form::Prose => number(&text) == number(source),
    };
    if is_as_long { Ok(Some(text)) } else { Err("xliff-blank-line") }
}

/// The text that parts make. A quotation mark inside the title of a link does not end it.
fn joined(parts: &[Part]) -> String {
    let mut text = String::new();
    let mut in_title = false;
    for part in parts {
        match part {
            Part::Words(words) if in_title => {
                for letter in words.chars() {
                    match letter {
                        '"' if !text.ends_with('\\') => text.push_str("\\\""),
                        '\n' => text.push(' '),
                        _ => text.push(letter),
                    }
                }
            }
            Part::Words(words) => text.push_str(words),
            Part::Code(code) => {
                text.push_str(code);
                in_title = code.starts_with("](") && code.ends_with('"');
            }
        }
    }
    text
}
