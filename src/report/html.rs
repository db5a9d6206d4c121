//! Problems as HTML, shown over the page by the preview.

use serde::Serialize;

use super::{FormattedDiagnostic, FormattedDiagnostics, templates::fill};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location, Message, Severity},
    locale::Messages,
    source::Sources,
};

#[derive(Serialize)]
struct OverlayView {
    problems: Vec<OverlayProblem>,
}

#[derive(Serialize)]
struct OverlayProblem {
    message: String,
    rule: &'static str,
    place: String,
    excerpt: Option<Excerpt>,
    help: Option<String>,
}

/// Source line of a problem, split around the part to highlight.
#[derive(Serialize)]
struct Excerpt {
    before: String,
    marked: String,
    after: String,
}

#[derive(Serialize)]
struct PanelView {
    title: String,
    problems: Vec<PanelProblem>,
}

#[derive(Serialize)]
struct PanelProblem {
    severity: &'static str,
    /// Id of the message that names the severity.
    severity_label: &'static str,
    selector: String,
    message: String,
    rule: &'static str,
    place: String,
    help: String,
}

/// Renders the problems of one severity as a section with a list: location, source line and help.
/// Empty if there are none.
#[must_use]
pub fn overlay(
    diagnostics: &Diagnostics,
    severity: Severity,
    sources: &Sources,
    messages: &Messages,
) -> String {
    let shown: Diagnostics = diagnostics.iter().filter(|it| it.severity == severity).cloned().collect();
    if shown.is_empty() {
        return String::new();
    }
    let formatted = FormattedDiagnostics::of(&shown, sources, messages).findings;
    let problem = |(diagnostic, finding): (&Diagnostic, FormattedDiagnostic)| OverlayProblem {
        place: place(&finding),
        excerpt: excerpt(diagnostic, sources),
        message: finding.message,
        rule: finding.rule,
        help: finding.help,
    };
    let problems = shown.iter().zip(formatted).map(problem).collect();
    fill("overlay.html", &OverlayView { problems }, messages)
}

/// Renders the problems of the current page as a collapsible list: location and help, and the
/// selector of the element in `data-selector`. Empty if there are none.
#[must_use]
pub fn panel(diagnostics: &Diagnostics, sources: &Sources, messages: &Messages) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let title = Message::new("panel-title")
        .with("errors", diagnostics.count(Severity::Error))
        .with("warnings", diagnostics.count(Severity::Warning));
    let formatted = FormattedDiagnostics::of(diagnostics, sources, messages).findings;
    let problem = |(diagnostic, finding): (&Diagnostic, FormattedDiagnostic)| PanelProblem {
        place: place(&finding),
        severity: finding.severity,
        severity_label: match diagnostic.severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-look",
        },
        selector: finding.selector.unwrap_or_default(),
        message: finding.message,
        rule: finding.rule,
        help: finding.help.unwrap_or_default(),
    };
    let problems = diagnostics.iter().zip(formatted).map(problem).collect();
    fill("panel.html", &PanelView { title: messages.text(&title), problems }, messages)
}

fn place(finding: &FormattedDiagnostic) -> String {
    format!("{}:{}:{}", finding.file, finding.line, finding.column)
}

fn excerpt(diagnostic: &Diagnostic, sources: &Sources) -> Option<Excerpt> {
    let Location::Span(span) = diagnostic.location else { return None };
    let file = sources.file(span.file);
    let line = file.lines().range(file.text(), file.position(span.start as usize).line);
    let start = (span.start as usize).clamp(line.start, line.end);
    let end = (span.end as usize).clamp(start, line.end);
    let part = |range: std::ops::Range<usize>| file.text().get(range).unwrap_or_default().to_owned();
    Some(Excerpt { before: part(line.start..start), marked: part(start..end), after: part(end..line.end) })
}
