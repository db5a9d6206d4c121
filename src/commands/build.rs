//! `parvis build`: checks the portal, then writes the site.

use std::path::{Path, PathBuf};

use super::{
    ExitStatus,
    arguments::{BuildArgs, GlobalArgs},
    cache,
    progress::Bar,
    request, summary,
    terminal::Terminal,
};
use crate::{
    config::BaseUrl,
    diagnostic::{Argument, Failure, Message},
    edit,
    model::layout,
    pipeline::{Snapshot, load_snapshot},
    resolve,
    write::resolve_symlinks,
};

/// The default output folder, in the portal's folder.
const OUT: &str = "public";

/// Number of files that a message names.
const MAX_NAMED: usize = 10;

pub(super) fn run(
    root: &Path,
    options: &BuildArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let base_url = options.base_url.as_deref().map(base_url).transpose()?;
    let bar = Bar::new(terminal);
    let snapshot = load_snapshot(&request::of(root, global, options.drafts, base_url));
    let out = options.out.clone().map_or_else(|| default_out(root), Ok)?;
    let mut cache = cache::open(root, options.clean_cache);
    let progress = |done, all| bar.advance(done, all);
    let written = snapshot.build(&mut cache, &out, options.clean, options.strict, &progress)?;
    bar.clear();
    if let Some(unsaved) = cache::save(&cache, root) {
        terminal.print_status(&unsaved);
    }
    cache::print_changes(&written.changes, terminal);
    terminal.print_diagnostics(&written.diagnostics, &snapshot.sources);
    let messages = &terminal.messages;
    let problems = summary::problems(&written.diagnostics, messages);
    let Some(release) = &written.release else {
        terminal.print_status(&Message::new("not-built").with("problems", problems));
        return Ok(ExitStatus::ProblemsFound);
    };
    if options.record {
        record(root, &snapshot)?;
    }
    let languages = snapshot.renderer.as_ref().map_or(&[][..], |renderer| renderer.portal().languages());
    let message = Message::new("built")
        .with("pages", summary::pages(&written.pages, languages, messages))
        .with("problems", problems)
        .with("seconds", summary::seconds(bar.seconds()));
    terminal.print_status(&message);
    if !release.kept.is_empty() {
        terminal.print_status(&named("built-kept", &release.kept, &out));
    }
    if !release.deleted.is_empty() {
        terminal.print_notice(&named("built-deleted", &release.deleted, &out));
    }
    if let Some(old) = &release.left_behind {
        terminal.print_notice(&Message::new("built-left-behind").with("path", old.display().to_string()));
    }
    let place = Message::new("built-where").with("path", out.display().to_string());
    terminal.print_verbose(&place.with("release", release.id.to_string()));
    Ok(ExitStatus::Success)
}

/// Returns the output folder without `--out`. A link there can be anyone's who wrote to the portal, so
/// it does not decide alone where on the disk a site is replaced.
fn default_out(root: &Path) -> Result<PathBuf, Failure> {
    let out = root.join(OUT);
    let target = resolve_symlinks(&out);
    if out.exists() && !target.starts_with(resolve_symlinks(root)) {
        let failure = Failure::new("write-link-outside").with("path", out.display().to_string());
        return Err(failure.with("target", target.display().to_string()));
    }
    Ok(out)
}

/// Creates a message that names files and folders in the output folder.
fn named(id: &'static str, names: &[String], out: &Path) -> Message {
    let more = names.len().saturating_sub(MAX_NAMED);
    let listed = Argument::all(names.iter().take(MAX_NAMED).map(String::as_str));
    let message = Message::new(id).with("path", out.display().to_string()).with("count", names.len());
    message.with("names", listed).with("more", more)
}

/// Adds the published addresses to `addresses.lock`.
fn record(root: &Path, snapshot: &Snapshot) -> Result<(), Failure> {
    let Some(renderer) = &snapshot.renderer else { return Ok(()) };
    let portal = renderer.portal();
    let record = resolve::record(&portal.addresses, &portal.items, &portal.published);
    edit::write_file(&root.join(layout::PUBLISHED), &record)
}

fn base_url(text: &str) -> Result<BaseUrl, Failure> {
    BaseUrl::parse(text).ok_or_else(|| Failure::new("base-url-not-url").with("url", text))
}
