//! The status as text, for a terminal.

use std::fmt::Write;

use super::{Contact, OrganizationStatus, PortalStatus, Task};
use crate::{
    diagnostic::{Argument, Message},
    locale::Messages,
    rules::Concern,
};

/// Renders the status in the language of the messages: a summary, then a section for each
/// organization.
#[must_use]
pub fn text(status: &PortalStatus, messages: &Messages) -> String {
    let mut text = messages.text(&title(status)) + "\n";
    let counts = counts(status);
    if counts.is_empty() {
        let _ = writeln!(text, "  {}", messages.text(&Message::new("status-nothing")));
    }
    for (concern, count) in counts {
        let _ = writeln!(text, "  {count:>4}  {}", messages.text(&Message::new(concern.message())));
    }
    for organization in &status.organizations {
        let _ = writeln!(text, "\n{}", name(organization, messages));
        if let Some(contact) = organization.contact.as_ref().map(|contact| person(contact, messages)) {
            let _ = writeln!(text, "{contact}");
        }
        for (concern, tasks) in &organization.concerns {
            let _ = writeln!(text, "\n  {}", messages.text(&Message::new(concern.message())));
            for task in tasks {
                let (file, line) = &task.location;
                let line = line.map_or_else(String::new, |line| format!(":{line}"));
                let _ = writeln!(text, "  - {}\n    {file}{line}", sentence(task, messages));
            }
        }
    }
    text
}

/// Returns `true` if `document` is a status report that Parvis wrote, in any format and language.
#[must_use]
pub fn is_status(document: &str) -> bool {
    let is_json = serde_json::from_str::<serde_json::Value>(document)
        .is_ok_and(|it| it.get("today").is_some() && it.get("organizations").is_some());
    // The title up to its day.
    let begins =
        Messages::LANGUAGES.map(|language| Messages::of(language).beginning("status-title", &["day"]));
    let has_title = |begin: &String| {
        document.starts_with(begin.as_str()) || document.contains(&format!("<title>{begin}"))
    };
    is_json || begins.iter().any(has_title)
}

/// Returns the title of the report, with its day.
pub(super) fn title(status: &PortalStatus) -> Message {
    Message::new("status-title").with("day", Argument::Day(status.today))
}

/// Returns the number of tasks in each category that has any.
pub(super) fn counts(status: &PortalStatus) -> Vec<(Concern, usize)> {
    let all = Concern::ALL.into_iter().map(|concern| (concern, status.count(concern)));
    all.filter(|(_, count)| *count > 0).collect()
}

/// Returns the name of an organization.
pub(super) fn name(organization: &OrganizationStatus, messages: &Messages) -> String {
    match &organization.title {
        Some(title) => messages.argument(&title.into()),
        None => messages.text(&Message::new("status-nobody")),
    }
}

/// Returns the text of a task, preceded by the title of its item if it does not contain it, and followed
/// by the item if another one has the same title.
pub(super) fn sentence(task: &Task, messages: &Messages) -> String {
    let (title, message) = (messages.argument(&(&task.title).into()), messages.text(&task.message));
    let entry = if message.contains(&title) {
        message
    } else {
        messages.text(&Message::new("status-entry").with("title", title).with("message", message))
    };
    let item = task.item.to_string();
    if !task.shares_title || entry.contains(&item) {
        return entry;
    }
    messages.text(&Message::new("status-entry-of-item").with("message", entry).with("item", item))
}

/// Returns the known contact details of a representative: name, office, email.
pub(super) fn person(contact: &Contact, messages: &Messages) -> String {
    let office = contact.office.as_ref().map(|office| messages.argument(&office.into()));
    let known = [contact.name.clone(), office, contact.email.clone()];
    known.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
