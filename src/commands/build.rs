//! `parvis build`: checks the portal, then writes the site.

use std::path::Path;

use super::{
    ExitStatus,
    arguments::{BuildArgs, GlobalArgs},
    progress::Bar,
    request, summary,
    terminal::Terminal,
};
use crate::{
    config::BaseUrl,
    diagnostic::{Failure, Message},
    edit,
    model::layout,
    pipeline::{Snapshot, load_snapshot},
    resolve,
};

/// The default output folder, in the portal's folder.
const OUT: &str = "public";

pub(super) fn run(
    root: &Path,
    options: &BuildArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let base_url = options.base_url.as_deref().map(base_url).transpose()?;
    let bar = Bar::new(terminal);
    let snapshot = load_snapshot(&request::of(root, global, options.drafts, base_url));
    let out = options.out.clone().unwrap_or_else(|| root.join(OUT));
    let written = snapshot.build(&out, options.clean, options.strict, &|done, all| bar.advance(done, all))?;
    bar.clear();
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
    let place = Message::new("built-where").with("path", out.display().to_string());
    terminal.print_verbose(&place.with("release", release.id.to_string()));
    Ok(ExitStatus::Success)
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
