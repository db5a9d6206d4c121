//! `parvis init`: creates a portal.

mod piped;

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
    if !options.yes {
        if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
            ask(&mut starter, options, terminal)?;
        } else if !piped::answer(&mut starter, options, terminal)? {
            terminal.print_status(&Message::new("init-not-asked"));
        }
    }
    let id = slugified(&starter.organization[0]);
    starter.organization_id = scaffold::free_organization(if is_slug(&id) { &id } else { "organisme" });
    let files = portal(&starter);
    edit::create(&options.dir, &files)?;
    let made = Message::new("init-made").with("count", files.len());
    terminal.print_status(&made.with("path", name_of(&options.dir)));
    let is_here = fs::canonicalize(&options.dir).ok().zip(fs::canonicalize(".").ok());
    let is_here = is_here.is_some_and(|(dir, here)| dir == here);
    let next = Message::new("init-next").with("path", options.dir.display().to_string());
    terminal.print_status(&next.with("here", if is_here { "yes" } else { "no" }));
    Ok(ExitStatus::Success)
}

/// Returns the path of a folder as a sentence names it: its own name instead of `.` and `..`.
fn name_of(dir: &Path) -> String {
    let is_named = dir.file_name().is_some();
    let whole = fs::canonicalize(dir).ok().filter(|_| !is_named);
    let name = whole.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    name.unwrap_or_else(|| dir.display().to_string())
}

/// Returns an error if the folder is not empty; an empty Git repository is allowed.
fn keep_what_is_there(dir: &Path) -> Result<(), Failure> {
    let taken = match fs::read_dir(dir) {
        Ok(mut entries) => entries.any(|entry| entry.is_ok_and(|entry| entry.file_name() != ".git")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => false,
        Err(error) => return Err(Failure::system("edit-refused", dir, &error)),
    };
    if taken {
        return Err(Failure::new("init-not-empty").with("path", name_of(dir)));
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
            None => {
                let meant = BaseUrl::meant(&url);
                terminal.print_notice(&wrong_address("init-not-url", &url, meant.as_ref()));
                // The corrected address is the one proposed next.
                if let Some(meant) = meant {
                    meant.as_str().clone_into(&mut starter.base_url);
                }
            }
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

/// Creates the message about an address that is not whole, with the one that was probably meant.
fn wrong_address(id: &'static str, url: &str, meant: Option<&BaseUrl>) -> Message {
    Message::new(id).with("url", url).with("corrected", meant.map_or("none", BaseUrl::as_str))
}

/// Converts the absence of an answer to a failure.
pub(super) fn refused(error: &InquireError) -> Failure {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Failure::new("init-canceled"),
        error => Failure::new("init-no-answer").with("detail", error.to_string()),
    }
}
