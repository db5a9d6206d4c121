//! From the template engine's errors to diagnostics.

use tera::{Error, ErrorKind, Tera};

use super::{functions::Asked, problems, theme::TemplateSources};
use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics},
    source::Lines,
};

/// Everything that keeps templates from being read: the syntax of each, then, where all can be
/// read, what they name of each other.
pub(super) fn of_all(sources: &TemplateSources, engine: impl Fn() -> Tera) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (name, text) in sources.iter() {
        if let Err(error) = engine().add_raw_template(name, text)
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
        {
            found.append(told(&error, sources, problems::TEMPLATE_UNREADABLE));
        }
    }
    if found.is_empty()
        && let Err(error) = engine().add_raw_templates(sources.iter())
    {
        found.append(told(&error, sources, problems::TEMPLATE_UNREADABLE));
    }
    found
}

/// What an error of the engine says, at its place in the template.
pub(super) fn told(error: &Error, sources: &TemplateSources, code: &'static Code) -> Diagnostics {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            std::iter::once(at(sources, code, report.filename(), range, report.message())).collect()
        }
        ErrorKind::MissingParent { current, .. } => {
            std::iter::once(at(sources, code, current, 0..0, &error.to_string())).collect()
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            std::iter::once(at(sources, code, tpl, 0..0, &error.to_string())).collect()
        }
        ErrorKind::TemplateNotFound(name) => {
            std::iter::once(at(sources, code, name, 0..0, &error.to_string())).collect()
        }
        _ => of_reports(&error.to_string(), sources, code),
    }
}

/// The engine tells names that lead nowhere in one text, a report after the other:
/// `error: Unknown filter …`, and under it ` --> template:line:column`.
fn of_reports(text: &str, sources: &TemplateSources, code: &'static Code) -> Diagnostics {
    let mut found = Diagnostics::default();
    for report in text.split("\n\n").filter(|report| !report.starts_with("note:")) {
        let mut lines = report.lines();
        let message = lines.next().unwrap_or_default().trim_start_matches("error: ");
        let place = lines.next().and_then(|line| line.trim_start().strip_prefix("--> "));
        let place = place.and_then(|place| {
            let (rest, column) = place.rsplit_once(':')?;
            let (template, line) = rest.rsplit_once(':')?;
            Some((template, line.parse::<usize>().ok()?, column.parse::<usize>().ok()?))
        });
        found.push(match place {
            Some((template, line, column)) => {
                let start = byte_of(sources, template, line, column);
                at(sources, code, template, start..start, message)
            }
            None => at(sources, code, "", 0..0, message),
        });
    }
    found
}

/// The byte at a line and a column, both from 1 and the column in characters.
fn byte_of(sources: &TemplateSources, template: &str, line: usize, column: usize) -> usize {
    let Some((_, text)) = sources.iter().find(|(name, _)| *name == template) else { return 0 };
    let range = Lines::of(text).range(text, line);
    let inside = text[range.clone()].char_indices().nth(column - 1).map_or(range.len(), |(at, _)| at);
    range.start + inside
}

fn at(
    sources: &TemplateSources,
    code: &'static Code,
    template: &str,
    range: std::ops::Range<usize>,
    message: &str,
) -> Diagnostic {
    let line = sources.iter().find(|(name, _)| *name == template);
    let line = line.map_or(1, |(_, text)| Lines::of(text).position(text, range.start).line);
    let place = sources.place(template, range);
    let told = match Asked::read(message) {
        Some(Asked::String(key, gaps)) => {
            Diagnostic::new(problems::UNKNOWN_STRING, place).with("key", key).with("gaps", gaps)
        }
        Some(Asked::Asset(name)) => Diagnostic::new(problems::UNKNOWN_ASSET, place).with("name", name),
        None => Diagnostic::new(code, place).with("detail", message.trim_end_matches('.')),
    };
    told.with("line", line)
}
