//! Front matter: the YAML between two `---` lines at the top of a Markdown file.

use std::ops::Range;

use super::problems::UNCLOSED_FRONT_MATTER;
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    source::{FileId, Span},
};

/// The parts of a Markdown file, as byte ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// YAML without its fences; empty if there is nothing between them, `None` if the file has no
    /// front matter.
    pub front_matter: Option<Range<usize>>,
    /// Markdown.
    pub body: Range<usize>,
}

/// Splits the text of a `.md` file. An unclosed front matter is reported at its first line, and the
/// rest of the file is the body.
pub fn split(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> Split {
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let mut lines = text[start..].split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
        return Split { front_matter: None, body: start..text.len() };
    };
    let yaml = start + first.len();
    let mut at = yaml;
    for line in lines {
        if matches!(line.trim_end(), "---" | "...") {
            return Split { front_matter: Some(yaml..at), body: at + line.len()..text.len() };
        }
        at += line.len();
    }
    diagnostics.push(Diagnostic::new(UNCLOSED_FRONT_MATTER, Span::new(file, start, start + 3)));
    Split { front_matter: None, body: yaml..text.len() }
}
