//! `parvis check`: everything wrong, in one run; with `--html`, in the pages of any site.

use std::{collections::BTreeMap, path::Path};

use super::{
    Outcome,
    arguments::{Check, Global},
    progress::Bar,
    request, summary,
    terminal::Terminal,
};
use crate::{
    check,
    diagnostic::{Diagnostics, Failure, Message, Replacement},
    edit,
    pipeline::{Request, Snapshot, load_snapshot},
    report::{self, Format},
    source::Sources,
};

pub(super) fn run(
    root: &Path,
    options: &Check,
    global: &Global,
    terminal: &Terminal,
) -> Result<Outcome, Failure> {
    let bar = Bar::new(terminal);
    let request = request::of(root, global, options.drafts, None);
    let mut snapshot = load_snapshot(&request);
    if options.fix {
        snapshot = mend(root, &request, snapshot, terminal)?;
    }
    let diagnostics = snapshot.check(&|done, all| bar.advance(done, all));
    bar.clear();
    print(&diagnostics, &snapshot.sources, options.format.into(), terminal);
    let messages = &terminal.messages;
    let languages = snapshot.renderer.as_ref().map_or(&[][..], |renderer| renderer.portal().languages());
    let message = Message::new("checked")
        .with("pages", summary::pages(&snapshot.pages(), languages, messages))
        .with("problems", summary::problems(&diagnostics, messages))
        .with("seconds", summary::seconds(bar.seconds(), messages));
    terminal.say(&message);
    Ok(outcome(&diagnostics, options.strict))
}

/// Holds the pages in a folder, made by anything, to the rules of pages.
pub(super) fn html(
    folder: &Path,
    format: Format,
    strict: bool,
    terminal: &Terminal,
) -> Result<Outcome, Failure> {
    let bar = Bar::new(terminal);
    let looked = check::html(folder)?;
    print(&looked.diagnostics, &looked.sources, format, terminal);
    let messages = &terminal.messages;
    let message = Message::new("checked")
        .with("pages", messages.text(&Message::new("pages-of-folder").with("count", looked.pages)))
        .with("problems", summary::problems(&looked.diagnostics, messages))
        .with("seconds", summary::seconds(bar.seconds(), messages));
    terminal.say(&message);
    Ok(outcome(&looked.diagnostics, strict))
}

/// Tells what was found: to people where they read what went wrong, else as the answer itself.
fn print(diagnostics: &Diagnostics, sources: &Sources, format: Format, terminal: &Terminal) {
    if format == Format::Text {
        terminal.report(diagnostics, sources);
    } else {
        terminal.answer(&report::format(diagnostics, sources, &terminal.messages, format, false));
    }
}

fn outcome(diagnostics: &Diagnostics, strict: bool) -> Outcome {
    if diagnostics.has_errors() || strict && !diagnostics.is_empty() {
        Outcome::ToMend
    } else {
        Outcome::Clean
    }
}

/// How many times mending begins again: what is mended can bring to light what lay under it, and never
/// so deep.
const MOST_ROUNDS: usize = 8;

/// Mends in the author's files what can be mended without asking, until nothing is left of it; gives
/// the portal as it is then.
fn mend(
    root: &Path,
    request: &Request,
    mut snapshot: Snapshot,
    terminal: &Terminal,
) -> Result<Snapshot, Failure> {
    let mut files: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        let mends: Vec<Replacement> = snapshot.diagnostics.iter().flat_map(|it| it.fix.clone()).collect();
        let changed = edit::replace(root, &snapshot.sources, &mends)?;
        if changed.is_empty() {
            break;
        }
        for (file, made) in changed {
            *files.entry(file).or_default() += made;
        }
        snapshot = load_snapshot(request);
    }
    if !files.is_empty() {
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let message = Message::new("mended").with("count", files.values().sum::<usize>());
        terminal.say(&message.with("files", names.join(", ")));
    }
    Ok(snapshot)
}
