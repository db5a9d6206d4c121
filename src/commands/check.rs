//! `parvis check`: everything wrong, in one run.

use std::path::Path;

use super::{
    Outcome,
    arguments::{Check, Global},
    progress::Bar,
    request, summary,
    terminal::Terminal,
};
use crate::{
    build::{Prepared, prepare},
    diagnostic::{Failure, Message, Replacement},
    edit,
    report::{self, Format},
};

pub(super) fn run(
    root: &Path,
    options: &Check,
    global: &Global,
    terminal: &Terminal,
) -> Result<Outcome, Failure> {
    let bar = Bar::new(terminal);
    let request = request::of(root, global, options.drafts, None);
    let mut prepared = prepare(&request);
    if options.fix && mend(root, &prepared, terminal)? {
        prepared = prepare(&request);
    }
    let found = prepared.check(&|done, all| bar.advance(done, all));
    bar.clear();
    let format = Format::from(options.format);
    if format == Format::Text {
        terminal.tell(&found, &prepared.sources);
    } else {
        terminal.answer(&report::tell(&found, &prepared.sources, &terminal.messages, format, false));
    }
    let messages = &terminal.messages;
    let languages = prepared.edition.as_ref().map_or(&[][..], |edition| edition.portal().languages());
    let told = Message::new("checked")
        .with("pages", summary::pages(&prepared.pages(), languages, messages))
        .with("problems", summary::problems(&found, messages))
        .with("seconds", summary::seconds(bar.seconds(), messages));
    terminal.say(&told);
    let clean = !found.has_errors() && (!options.strict || found.is_empty());
    Ok(if clean { Outcome::Clean } else { Outcome::ToMend })
}

/// Mends in the author's files what can be mended without asking; whether there was any such thing.
fn mend(root: &Path, prepared: &Prepared, terminal: &Terminal) -> Result<bool, Failure> {
    let mends: Vec<Replacement> = prepared.found.iter().flat_map(|it| it.fix.clone()).collect();
    let changed = edit::replace(root, &prepared.sources, &mends)?;
    if !changed.is_empty() {
        let told = Message::new("mended").with("count", mends.len()).with("files", changed.join(", "));
        terminal.say(&told);
    }
    Ok(!changed.is_empty())
}
