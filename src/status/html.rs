//! The status as one page that stands alone, to be sent and not to be published.

use std::fmt::Write;

use super::{
    Status,
    text::{counts, name, person, title},
};
use crate::{diagnostic::Message, locale::Messages};

/// The page's own styles: it loads nothing.
const STYLES: &str = "
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
table { border-collapse: collapse; }
caption, th, td { text-align: start; padding: .25rem .75rem .25rem 0; vertical-align: top; }
caption { font-weight: bold; }
td.number { text-align: end; }
li { margin-block: .5rem; }
code { overflow-wrap: anywhere; }
@media print { h2 { break-after: avoid; } li { break-inside: avoid; } }
";

/// The page, in the language of the messages. Search engines are told to leave it.
#[must_use]
pub fn html(status: &Status, messages: &Messages) -> String {
    let say = |id: &'static str| escaped(&messages.text(&Message::new(id)));
    let title = escaped(&messages.text(&title(status)));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n<style>{STYLES}</style>\n\
         <main>\n<h1>{title}</h1>\n<p>{}</p>\n",
        messages.language(),
        say("status-private"),
    );
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
    for standing in &status.organizations {
        let _ = writeln!(html, "<h2>{}</h2>", escaped(&name(standing, messages)));
        if let Some(contact) = &standing.contact {
            let _ = writeln!(html, "<p>{}</p>", escaped(&person(contact, messages)));
        }
        for (concern, entries) in &standing.concerns {
            let _ = writeln!(html, "<h3>{}</h3>\n<ul>", say(concern.message()));
            for entry in entries {
                let (file, line) = &entry.place;
                let line = line.map_or_else(String::new, |line| format!(":{line}"));
                let message = escaped(&messages.text(&entry.message));
                let _ = writeln!(html, "<li>{message}<br><code>{}{line}</code></li>", escaped(file));
            }
            html.push_str("</ul>\n");
        }
    }
    html.push_str("</main>\n</html>\n");
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
