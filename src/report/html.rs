//! Problems as HTML, for the preview to lay over the page.

use std::fmt::Write;

use super::FormattedDiagnostics;
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location, Message, Severity},
    html::escape,
    locale::Messages,
    source::Sources,
};

/// The problems of that severity as a section with a list, each with its place, the line it is on and what to do;
/// empty where there is none.
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
    let title = messages.text(&Message::new("overlay-title").with("count", shown.count(severity)));
    let close = messages.text(&Message::new("overlay-close"));
    let mut html = format!(
        "<section role=\"alert\" tabindex=\"0\" lang=\"{}\" aria-labelledby=\"title\">\
         <div class=\"title\"><h2 id=\"title\">{}</h2><button type=\"button\">{}</button></div><ol>",
        messages.language(),
        escape(&title),
        escape(&close)
    );
    let findings = FormattedDiagnostics::of(&shown, sources, messages);
    for (it, finding) in shown.iter().zip(&findings.findings) {
        let place = format!("{}:{}:{}", finding.file, finding.line, finding.column);
        // Writing to a string does not fail.
        let _ = write!(
            html,
            "<li><p><strong>{}</strong> <span>{}</span></p><p class=\"place\">{}</p>{}",
            escape(&finding.message),
            finding.rule,
            escape(&place),
            excerpt(it, sources)
        );
        if let Some(help) = &finding.help {
            let _ = write!(html, "<p>{}</p>", escape(help));
        }
        html.push_str("</li>");
    }
    html.push_str("</ol></section>");
    html
}

/// What was found in the page that is shown, as a list that unfolds: each with the selector of its
/// element in `data-selector`, its place and what to do; empty where there is nothing.
#[must_use]
pub fn panel(diagnostics: &Diagnostics, sources: &Sources, messages: &Messages) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let count = |severity| diagnostics.count(severity);
    let title = Message::new("panel-title")
        .with("errors", count(Severity::Error))
        .with("warnings", count(Severity::Warning));
    let mut html = format!(
        "<section lang=\"{}\" aria-labelledby=\"title\"><details><summary id=\"title\">{}</summary><ol>",
        messages.language(),
        escape(&messages.text(&title))
    );
    let show = escape(&messages.text(&Message::new("panel-show")));
    let findings = FormattedDiagnostics::of(diagnostics, sources, messages);
    for (it, finding) in diagnostics.iter().zip(&findings.findings) {
        let selector = escape(finding.selector.as_deref().unwrap_or_default());
        let severity = Message::new(match it.severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-look",
        });
        // Writing to a string does not fail.
        let _ = write!(
            html,
            "<li class=\"{}\" data-selector=\"{selector}\"><p><strong>{}</strong> <span>{} · {}</span></p>\
             <p class=\"place\">{}:{}:{}</p><p>{}</p><button type=\"button\">{show}</button></li>",
            finding.severity,
            escape(&finding.message),
            finding.rule,
            escape(&messages.text(&severity)),
            escape(&finding.file),
            finding.line,
            finding.column,
            escape(finding.help.as_deref().unwrap_or_default()),
        );
    }
    html.push_str("</ol></details></section>");
    html
}

/// The line that a problem is on, with what is wrong in it marked.
fn excerpt(it: &Diagnostic, sources: &Sources) -> String {
    let Location::Span(span) = it.location else { return String::new() };
    let file = sources.file(span.file);
    let line = file.lines().range(file.text(), file.position(span.start as usize).line);
    let start = (span.start as usize).clamp(line.start, line.end);
    let end = (span.end as usize).clamp(start, line.end);
    let part = |range: std::ops::Range<usize>| escape(file.text().get(range).unwrap_or_default());
    format!("<pre>{}<mark>{}</mark>{}</pre>", part(line.start..start), part(start..end), part(end..line.end))
}
