//! The status as an HTML page, for sharing.

use serde::Serialize;

use super::{
    OrganizationStatus, PortalStatus,
    text::{counts, name, person, sentence, title},
};
use crate::{locale::Messages, report::page};

#[derive(Serialize)]
struct StatusView {
    counts: Vec<ConcernCount>,
    organizations: Vec<OrganizationView>,
}

#[derive(Serialize)]
struct ConcernCount {
    /// Id of the message that names the category.
    concern: &'static str,
    count: usize,
}

#[derive(Serialize)]
struct OrganizationView {
    name: String,
    contact: Option<String>,
    concerns: Vec<ConcernView>,
}

#[derive(Serialize)]
struct ConcernView {
    /// Id of the message that names the category.
    concern: &'static str,
    tasks: Vec<TaskView>,
}

#[derive(Serialize)]
struct TaskView {
    text: String,
    /// File, with the line if it is known.
    place: String,
}

/// Renders the page in the language of the messages.
#[must_use]
pub fn html(status: &PortalStatus, messages: &Messages) -> String {
    let counts = counts(status).into_iter();
    let view = StatusView {
        counts: counts.map(|(concern, count)| ConcernCount { concern: concern.message(), count }).collect(),
        organizations: status.organizations.iter().map(|it| organization(it, messages)).collect(),
    };
    page("status.html", &title(status), &view, messages)
}

fn organization(organization: &OrganizationStatus, messages: &Messages) -> OrganizationView {
    let concerns = organization.concerns.iter().map(|(concern, tasks)| {
        let tasks = tasks.iter().map(|task| {
            let (file, line) = &task.location;
            let place = line.map_or_else(|| file.clone(), |line| format!("{file}:{line}"));
            TaskView { text: sentence(task, messages), place }
        });
        ConcernView { concern: concern.message(), tasks: tasks.collect() }
    });
    OrganizationView {
        name: name(organization, messages),
        contact: organization.contact.as_ref().map(|contact| person(contact, messages)),
        concerns: concerns.collect(),
    }
}
