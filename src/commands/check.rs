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
    build::prepare,
    diagnostic::Message,
    report::{self, Format},
};

pub(super) fn run(root: &Path, options: &Check, global: &Global, terminal: &Terminal) -> Outcome {
    let bar = Bar::new(terminal);
    let prepared = prepare(&request::of(root, global, options.drafts, None));
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
    if clean { Outcome::Clean } else { Outcome::ToMend }
}
