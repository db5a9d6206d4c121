//! `parvis status`: what is overdue, missing or pending.

use std::path::Path;

use super::{
    ExitStatus,
    arguments::{GlobalArgs, StatusArgs, StatusFormat},
    out, request,
    terminal::Terminal,
};
use crate::{
    diagnostic::{Failure, nearest},
    model::{ItemId, layout},
    pipeline::load_portal,
    resolve::Portal,
    status::{html, is_status, json, text},
    write,
};

pub(super) fn run(
    root: &Path,
    options: &StatusArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let only = options.organization.as_deref().map(ItemId::new);
    let (portal, status, diagnostics) = load_portal(&request::of(root, global, false, None), only.as_ref());
    terminal.print_diagnostics(&diagnostics, &portal.sources);
    let known = [&portal.items.organizations, &portal.hidden_items.organizations];
    if let Some(unknown) = only.filter(|id| !known.iter().any(|all| all.contains_key(id))) {
        return Err(no_organization(&unknown, &portal));
    }
    let messages = &terminal.messages;
    let written = match options.format {
        StatusFormat::Text => text(&status, messages),
        StatusFormat::Json => json(&status, messages),
        StatusFormat::Html => html(&status, messages),
    };
    match &options.out {
        None => terminal.print_answer(&written),
        Some(out) => {
            keep_private(root, out)?;
            out::put(root, out, &written, is_status)?;
        }
    }
    Ok(if diagnostics.has_errors() { ExitStatus::ProblemsFound } else { ExitStatus::Success })
}

fn no_organization(id: &ItemId, portal: &Portal) -> Failure {
    let known = portal.items.organizations.keys().map(ItemId::as_str);
    let nearest = nearest(id.as_str(), known).unwrap_or("none").to_owned();
    Failure::new("status-no-organization").with("id", id.as_str()).with("nearest", nearest)
}

/// Returns an error if the output, which is for managers only, would be published.
fn keep_private(root: &Path, out: &Path) -> Result<(), Failure> {
    let out = write::resolve_symlinks(out);
    let read = layout::FOLDERS.map(|folder| write::resolve_symlinks(&root.join(folder)));
    let published =
        out.ancestors().skip(1).any(write::is_release) || read.iter().any(|it| out.starts_with(it));
    if published {
        return Err(Failure::new("status-would-be-public").with("path", out.display().to_string()));
    }
    Ok(())
}
