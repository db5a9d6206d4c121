//! The front matter of another site's text: YAML between `---`, TOML between `+++`, or JSON.

use std::ops::Range;

use super::{
    json,
    report::{Note, NoteKind},
};
use crate::{
    config::toml,
    diagnostic::Diagnostic,
    source::{FileId, MapEntry as Field, Node, Shape, Sources, Span},
    yaml,
};

/// A text, split.
pub(super) struct SplitText {
    /// Fields of the front matter; `None` if there is none.
    pub(super) front: Option<Vec<Field>>,
    /// Rest of the text.
    pub(super) body: Span,
}

/// The format of a front matter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FrontMatterFormat {
    Yaml,
    Toml,
    Json,
}

/// Splits the text of a file. A front matter that cannot be parsed stays in the body, so that
/// nothing is lost.
pub(super) fn split(sources: &Sources, file: FileId, notes: &mut Vec<Note>) -> SplitText {
    let text = sources.file(file).text();
    // Hugo accepts empty lines above the front matter.
    let start = text.len() - text.trim_start_matches(['\u{FEFF}', '\n', '\r']).len();
    let whole = Span::new(file, 0, text.len());
    let body = |from: usize| whole.within(from, text.len());
    let Some((form, inside, after, closed)) = find(text, start) else {
        return SplitText { front: None, body: body(start) };
    };
    let place = whole.within(inside.start, inside.end);
    let read = match form {
        FrontMatterFormat::Yaml => yaml::parse(&text[inside], place),
        FrontMatterFormat::Toml => first_problem(toml::parse(&text[inside], place)),
        FrontMatterFormat::Json => Ok(json::node(&text[inside], place)),
    };
    match read {
        Ok(Node { shape: Shape::Map(entries), .. }) => {
            if !closed {
                notes.push(Note::new(NoteKind::Changed, place.within(0, 0), "import-unclosed-front-matter"));
            }
            SplitText { front: Some(entries), body: body(after) }
        }
        Ok(node) if node.is_null() => SplitText { front: Some(Vec::new()), body: body(after) },
        Ok(_) => {
            notes.push(Note::new(NoteKind::Look, place, "import-unreadable-front-matter"));
            SplitText { front: None, body: body(start) }
        }
        Err(problem) => {
            notes.push(Note::new(NoteKind::Look, problem.location.clone(), "import-unreadable-front-matter"));
            notes.push(Note { kind: NoteKind::Look, location: problem.location, message: problem.message });
            SplitText { front: None, body: body(start) }
        }
    }
}

fn first_problem((node, problems): (Node, Vec<Diagnostic>)) -> Result<Node, Diagnostic> {
    problems.into_iter().next().map_or(Ok(node), Err)
}

/// Returns the format of the front matter, its range without fences, the start of the body, and
/// `false` if it is not closed.
fn find(text: &str, start: usize) -> Option<(FrontMatterFormat, Range<usize>, usize, bool)> {
    let rest = &text[start..];
    let first = rest.split_inclusive('\n').next().unwrap_or_default();
    let (form, fence) = match first.trim_end() {
        "---" => (FrontMatterFormat::Yaml, "---"),
        "+++" => (FrontMatterFormat::Toml, "+++"),
        line if line.starts_with('{') && !line.starts_with("{{") && !line.starts_with("{%") => {
            let length = json::length(rest)?;
            let after = start + length;
            let newline = text[after..].find(|next: char| !matches!(next, ' ' | '\t' | '\r'));
            let newline = newline.filter(|at| text[after + at..].starts_with('\n')).map_or(0, |at| at + 1);
            return Some((FrontMatterFormat::Json, start..after, after + newline, true));
        }
        _ => return None,
    };
    let begin = start + first.len();
    let mut at = begin;
    for line in text[begin..].split_inclusive('\n') {
        let closes = line.trim_end();
        if closes == fence || (form == FrontMatterFormat::Yaml && closes == "...") {
            return Some((form, begin..at, at + line.len(), true));
        }
        at += line.len();
    }
    // The file ends before its front matter is closed: all of it may be facts.
    Some((form, begin..text.len(), text.len(), false))
}
