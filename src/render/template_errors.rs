//! Template engine errors → diagnostics.

use tera::{Error, ErrorKind, Tera};

use super::{
    budget::StepPlace,
    functions::TemplateError,
    problems,
    template_problem::{TOO_MANY_BRANCHES, TemplateProblem},
    templates::{TemplateText, Templates},
};
use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics, Location},
    source::Lines,
};

/// The code to report an error as, and the text that its locations refer to.
type ErrorContext = (&'static Code, TemplateText);

/// Returns all errors that prevent templates from being compiled: syntax errors of each template,
/// then, if there are none, references between templates that do not resolve.
pub(super) fn of_all(templates: &Templates, engine: impl Fn() -> Tera) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let written = (problems::TEMPLATE_UNREADABLE, TemplateText::Source);
    for (name, text) in templates.texts(TemplateText::Source) {
        if let Some(range) = templates.too_many_branches(name) {
            diagnostics.push(diagnostic(templates, written, name, range, TOO_MANY_BRANCHES));
        } else if let Err(error) = engine().add_raw_template(name, text)
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
        {
            diagnostics.append(convert(&error, templates, written));
        }
    }
    if diagnostics.is_empty()
        && let Err(error) = engine().add_raw_templates(templates.texts(TemplateText::Source))
    {
        diagnostics.append(convert(&error, templates, written));
    }
    diagnostics
}

/// Converts an engine error to diagnostics at its location in the template.
pub(super) fn convert(error: &Error, templates: &Templates, context: ErrorContext) -> Diagnostics {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            std::iter::once(diagnostic(templates, context, report.filename(), range, report.message()))
                .collect()
        }
        ErrorKind::MissingParent { current, .. } => {
            std::iter::once(diagnostic(templates, context, current, 0..0, &error.to_string())).collect()
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            std::iter::once(diagnostic(templates, context, tpl, 0..0, &error.to_string())).collect()
        }
        ErrorKind::TemplateNotFound(name) => {
            std::iter::once(diagnostic(templates, context, name, 0..0, &error.to_string())).collect()
        }
        _ => of_reports(&error.to_string(), templates, context),
    }
}

/// Parses the engine's text for unresolved names, which contains one report after another:
/// `error: Unknown filter …`, then ` --> template:line:column`.
fn of_reports(text: &str, templates: &Templates, codes: ErrorContext) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for report in text.split("\n\n").filter(|report| !report.starts_with("note:")) {
        let mut lines = report.lines();
        let message = lines.next().unwrap_or_default().trim_start_matches("error: ");
        let place = lines.next().and_then(|line| line.trim_start().strip_prefix("--> "));
        let place = place.and_then(|place| {
            let (rest, column) = place.rsplit_once(':')?;
            let (template, line) = rest.rsplit_once(':')?;
            Some((template, line.parse::<usize>().ok()?, column.parse::<usize>().ok()?))
        });
        diagnostics.push(match place {
            Some((template, line, column)) => {
                let start = offset_of(templates, codes.1, template, line, column);
                diagnostic(templates, codes, template, start..start, message)
            }
            None => diagnostic(templates, codes, "", 0..0, message),
        });
    }
    diagnostics
}

/// Returns the byte offset of a line and column, both from 1, the column in characters.
fn offset_of(
    templates: &Templates,
    reading: TemplateText,
    template: &str,
    line: usize,
    column: usize,
) -> usize {
    let Some(text) = templates.text(template, reading) else { return 0 };
    let range = Lines::of(text).range(text, line);
    let inside = text[range.clone()].char_indices().nth(column - 1).map_or(range.len(), |(at, _)| at);
    range.start + inside
}

/// Reports a template that takes too long or outputs too much, at the step where that was noticed.
pub(super) fn endless(templates: &Templates, step: StepPlace) -> Diagnostic {
    let Some((name, text)) = templates.texts(TemplateText::Source).nth(step.template) else {
        return Diagnostic::new(problems::TEMPLATE_ENDLESS, Location::Path("themes/parvis".to_owned()))
            .with("line", 1);
    };
    let line = Lines::of(text).position(text, step.start).line;
    Diagnostic::new(problems::TEMPLATE_ENDLESS, templates.place(name, step.start..step.end))
        .with("line", line)
}

fn diagnostic(
    templates: &Templates,
    (code, reading): ErrorContext,
    template: &str,
    range: std::ops::Range<usize>,
    message: &str,
) -> Diagnostic {
    let range = templates.source_range(template, range, reading);
    let text = templates.text(template, TemplateText::Source);
    let line = text.map_or(1, |text| Lines::of(text).position(text, range.start).line);
    let place = templates.place(template, range);
    let diagnostic = match TemplateError::parse(message) {
        Some(TemplateError::UnknownString(key, gaps)) => {
            Diagnostic::new(problems::UNKNOWN_STRING, place).with("key", key).with("gaps", gaps)
        }
        Some(TemplateError::UnknownAsset(name)) => {
            Diagnostic::new(problems::UNKNOWN_ASSET, place).with("name", name)
        }
        Some(TemplateError::Endless(step)) => return endless(templates, step),
        None => {
            let problem = TemplateProblem::of(message);
            Diagnostic::new(code, place)
                .with("problem", problem.kind)
                .with("name", problem.name)
                .with("nearest", problem.nearest)
                .with("detail", message.trim_end_matches('.'))
        }
    };
    diagnostic.with("line", line)
}
