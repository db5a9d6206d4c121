//! The status as one page that stands alone, to be sent and not to be published.

use std::fmt::Write;

use super::{
    PortalStatus,
    text::{counts, name, person, sentence, title},
};
use crate::{diagnostic::Message, html::escape, locale::Messages, report::page};

/// The page, in the language of the messages.
#[must_use]
pub fn html(status: &PortalStatus, messages: &Messages) -> String {
    let say = |id: &'static str| escape(&messages.text(&Message::new(id)));
    let mut html = format!("<p>{}</p>\n", say("status-private"));
    let counts = counts(status);
    if counts.is_empty() {
        let _ = writeln!(html, "<p>{}</p>", say("status-nothing"));
    } else {
        let _ = writeln!(
            html,
            "<table>\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th>\
             <th scope=\"col\">{}</th></tr></thead>\n<tbody>",
            say("status-summary"),
            say("status-concern"),
            say("status-number"),
        );
        for (concern, count) in counts {
            let name = say(concern.message());
            let _ = writeln!(html, "<tr><th scope=\"row\">{name}</th><td class=\"number\">{count}</td></tr>");
        }
        html.push_str("</tbody>\n</table>\n");
    }
    for organization in &status.organizations {
        let _ = writeln!(html, "<h2>{}</h2>", escape(&name(organization, messages)));
        if let Some(contact) = &organization.contact {
            let _ = writeln!(html, "<p>{}</p>", escape(&person(contact, messages)));
        }
        for (concern, tasks) in &organization.concerns {
            let _ = writeln!(html, "<h3>{}</h3>\n<ul>", say(concern.message()));
            for task in tasks {
                let (file, line) = &task.location;
                let line = line.map_or_else(String::new, |line| format!(":{line}"));
                let message = escape(&sentence(task, messages));
                let _ = writeln!(html, "<li>{message}<br><code>{}{line}</code></li>", escape(file));
            }
            html.push_str("</ul>\n");
        }
    }
    page(&title(status), &html, messages)
}
