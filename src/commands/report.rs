//! `parvis report`: the portal's accessibility, criterion by criterion.

use std::path::Path;

use super::{
    ExitStatus,
    arguments::{GlobalArgs, ReportArgs, ReportDocument},
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
    options: &ReportArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let bar = Bar::new(terminal);
    let snapshot = load_snapshot(&request::of(root, global, false, None));
    let (report, diagnostics) = snapshot.conformance(&|done, all| bar.advance(done, all));
    bar.clear();
    terminal.print_diagnostics(&diagnostics, &snapshot.sources);
    let Some(report) = report else { return Ok(ExitStatus::ProblemsFound) };
    let messages = &terminal.messages;
    let written = match options.format {
        ReportDocument::Html => html(&report, &snapshot.sources, messages),
        ReportDocument::Json => earl(&report, &snapshot.sources, messages),
    };
    match &options.out {
        None => terminal.print_answer(&written),
        Some(out) => out::put(root, out, &written, is_report)?,
    }
    terminal.print_status(&done(&report));
    let is_clean = !diagnostics.has_errors() && !report.has_failures();
    Ok(if is_clean { ExitStatus::Success } else { ExitStatus::ProblemsFound })
}

fn done(report: &Conformance) -> Message {
    let count = |outcome| {
        report.criteria.iter().filter(|criterion_result| criterion_result.outcome() == outcome).count()
    };
    Message::new("conformance-done")
        .with("failed", count(conformance::Outcome::Failed))
        .with("people", count(conformance::Outcome::CantTell))
        .with("inapplicable", count(conformance::Outcome::Inapplicable))
}
