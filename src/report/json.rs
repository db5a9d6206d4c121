//! Findings as JSON.

use super::Findings;

/// One document: `{"findings": […]}`, indented, with a line break at its end.
pub(super) fn write(findings: &Findings) -> String {
    let mut text = serde_json::to_string_pretty(findings).unwrap_or_else(|_| "{\"findings\":[]}".to_owned());
    text.push('\n');
    text
}
