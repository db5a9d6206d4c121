//! A unit as it comes back.

use super::{Part, Piece, Unit, export::blocks, read::whole, unit::Form};

/// The words of a unit, its marks in them; nothing where it has no translation.
///
/// # Errors
/// The message of what is wrong with it.
pub(super) fn translated(unit: &Unit, source: &str, form: Form) -> Result<Option<String>, &'static str> {
    if unit.foreign.is_some() {
        return Err("xliff-foreign-code");
    }
    let Some(target) = unit.target.as_deref() else { return Ok(None) };
    let text = whole(target);
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
