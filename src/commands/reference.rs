//! `parvis reference`: the fields of the files that authors write.

use std::path::Path;

use super::{ExitStatus, arguments::ReferenceArgs, environment, out, terminal::Terminal};
use crate::{
    diagnostic::{Failure, nearest},
    locale::Messages,
    model::Language,
    reference::{Subject, described, listed, pages},
    scaffold,
};

pub(super) fn run(options: &ReferenceArgs, terminal: &Terminal) -> Result<ExitStatus, Failure> {
    let messages = &terminal.messages;
    if let Some(folder) = &options.out {
        write(folder, messages)?;
        return Ok(ExitStatus::Success);
    }
    match &options.subject {
        None => terminal.print_answer(&listed(messages)),
        Some(asked) => terminal.print_answer(&described(subject(asked)?, messages)),
    }
    Ok(ExitStatus::Success)
}

/// Returns the subject of that name, in any language of the program, or that collection.
fn subject(asked: &str) -> Result<Subject, Failure> {
    let name = asked.to_lowercase();
    let names = |subject: Subject| Messages::LANGUAGES.map(|language| subject.name(language));
    if let Some(subject) = Subject::all().find(|subject| names(*subject).contains(&name.as_str())) {
        return Ok(subject);
    }
    scaffold::kind(asked).map(Subject::Collection).map_err(|_| {
        let known = Subject::all().flat_map(names);
        let nearest = nearest(&name, known).unwrap_or("none").to_owned();
        Failure::new("reference-unknown").with("subject", asked).with("nearest", nearest)
    })
}

/// Writes the pages of the documentation.
fn write(folder: &Path, messages: &Messages) -> Result<(), Failure> {
    let environment = match messages.language() {
        Language::FRENCH => "environnement.md",
        _ => "environment.md",
    };
    let environment = (environment.to_owned(), environment::page(messages));
    for (name, text) in pages(messages).into_iter().chain([environment]) {
        out::put_in(None, folder, &name, &text)?;
    }
    Ok(())
}
