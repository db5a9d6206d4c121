//! Problems as GitHub Actions workflow commands.
//! Source: GitHub, "Workflow commands for GitHub Actions".

use std::fmt::Write;

use super::FormattedDiagnostics;

/// Renders one command per line.
pub(super) fn write(findings: &FormattedDiagnostics) -> String {
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
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
