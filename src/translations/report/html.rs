//! The HTML report: a single file to send, not to publish.

use serde::Serialize;

use super::{fields, name, place, words};
use crate::{
    diagnostic::Message,
    locale::{Locale, Messages},
    report::page,
    translations::{TranslationState, TranslationStatus},
};

#[derive(Serialize)]
struct ReportView {
    /// Number of words to translate.
    words: usize,
    states: Vec<StateView>,
}

#[derive(Serialize)]
struct StateView {
    id: &'static str,
    name: String,
    texts: Vec<TextView>,
    /// Changes in the sources of outdated translations.
    outdated: Vec<OutdatedView>,
}

#[derive(Serialize)]
struct TextView {
    title: String,
    item: String,
    file: String,
    /// Untranslated fields.
    fields: Option<String>,
    language: String,
    words: usize,
}

#[derive(Serialize)]
struct OutdatedView {
    title: String,
    /// Language of the source.
    source: String,
    is_past_known: bool,
    changes: Vec<ChangeView>,
}

#[derive(Serialize)]
struct ChangeView {
    /// Field of the change; `None` if it is that of the change before it.
    place: Option<String>,
    before: Option<String>,
    now: Option<String>,
}

/// Formats the report as HTML, in the language of the messages.
#[must_use]
pub fn html(all: &[TranslationStatus], messages: &Messages) -> String {
    let states = TranslationState::ALL.into_iter().filter_map(|state| {
        let texts: Vec<&TranslationStatus> = all.iter().filter(|status| status.state == state).collect();
        let name = name(state, texts.len(), messages);
        (!texts.is_empty()).then(|| StateView {
            id: state.as_str(),
            name: Locale::of(messages.language()).capitalized(&name).into_owned(),
            outdated: texts.iter().filter_map(|status| outdated(status, messages)).collect(),
            texts: texts.into_iter().map(|status| text(status, messages)).collect(),
        })
    });
    let view = ReportView { words: words(all), states: states.collect() };
    page("translations.html", &Message::new("translations-title"), &view, messages)
}

fn text(status: &TranslationStatus, messages: &Messages) -> TextView {
    TextView {
        title: messages.argument(&(&status.title).into()),
        item: status.item.to_string(),
        file: status.file.clone(),
        fields: fields(status, messages),
        language: status.language.to_string(),
        words: status.words,
    }
}

/// Builds the changes in the source of an outdated translation; `None` for another state.
fn outdated(status: &TranslationStatus, messages: &Messages) -> Option<OutdatedView> {
    let changes = status.changes.as_deref().unwrap_or_default();
    let change = |(index, difference): (usize, &super::Difference)| {
        let (before, now) = difference.change.before_and_now();
        ChangeView {
            place: place(changes, index, messages),
            before: before.map(str::to_owned),
            now: now.map(str::to_owned),
        }
    };
    (status.state == TranslationState::Outdated).then(|| OutdatedView {
        title: messages.argument(&(&status.title).into()),
        source: status.of.to_string(),
        is_past_known: status.changes.is_some(),
        changes: changes.iter().enumerate().map(change).collect(),
    })
}
