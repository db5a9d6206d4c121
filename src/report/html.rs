//! Problems as HTML, shown over the page by the preview.

use serde::Serialize;

use super::{EditorLinks, FormattedDiagnostic, FormattedDiagnostics, templates::fill};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location, Message, Severity},
    locale::Messages,
    source::{Sources, without_passwords},
};

/// Maximum number of problems that are listed; the others are counted.
const MAX_LISTED: usize = 100;

/// Sources, language and links that problems are formatted with.
#[derive(Clone, Copy, Debug)]
pub struct HtmlContext<'a> {
    /// The files that the problems are in.
    pub sources: &'a Sources,
    /// The reader's language.
    pub messages: &'a Messages,
    /// Links to the files.
    pub links: &'a EditorLinks,
}

/// Content of the panel of a page.
#[derive(Clone, Debug, Default)]
pub struct Panel {
    /// Messages about the preview itself.
    pub notices: Vec<Message>,
    /// Problems of the page.
    pub here: Diagnostics,
    /// Other problems of the portal.
    pub elsewhere: Diagnostics,
}

#[derive(Serialize)]
struct OverlayView {
    /// Number of problems, listed or not.
    count: usize,
    problems: Vec<OverlayProblem>,
    more: usize,
}

#[derive(Serialize)]
struct OverlayProblem {
    message: String,
    rule: &'static str,
    place: Place,
    excerpt: Option<Excerpt>,
    help: Option<String>,
}

/// Place of a problem, and the link that opens it in an editor.
#[derive(Serialize)]
struct Place {
    text: String,
    link: Option<String>,
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
    notices: Vec<Notice>,
    here: Vec<PanelProblem>,
    elsewhere: Vec<PanelProblem>,
    /// Number of problems elsewhere, listed or not.
    elsewhere_count: usize,
    more: usize,
}

#[derive(Serialize)]
struct Notice {
    text: String,
    help: Option<String>,
}

#[derive(Serialize)]
struct PanelProblem {
    severity: &'static str,
    /// Id of the message that names the severity.
    severity_label: &'static str,
    /// Selector of its element in the current page; empty if it has none there.
    selector: String,
    /// Address of another page where it was found.
    page: Option<String>,
    message: String,
    rule: &'static str,
    place: Place,
    help: String,
}

/// Renders the problems of one severity as a section with a list: location, source line and help.
/// Empty if there are none.
#[must_use]
pub fn overlay(diagnostics: &Diagnostics, severity: Severity, context: HtmlContext<'_>) -> String {
    let count = diagnostics.count(severity);
    let of_severity = diagnostics.iter().filter(|it| it.severity == severity);
    let shown: Diagnostics = of_severity.take(MAX_LISTED).cloned().collect();
    if shown.is_empty() {
        return String::new();
    }
    let formatted = FormattedDiagnostics::of(&shown, context.sources, context.messages).findings;
    let problem = |(diagnostic, finding): (&Diagnostic, FormattedDiagnostic)| OverlayProblem {
        place: context.place(&finding),
        excerpt: excerpt(diagnostic, context.sources),
        message: finding.message,
        rule: finding.rule,
        help: finding.help,
    };
    let problems: Vec<OverlayProblem> = shown.iter().zip(formatted).map(problem).collect();
    let more = count - problems.len();
    let overlay = fill("overlay.html", &OverlayView { count, problems, more }, context.messages);
    without_passwords(&overlay).into_owned()
}

/// Renders what is said about the preview, and collapsible lists of the problems of the current page
/// and of the others: location and help, and the selector of the element, if there is one, in
/// `data-selector`. Empty if there is nothing to say.
#[must_use]
pub fn panel(panel: &Panel, context: HtmlContext<'_>) -> String {
    let Panel { notices, here, elsewhere } = panel;
    if notices.is_empty() && here.is_empty() && elsewhere.is_empty() {
        return String::new();
    }
    let title = Message::new(if here.is_empty() { "panel-nothing" } else { "panel-title" })
        .with("errors", here.count(Severity::Error))
        .with("warnings", here.count(Severity::Warning));
    let notice = |message: &Message| Notice {
        text: context.messages.text(message),
        help: context.messages.help(message),
    };
    let here = context.panel_problems(here);
    let elsewhere_count = elsewhere.iter().count();
    let mut elsewhere = context.panel_problems(&elsewhere.iter().take(MAX_LISTED).cloned().collect());
    for problem in &mut elsewhere {
        problem.selector.clear();
    }
    let more = elsewhere_count - elsewhere.len();
    let view = PanelView {
        title: context.messages.text(&title),
        notices: notices.iter().map(notice).collect(),
        here,
        elsewhere,
        elsewhere_count,
        more,
    };
    fill("panel.html", &view, context.messages)
}

impl HtmlContext<'_> {
    fn panel_problems(&self, diagnostics: &Diagnostics) -> Vec<PanelProblem> {
        let formatted = FormattedDiagnostics::of(diagnostics, self.sources, self.messages).findings;
        let problem = |(diagnostic, finding): (&Diagnostic, FormattedDiagnostic)| PanelProblem {
            place: self.place(&finding),
            severity: finding.severity,
            severity_label: match diagnostic.severity {
                Severity::Error => "severity-error",
                Severity::Warning => "severity-look",
            },
            selector: finding.selector.unwrap_or_default(),
            page: finding.page.map(|page| page.address),
            message: finding.message,
            rule: finding.rule,
            help: finding.help.unwrap_or_default(),
        };
        diagnostics.iter().zip(formatted).map(problem).collect()
    }

    fn place(&self, finding: &FormattedDiagnostic) -> Place {
        let (file, line, column) = (&finding.file, finding.line, finding.column);
        Place { text: format!("{file}:{line}:{column}"), link: self.links.to(file, line, column) }
    }
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
