//! As one page that stands alone, to be sent and not to be published.

use std::fmt::Write;

use super::{fields, name, place, words};
use crate::{
    diagnostic::Message,
    html::escape,
    locale::{Locale, Messages},
    report::page,
    translations::{TranslationState, TranslationStatus},
};

/// The page, in the language of the messages.
#[must_use]
pub fn html(all: &[TranslationStatus], messages: &Messages) -> String {
    let say = |id: &'static str| escape(&messages.text(&Message::new(id)));
    let count = Message::new("translations-count").with("count", words(all));
    let mut html = format!("<p>{}</p>\n", escape(&messages.text(&count)));
    for state in TranslationState::ALL {
        let own: Vec<&TranslationStatus> = all.iter().filter(|status| status.state == state).collect();
        if own.is_empty() {
            continue;
        }
        let id = state.as_str();
        let called = name(state, own.len(), messages);
        let called = escape(&Locale::of(messages.language()).capitalized(&called));
        let _ = writeln!(
            html,
            "<h2 id=\"{id}\">{called} ({})</h2>\n<table aria-labelledby=\"{id}\">\n<thead><tr>\
             <th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>",
            own.len(),
            say("column-title"),
            say("column-language"),
            say("column-words"),
        );
        for status in &own {
            let title = escape(&messages.argument(&(&status.title).into()));
            let (item, file) = (escape(&status.item.to_string()), escape(&status.file));
            let fields = fields(status, messages).map(|fields| format!("<br>{}", escape(&fields)));
            let fields = fields.unwrap_or_default();
            let _ = writeln!(
                html,
                "<tr><th scope=\"row\">{title}<br><code>{item}</code><br><code>{file}</code>{fields}</th>\
                 <td>{}</td><td>{}</td></tr>",
                status.language, status.words
            );
        }
        html.push_str("</tbody>\n</table>\n");
        for status in own {
            changed(&mut html, status, messages);
        }
    }
    page(&Message::new("translations-title"), &html, messages)
}

/// What changed in the source of an outdated text.
fn changed(html: &mut String, status: &TranslationStatus, messages: &Messages) {
    if status.state != TranslationState::Outdated {
        return;
    }
    let title = messages.argument(&(&status.title).into());
    let _ = writeln!(html, "<h3>{}</h3>", escape(&title));
    let Some(changes) = &status.changes else {
        let unknown = messages.text(&Message::new("translations-unknown-past"));
        let _ = writeln!(html, "<p>{}</p>", escape(&unknown));
        return;
    };
    for (at, difference) in changes.iter().enumerate() {
        if let Some(place) = place(changes, at, messages) {
            let _ = writeln!(html, "<p>{}</p>", escape(&place));
        }
        let (before, now) = difference.change.before_and_now();
        for (element, words) in [("del", before), ("ins", now)] {
            if let Some(words) = words {
                let (of, words) = (status.of, escape(words));
                let _ = writeln!(html, "<{element} lang=\"{of}\">{words}</{element}>");
            }
        }
    }
}
