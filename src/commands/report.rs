//! `parvis report`: what can be said of the portal's accessibility, criterion by criterion.

use std::path::Path;

use super::{
    Outcome,
    arguments::{Global, Report, ReportDocument},
    out,
    progress::Bar,
    request,
    terminal::Terminal,
};
use crate::{
    conformance::{self, Conformance, earl, html, is_report},
    diagnostic::{Failure, Message},
    pipeline::load_snapshot,
};

pub(super) fn run(
    root: &Path,
    options: &Report,
    global: &Global,
    terminal: &Terminal,
) -> Result<Outcome, Failure> {
    let bar = Bar::new(terminal);
    let snapshot = load_snapshot(&request::of(root, global, false, None));
    let (report, diagnostics) = snapshot.conformance(&|done, all| bar.advance(done, all));
    bar.clear();
    terminal.report(&diagnostics, &snapshot.sources);
    let Some(report) = report else { return Ok(Outcome::ToMend) };
    let messages = &terminal.messages;
    let written = match options.format {
        ReportDocument::Html => html(&report, &snapshot.sources, messages),
        ReportDocument::Json => earl(&report, &snapshot.sources, messages),
    };
    match &options.out {
        None => terminal.answer(&written),
        Some(out) => out::put(root, out, &written, is_report)?,
    }
    terminal.say(&done(&report));
    let is_clean = !diagnostics.has_errors() && !report.has_failures();
    Ok(if is_clean { Outcome::Clean } else { Outcome::ToMend })
}

fn done(report: &Conformance) -> Message {
    let count = |outcome| report.criteria.iter().filter(|judged| judged.outcome() == outcome).count();
    Message::new("conformance-done")
        .with("failed", count(conformance::Outcome::Failed))
        .with("people", count(conformance::Outcome::CantTell))
        .with("inapplicable", count(conformance::Outcome::Inapplicable))
}
