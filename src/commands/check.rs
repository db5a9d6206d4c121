//! `parvis check`: reports all problems in one run; with `--html`, those of the pages of any site.

use std::{collections::BTreeMap, path::Path};

use super::{
    ExitStatus,
    arguments::{CheckArgs, GlobalArgs},
    cache,
    progress::Bar,
    repository, request, summary,
    terminal::Terminal,
};
use crate::{
    check,
    diagnostic::{Diagnostics, Edit, Failure, Message},
    edit,
    pipeline::{Request, Snapshot, load_snapshot},
    report::{self, Format},
    source::Sources,
    translations,
};

pub(super) fn run(
    root: &Path,
    options: &CheckArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let bar = Bar::new(terminal);
    let request = request::of(root, global, options.drafts, None);
    let mut snapshot = load_snapshot(&request);
    if options.fix {
        snapshot = fix(root, &request, snapshot, terminal)?;
    }
    let mut cache = cache::open(root, options.clean_cache);
    let diagnostics = snapshot.check(&mut cache, &|done, all| bar.advance(done, all));
    bar.clear();
    // A check is often run by an account that may only read.
    if let Some(unsaved) = cache::save(&cache, root) {
        terminal.print_verbose(&unsaved);
    }
    print(root, &diagnostics, &snapshot.sources, options.format, terminal);
    let messages = &terminal.messages;
    let languages = snapshot.renderer.as_ref().map_or(&[][..], |renderer| renderer.portal().languages());
    let message = Message::new("checked")
        .with("pages", summary::pages(&snapshot.pages(), languages, messages))
        .with("problems", summary::problems(&diagnostics, messages))
        .with("seconds", summary::seconds(bar.seconds()));
    let unverified = snapshot.renderer.as_ref().map_or(0, |it| translations::unverified(it.portal()));
    terminal.print_status(&message.with("unverified", unverified));
    Ok(exit_status(&diagnostics, options.strict))
}

/// Checks the pages in a folder, whatever generated them.
pub(super) fn html(
    folder: &Path,
    format: Format,
    strict: bool,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let bar = Bar::new(terminal);
    let report = check::html(folder)?;
    print(folder, &report.diagnostics, &report.sources, format, terminal);
    let messages = &terminal.messages;
    let message = Message::new("checked")
        .with("pages", messages.text(&Message::new("pages-of-folder").with("count", report.pages)))
        .with("problems", summary::problems(&report.diagnostics, messages))
        .with("seconds", summary::seconds(bar.seconds()));
    terminal.print_status(&message.with("unverified", 0_usize));
    Ok(exit_status(&report.diagnostics, strict))
}

/// Prints diagnostics of the files in `root`: to stderr for people, or to stdout in a
/// machine-readable format.
fn print(root: &Path, diagnostics: &Diagnostics, sources: &Sources, format: Format, terminal: &Terminal) {
    if format == Format::Text {
        terminal.print_diagnostics(diagnostics, sources);
    } else {
        let (messages, folder) = (&terminal.messages, repository::folder_of(root));
        terminal.print_answer(&report::format_below(&folder, diagnostics, sources, messages, format, false));
    }
}

fn exit_status(diagnostics: &Diagnostics, strict: bool) -> ExitStatus {
    if diagnostics.has_errors() || strict && !diagnostics.is_empty() {
        ExitStatus::ProblemsFound
    } else {
        ExitStatus::Success
    }
}

/// Maximum number of rounds of fixes: a fix can reveal another problem, but not that many in a row.
const MAX_ROUNDS: usize = 8;

/// Applies fixes to the author's files until none is left, and returns the portal reloaded.
fn fix(
    root: &Path,
    request: &Request,
    mut snapshot: Snapshot,
    terminal: &Terminal,
) -> Result<Snapshot, Failure> {
    let mut files: BTreeMap<String, usize> = BTreeMap::new();
    let current = snapshot.renderer.as_ref().map(|it| translations::current(it.portal())).unwrap_or_default();
    for _ in 0..MAX_ROUNDS {
        let edits: Vec<Edit> = snapshot.diagnostics.iter().flat_map(|it| it.fix.clone()).collect();
        let changed = edit::replace(root, &snapshot.sources, &edits)?;
        if changed.is_empty() {
            break;
        }
        for (file, count) in changed {
            *files.entry(file).or_default() += count;
        }
        snapshot = load_snapshot(request);
    }
    // What is fixed in a text does not change what it says.
    if let Some(renderer) = snapshot.renderer.as_ref().filter(|_| !files.is_empty()) {
        let stamps = translations::renewed(renderer.portal(), &current);
        if !edit::replace(root, &snapshot.sources, &stamps)?.is_empty() {
            snapshot = load_snapshot(request);
        }
    }
    if !files.is_empty() {
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let message = Message::new("mended").with("count", files.values().sum::<usize>());
        terminal.print_status(&message.with("files", names.join(", ")));
    }
    Ok(snapshot)
}
