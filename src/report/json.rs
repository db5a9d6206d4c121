//! Problems as JSON.

use super::FormattedDiagnostics;

/// Renders one document, `{"findings": […]}`, indented, with a line break at its end.
pub(super) fn write(findings: &FormattedDiagnostics) -> String {
    let mut text = serde_json::to_string_pretty(findings).unwrap_or_else(|_| "{\"findings\":[]}".to_owned());
    text.push('\n');
    text
}
