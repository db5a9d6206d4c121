//! Problems as GitHub Actions workflow commands.
//! Source: GitHub, "Workflow commands for GitHub Actions".

use std::fmt::Write;

use super::FormattedDiagnostics;
use crate::{diagnostic::Message, locale::Messages, source::visible_in_line};

/// Number of annotations of a kind that GitHub shows for a step. Source: GitHub, "Limits for
/// annotations".
const MAX_ANNOTATIONS: usize = 10;

/// Renders one command per line. If GitHub does not show all of them, the last one gives their
/// number.
pub(super) fn write(findings: &FormattedDiagnostics, messages: &Messages) -> String {
    let mut text = String::new();
    for it in &findings.findings {
        let mut message = it.message.clone();
        if let Some(help) = &it.help {
            message.push('\n');
            message.push_str(help);
        }
        let (file, title, message) = (property(&it.file), property(it.rule), data(&message));
        let (severity, line, column) = (it.severity, it.line, it.column);
        // Writing to a string does not fail.
        let _ = writeln!(text, "::{severity} file={file},line={line},col={column},title={title}::{message}");
    }
    let count = |severity| findings.findings.iter().filter(|it| it.severity == severity).count();
    let (errors, warnings) = (count("error"), count("warning"));
    if errors.max(warnings) > MAX_ANNOTATIONS {
        let message = Message::new("github-limit").with("shown", MAX_ANNOTATIONS);
        let message = message.with("errors", errors).with("warnings", warnings);
        let _ = writeln!(text, "::notice title=Parvis::{}", data(&messages.text(&message)));
    }
    text
}

/// Escapes a message, whose line ends stay.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(line).collect();
    lines.join("%0A")
}

fn property(text: &str) -> String {
    line(text).replace(':', "%3A").replace(',', "%2C")
}

fn line(text: &str) -> String {
    visible_in_line(text).replace('%', "%25")
}
