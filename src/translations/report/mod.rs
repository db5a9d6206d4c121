//! How translations stand, worded.

mod csv;
mod html;
mod json;
mod text;

pub use csv::csv;
pub use html::html;
pub use json::json;
pub use text::text;

use super::{Standing, State};
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
