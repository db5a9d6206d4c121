//! How translations stand, worded.

mod csv;
mod html;
mod json;
mod text;

pub use csv::csv;
pub use html::html;
pub use json::json;
pub use text::text;

use super::{Difference, Standing, State};
use crate::{diagnostic::Message, locale::Messages};

/// What so many texts in a state are called.
fn name(state: State, count: usize, messages: &Messages) -> String {
    let id = match state {
        State::Missing => "state-missing",
        State::Outdated => "state-outdated",
        State::Complete => "state-complete",
        State::ByChoice => "state-by-choice",
    };
    messages.text(&Message::new(id).with("count", count))
}

/// How many texts stand so.
fn number(all: &[Standing], state: State) -> usize {
    all.iter().filter(|standing| standing.state == state).count()
}

/// How many words there are to translate in all.
fn words(all: &[Standing]) -> usize {
    all.iter().map(|standing| standing.words).sum()
}

/// The fields that are not translated, as a line; nothing where there is none.
fn fields(standing: &Standing, messages: &Messages) -> Option<String> {
    let message = Message::new("translations-fields").with("count", standing.fields.len());
    let line = || messages.text(&message.with("fields", standing.fields.join(", ")));
    (!standing.fields.is_empty()).then(line)
}

/// Where a difference stands, told where it is not where the one before it was. The body of a text alone
/// needs no name.
fn place(all: &[Difference], at: usize, messages: &Messages) -> Option<String> {
    let before = at.checked_sub(1).map(|at| &all[at].field);
    let field = &all[at].field;
    let message = match field {
        _ if before == Some(field) => return None,
        None if before.is_none() => return None,
        None => Message::new("translations-changed-text"),
        Some(field) => Message::new("translations-changed-field").with("field", field.as_str()),
    };
    Some(messages.text(&message))
}
