//! The status for machines.

use serde::Serialize;

use super::{Entry, Status};
use crate::locale::Messages;

#[derive(Serialize)]
struct Document {
    today: String,
    organizations: Vec<Organization>,
}

#[derive(Serialize)]
struct Organization {
    organization: Option<String>,
    email: Option<String>,
    entries: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    concern: &'static str,
    item: String,
    message: String,
    file: String,
    line: Option<usize>,
}

/// One document, its messages in the language of `messages`, with a line break at its end.
#[must_use]
pub fn json(status: &Status, messages: &Messages) -> String {
    let organizations = status.organizations.iter().map(|standing| {
        let entries = standing.concerns.iter().flat_map(|(concern, entries)| {
            entries.iter().map(|Entry { item, message, location: (file, line), .. }| Line {
                concern: concern.as_str(),
                item: item.to_string(),
                message: messages.text(message),
                file: file.clone(),
                line: *line,
            })
        });
        Organization {
            organization: standing.organization.as_ref().map(ToString::to_string),
            email: standing.contact.as_ref().and_then(|contact| contact.email.clone()),
            entries: entries.collect(),
        }
    });
    let document = Document { today: status.today.to_string(), organizations: organizations.collect() };
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}
