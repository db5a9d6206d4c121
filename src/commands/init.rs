//! `parvis init`: creates a portal.

use std::{fs, io::IsTerminal, path::Path};

use inquire::{InquireError, Select, Text};

use super::{
    ExitStatus,
    arguments::{GlobalArgs, InitArgs},
    request,
    terminal::Terminal,
};
use crate::{
    config::BaseUrl,
    diagnostic::{Failure, Message},
    edit,
    model::{is_slug, slugified},
    scaffold::{self, Host, Starter, portal},
};

pub(super) fn run(
    options: &InitArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    keep_what_is_there(&options.dir)?;
    let mut starter = Starter {
        title: ["Gouvernement ouvert".to_owned(), "Open government".to_owned()],
        organization: ["Ministère responsable".to_owned(), "Responsible ministry".to_owned()],
        organization_id: String::new(),
        base_url: "https://www.example.org/".to_owned(),
        host: options.ci.unwrap_or(Host::None),
        today: request::of(&options.dir, global, false, None).publication.today,
    };
    if !options.yes && std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        ask(&mut starter, options, terminal)?;
    }
    let id = slugified(&starter.organization[0]);
    starter.organization_id = scaffold::free_organization(if is_slug(&id) { &id } else { "organisme" });
    let files = portal(&starter);
    edit::create(&options.dir, &files)?;
    let path = options.dir.display().to_string();
    terminal.print_status(&Message::new("init-made").with("count", files.len()).with("path", path.as_str()));
    terminal.print_status(&Message::new("init-next").with("path", path));
    Ok(ExitStatus::Success)
}

/// Returns an error if the folder is not empty; an empty Git repository is allowed.
fn keep_what_is_there(dir: &Path) -> Result<(), Failure> {
    let taken = match fs::read_dir(dir) {
        Ok(mut entries) => entries.any(|entry| entry.is_ok_and(|entry| entry.file_name() != ".git")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => false,
        Err(error) => return Err(Failure::system("edit-refused", dir, &error)),
    };
    if taken {
        return Err(Failure::new("init-not-empty").with("path", dir.display().to_string()));
    }
    Ok(())
}

/// Asks for the settings of the portal, with defaults.
fn ask(starter: &mut Starter, options: &InitArgs, terminal: &Terminal) -> Result<(), Failure> {
    let say = |id: &'static str| terminal.messages.text(&Message::new(id));
    let text = |id: &'static str, default: &str| {
        Text::new(&say(id)).with_default(default).prompt().map_err(|error| refused(&error))
    };
    for (at, id) in ["init-title-fr", "init-title-en"].into_iter().enumerate() {
        starter.title[at] = text(id, &starter.title[at])?;
    }
    for (at, id) in ["init-organization-fr", "init-organization-en"].into_iter().enumerate() {
        starter.organization[at] = text(id, &starter.organization[at])?;
    }
    starter.base_url = loop {
        let url = text("init-base-url", &starter.base_url)?;
        match BaseUrl::parse(&url) {
            Some(url) => break url.as_str().to_owned(),
            None => terminal.print_status(&Message::new("base-url-not-url").with("url", url)),
        }
    };
    if options.ci.is_none() {
        let hosts = vec!["GitHub".to_owned(), "GitLab".to_owned(), say("init-ci-none")];
        let chosen = Select::new(&say("init-ci"), hosts).without_help_message().raw_prompt();
        starter.host = match chosen.map_err(|error| refused(&error))?.index {
            0 => Host::Github,
            1 => Host::Gitlab,
            _ => Host::None,
        };
    }
    Ok(())
}

/// Converts the absence of an answer to a failure.
pub(super) fn refused(error: &InquireError) -> Failure {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Failure::new("init-canceled"),
        error => Failure::new("init-no-answer").with("detail", error.to_string()),
    }
}
