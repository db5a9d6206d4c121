//! Front matter: the YAML between two `---` lines at the top of a Markdown file.
//!
//! A front matter whose lines are almost right is reported, and read as it was meant, so that nothing that
//! follows from its absence is reported too.

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

const FENCE: &str = "---";

/// Splits the text of a `.md` file. Reports front matter that is not closed, or that has other lines than
/// two `---` around it.
pub fn split(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> Split {
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let opening = Opening::find(text, start);
    let Some(Opening { yaml, fault }) = opening else {
        return Split { front_matter: None, body: start..text.len() };
    };
    let closing = Closing::find(text, yaml);
    let is_unclosed = closing.fault.as_ref().is_some_and(|fault| fault.kind == "unclosed");
    let fault = match (fault, closing.fault) {
        // Lines that are both wrong are one mistake.
        (Some(mut opening), Some(closing)) => {
            opening.fixes.extend(closing.fixes);
            Some(opening)
        }
        (opening, closing) => opening.or(closing),
    };
    if let Some(fault) = fault {
        diagnostics.push(fault.diagnostic(file));
    }
    let is_unread = is_unclosed && closing.yaml_end == yaml;
    let front_matter = (!is_unread).then_some(yaml..closing.yaml_end);
    Split { front_matter, body: closing.body..text.len() }
}

/// A line around front matter that is missing or wrong.
struct Fault {
    kind: &'static str,
    place: Range<usize>,
    fixes: Vec<(Range<usize>, &'static str)>,
}

impl Fault {
    fn diagnostic(self, file: FileId) -> Diagnostic {
        let place = Span::new(file, self.place.start, self.place.end);
        let problem = Diagnostic::new(UNCLOSED_FRONT_MATTER, place).with("kind", self.kind);
        let span = |range: &Range<usize>| Span::new(file, range.start, range.end);
        self.fixes.iter().fold(problem, |problem, (range, put)| problem.with_fix(span(range), *put))
    }
}

/// The beginning of front matter.
struct Opening {
    /// Byte where its YAML begins.
    yaml: usize,
    fault: Option<Fault>,
}

impl Opening {
    fn find(text: &str, start: usize) -> Option<Self> {
        let mut above = false;
        let mut at = start;
        let mut lines = text[start..].split_inclusive('\n');
        let line = loop {
            let line = lines.next()?;
            let shown = line.trim();
            let is_note = shown.starts_with("<!--") && shown.ends_with("-->") || shown.starts_with("# ");
            if !(shown.is_empty() || is_note) {
                break line;
            }
            above = true;
            at += line.len();
        };
        let next = at + line.len();
        let end = at + line.trim_end().len();
        let begins_field =
            |rest: &str| rest.lines().find(|line| !line.trim().is_empty()).is_some_and(is_field);
        if line.trim_end() == FENCE {
            let only_empty = text[start..at].trim().is_empty();
            // A line across the page is no front matter.
            if above && !(begins_field(&text[next..]) && closes(text, next)) {
                return None;
            }
            let fixes = only_empty.then_some((start..at, "")).into_iter().collect();
            return Some(Self {
                yaml: next,
                fault: above.then_some(Fault { kind: "above", place: start..at, fixes }),
            });
        }
        if let Some(rest) = line.strip_prefix(FENCE).filter(|rest| is_field(rest.trim_start())) {
            let yaml = next - rest.len();
            let fault = Fault { kind: "same-line", place: at..end, fixes: vec![(yaml..yaml, "\n")] };
            return Some(Self { yaml, fault: Some(fault) });
        }
        let is_code = matches!(line.trim(), "```yaml" | "```yml" | "~~~yaml" | "~~~yml");
        if (is_fence(line) || is_code) && begins_field(&text[next..]) && closes(text, next) {
            let fault = Fault { kind: "fence", place: at..end, fixes: vec![(at..end, FENCE)] };
            return Some(Self { yaml: next, fault: Some(fault) });
        }
        let fault = Fault { kind: "opening", place: at..end, fixes: vec![(at..at, "---\n")] };
        let has_title = ["title:", "titre:"].iter().any(|name| line.to_lowercase().starts_with(name));
        has_title.then_some(Self { yaml: at, fault: Some(fault) })
    }
}

/// The end of front matter.
struct Closing {
    yaml_end: usize,
    /// Byte where the text begins.
    body: usize,
    fault: Option<Fault>,
}

impl Closing {
    fn find(text: &str, yaml: usize) -> Self {
        let mut at = yaml;
        // End of the fields, as far as every line can be one of YAML.
        let (mut fields, mut are_fields) = (yaml, true);
        for line in text[yaml..].split_inclusive('\n') {
            let next = at + line.len();
            let end = at + line.trim_end().len();
            if matches!(line.trim_end(), FENCE | "...") {
                return Self { yaml_end: at, body: next, fault: None };
            }
            let fault = |kind, place, fix| Some(Fault { kind, place, fixes: vec![fix] });
            if are_fields && !line.starts_with([' ', '\t']) {
                if is_fence(line) || line.trim_end() == "```" {
                    let fault = fault("fence", at..end, (at..end, FENCE));
                    return Self { yaml_end: at, body: next, fault };
                }
                if let Some(rest) = line.strip_prefix("--- ").filter(|rest| !is_field(rest)) {
                    let body = next - rest.len();
                    let fault = fault("same-line", at..end, (body - 1..body, "\n"));
                    return Self { yaml_end: at, body, fault };
                }
            }
            are_fields &= is_of_yaml(line);
            if are_fields && !line.trim().is_empty() {
                fields = next;
            }
            at = next;
        }
        Self::without_fence(text, yaml, fields)
    }

    /// Ends the front matter at its last field.
    fn without_fence(text: &str, yaml: usize, fields: usize) -> Self {
        let mut at = yaml;
        for line in text[yaml..fields].split_inclusive('\n') {
            if is_fence(line) {
                let place = at..at + line.trim_end().len();
                let fault = Fault { kind: "fence", fixes: vec![(place.clone(), FENCE)], place };
                return Self { yaml_end: at, body: at + line.len(), fault: Some(fault) };
            }
            at += line.len();
        }
        let opening =
            text[..yaml].trim_end_matches(['\n', '\r']).rfind('\n').map_or(0, |newline| newline + 1);
        let place = opening..opening + text[opening..].lines().next().unwrap_or_default().len();
        let is_certain = text[..fields].ends_with('\n') && fields > yaml;
        let fixes = is_certain.then_some((fields..fields, "---\n")).into_iter().collect();
        Self { yaml_end: fields, body: fields, fault: Some(Fault { kind: "unclosed", place, fixes }) }
    }
}

/// Returns `true` if lines of YAML are followed by a line that can close them.
fn closes(text: &str, yaml: usize) -> bool {
    let mut lines = text[yaml..].lines();
    lines.find(|line| !is_of_yaml(line) || is_fence(line)).is_some_and(|line| is_fence(line) || line == "```")
}

/// Returns `true` for a line of signs that draw a line: `----`, `***`, `—`, `- - -`.
fn is_fence(line: &str) -> bool {
    let signs = line.trim();
    let is_dash = |sign: char| matches!(sign, '—' | '–');
    let draws = signs.chars().all(|sign| is_dash(sign) || matches!(sign, '-' | '*' | '_' | '=' | '+' | ' '));
    draws && (signs.len() > 1 || signs.starts_with(is_dash))
}

/// Returns `true` for a line that begins with the name of a field.
fn is_field(line: &str) -> bool {
    let Some((name, value)) = line.split_once(':') else { return false };
    let is_name = name.starts_with(char::is_alphabetic)
        && name.trim_end().chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'));
    is_name && !value.starts_with("//")
}

/// Returns `true` for a line that front matter can have.
fn is_of_yaml(line: &str) -> bool {
    let is_empty = line.trim().is_empty();
    is_empty || line.starts_with([' ', '\t', '#']) || line.starts_with("- ") || is_field(line)
}
