//! For a person at a terminal.

use std::fmt::Write;

use super::{fields, name, number, place, words};
use crate::{
    diagnostic::Message,
    locale::Messages,
    translations::{Standing, State},
};

/// The counts, then each text that asks for work, with what changed in its source, then the others on
/// one line each.
#[must_use]
pub fn text(all: &[Standing], messages: &Messages) -> String {
    let mut text = String::new();
    for state in State::ALL {
        let count = number(all, state);
        let _ = writeln!(text, "{count:>6}  {}", name(state, count, messages));
    }
    let _ = writeln!(text, "{:>6}  {}", words(all), messages.text(&Message::new("translations-words")));
    for state in State::ALL {
        for standing in all.iter().filter(|standing| standing.state == state) {
            line(&mut text, standing, messages);
        }
    }
    text
}

fn line(text: &mut String, standing: &Standing, messages: &Messages) {
    let asks = matches!(standing.state, State::Missing | State::Outdated);
    if asks {
        text.push('\n');
    }
    let title = messages.argument(&(&standing.title).into());
    let state = name(standing.state, 1, messages);
    let _ = write!(text, "{} {} · {state} · {title}", standing.item, standing.language);
    if asks {
        let count = messages.text(&Message::new("translations-count").with("count", standing.words));
        let _ = write!(text, " · {count}");
    }
    if standing.draft {
        let _ = write!(text, " · {}", messages.text(&Message::new("translations-draft")));
    }
    text.push('\n');
    if asks {
        let _ = writeln!(text, "  {}", standing.file);
    }
    if let Some(fields) = fields(standing, messages) {
        let _ = writeln!(text, "  {fields}");
    }
    if standing.state != State::Outdated {
        return;
    }
    let Some(changes) = &standing.changes else {
        let _ = writeln!(text, "  {}", messages.text(&Message::new("translations-unknown-past")));
        return;
    };
    for (at, difference) in changes.iter().enumerate() {
        if let Some(place) = place(changes, at, messages) {
            let _ = writeln!(text, "  {place}");
        }
        let (before, now) = difference.change.both();
        for (mark, words) in [('-', before), ('+', now)] {
            for line in words.into_iter().flat_map(|words| words.lines()) {
                let _ = writeln!(text, "  {mark} {line}");
            }
        }
    }
}
