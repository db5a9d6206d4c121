//! The reports on translations.

mod csv;
mod html;
mod json;
mod text;

pub use csv::csv;
pub use html::html;
pub use json::json;
pub use text::text;

use super::{Difference, TranslationState, TranslationStatus};
use crate::{diagnostic::Message, locale::Messages};

/// Returns the name of a state, in the plural form for that count.
fn name(state: TranslationState, count: usize, messages: &Messages) -> String {
    let id = match state {
        TranslationState::Missing => "state-missing",
        TranslationState::Outdated => "state-outdated",
        TranslationState::ProbablyOutdated => "state-probably-outdated",
        TranslationState::NotVerified => "state-not-verified",
        TranslationState::Complete => "state-complete",
        TranslationState::ByChoice => "state-by-choice",
    };
    messages.text(&Message::new(id).with("count", count))
}

/// Returns the number of translations in that state.
fn number(all: &[TranslationStatus], state: TranslationState) -> usize {
    all.iter().filter(|status| status.state == state).count()
}

/// Returns the number of words to translate.
fn words(all: &[TranslationStatus]) -> usize {
    all.iter().map(|status| status.words).sum()
}

/// Returns a line with the untranslated fields; `None` if there are none.
fn fields(status: &TranslationStatus, messages: &Messages) -> Option<String> {
    let message = Message::new("translations-fields").with("count", status.fields.len());
    let line = || messages.text(&message.with("fields", status.fields.join(", ")));
    (!status.fields.is_empty()).then(line)
}

/// Returns the location of a difference; `None` if it is that of the difference before it, or the
/// body when that comes first.
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
