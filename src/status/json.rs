//! The status as JSON.

use serde::Serialize;

use super::{PortalStatus, Task};
use crate::locale::Messages;

#[derive(Serialize)]
struct StatusDocument {
    today: String,
    organizations: Vec<OrganizationRecord>,
}

#[derive(Serialize)]
struct OrganizationRecord {
    organization: Option<String>,
    email: Option<String>,
    entries: Vec<TaskRecord>,
}

#[derive(Serialize)]
struct TaskRecord {
    concern: &'static str,
    item: String,
    message: String,
    file: String,
    line: Option<usize>,
}

/// Renders one document, in the language of `messages`, with a line break at its end.
#[must_use]
pub fn json(status: &PortalStatus, messages: &Messages) -> String {
    let organizations = status.organizations.iter().map(|organization| {
        let entries = organization.concerns.iter().flat_map(|(concern, entries)| {
            entries.iter().map(|Task { item, message, location: (file, line), .. }| TaskRecord {
                concern: concern.as_str(),
                item: item.to_string(),
                message: messages.text(message),
                file: file.clone(),
                line: *line,
            })
        });
        OrganizationRecord {
            organization: organization.organization.as_ref().map(ToString::to_string),
            email: organization.contact.as_ref().and_then(|contact| contact.email.clone()),
            entries: entries.collect(),
        }
    });
    let document = StatusDocument { today: status.today.to_string(), organizations: organizations.collect() };
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}
