//! `parvis check`: everything wrong, in one run.

use std::{collections::BTreeMap, path::Path};

use super::{
    Outcome,
    arguments::{Check, Global},
    progress::Bar,
    request, summary,
    terminal::Terminal,
};
use crate::{
    build::{Prepared, Request, prepare},
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
    if options.fix {
        prepared = mend(root, &request, prepared, terminal)?;
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

/// How many times mending begins again: what is mended can bring to light what lay under it, and never
/// so deep.
const MOST_ROUNDS: usize = 8;

/// Mends in the author's files what can be mended without asking, until nothing is left of it; gives
/// the portal as it is then.
fn mend(
    root: &Path,
    request: &Request,
    mut prepared: Prepared,
    terminal: &Terminal,
) -> Result<Prepared, Failure> {
    let mut files: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        let mends: Vec<Replacement> = prepared.found.iter().flat_map(|it| it.fix.clone()).collect();
        let changed = edit::replace(root, &prepared.sources, &mends)?;
        if changed.is_empty() {
            break;
        }
        for (file, made) in changed {
            *files.entry(file).or_default() += made;
        }
        prepared = prepare(request);
    }
    if !files.is_empty() {
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let told = Message::new("mended").with("count", files.values().sum::<usize>());
        terminal.say(&told.with("files", names.join(", ")));
    }
    Ok(prepared)
}
