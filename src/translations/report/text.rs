//! The text report, for the terminal.

use std::fmt::Write;

use super::{fields, name, number, place, words};
use crate::{
    diagnostic::Message,
    locale::Messages,
    translations::{TranslationState, TranslationStatus},
};

/// Formats the counts, then each translation that requires work, with the changes in its source,
/// then the others on one line each.
#[must_use]
pub fn text(all: &[TranslationStatus], messages: &Messages) -> String {
    let mut text = String::new();
    for state in TranslationState::ALL {
        let count = number(all, state);
        let _ = writeln!(text, "{count:>6}  {}", name(state, count, messages));
    }
    let _ = writeln!(text, "{:>6}  {}", words(all), messages.text(&Message::new("translations-words")));
    for state in TranslationState::ALL {
        for status in all.iter().filter(|status| status.state == state) {
            line(&mut text, status, messages);
        }
    }
    let unverified =
        number(all, TranslationState::NotVerified) + number(all, TranslationState::ProbablyOutdated);
    if unverified > 0 {
        let advice = Message::new("translations-not-verified").with("count", unverified);
        let _ = writeln!(text, "\n{}", messages.text(&advice));
    }
    text
}

fn line(text: &mut String, status: &TranslationStatus, messages: &Messages) {
    let asks = matches!(status.state, TranslationState::Missing | TranslationState::Outdated);
    if asks {
        text.push('\n');
    }
    let title = messages.argument(&(&status.title).into());
    let state = name(status.state, 1, messages);
    let _ = write!(text, "{} {} · {state} · {title}", status.item, status.language);
    if asks {
        let count = messages.text(&Message::new("translations-count").with("count", status.words));
        let _ = write!(text, " · {count}");
    }
    if status.draft {
        let _ = write!(text, " · {}", messages.text(&Message::new("translations-draft")));
    }
    text.push('\n');
    if asks {
        let _ = writeln!(text, "  {}", status.file);
    }
    if let Some(fields) = fields(status, messages) {
        let _ = writeln!(text, "  {fields}");
    }
    if status.state != TranslationState::Outdated {
        return;
    }
    let Some(changes) = &status.changes else {
        let _ = writeln!(text, "  {}", messages.text(&Message::new("translations-unknown-past")));
        return;
    };
    for (at, difference) in changes.iter().enumerate() {
        if let Some(place) = place(changes, at, messages) {
            let _ = writeln!(text, "  {place}");
        }
        let (before, now) = difference.change.before_and_now();
        for (mark, words) in [('-', before), ('+', now)] {
            for line in words.into_iter().flat_map(|words| words.lines()) {
                let _ = writeln!(text, "  {mark} {line}");
            }
        }
    }
}
