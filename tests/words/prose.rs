//! The sentences of a file, without code.

/// A line of prose.
pub struct Line {
    pub path: String,
    /// From 1.
    pub number: usize,
    pub text: String,
}

/// The prose of files, by language.
#[derive(Default)]
pub struct Prose {
    pub english: Vec<Line>,
    pub french: Vec<Line>,
}

/// The language of a path's text, where the path says it: French for `fr` folders and files.
fn is_french(path: &str) -> bool {
    path.split(['/', '.']).any(|part| part == "fr")
}

impl Prose {
    /// Adds the prose of a Rust, Fluent or Markdown file.
    pub fn add(&mut self, path: &str, text: &str) {
        let lines: Vec<(usize, String, bool)> = match path.rsplit('.').next() {
            Some("rs") => comments(text),
            Some("ftl") => messages(text, is_french(path)),
            _ => markdown(text, is_french(path)),
        };
        for (number, text, french) in lines {
            let line = Line { path: path.to_owned(), number, text: without_code(&text) };
            if french { self.french.push(line) } else { self.english.push(line) }
        }
    }
}

/// The line without code between backticks and without addresses.
fn without_code(text: &str) -> String {
    let outside = text.split('`').step_by(2).collect::<Vec<_>>().join("…");
    outside.split(' ').filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" ")
}

/// The comments of Rust code. Fenced examples are not prose; what follows `En français` is French
/// until the comment ends.
fn comments(text: &str) -> Vec<(usize, String, bool)> {
    let (mut french, mut fenced) = (false, false);
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_start();
        let Some(comment) = line.strip_prefix("//") else {
            (french, fenced) = (false, false);
            continue;
        };
        let comment = comment.trim_start_matches(['/', '!']).trim();
        if comment.starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            french |= comment.starts_with("# En français") || comment.starts_with("En français");
            lines.push((at + 1, comment.to_owned(), french));
        }
    }
    lines
}

/// The values and comments of a Fluent file.
fn messages(text: &str, french: bool) -> Vec<(usize, String, bool)> {
    let value = |line: &str| match line.split_once(" = ") {
        Some((id, value)) if !id.trim().contains(' ') => value.to_owned(),
        _ => line.trim_start_matches(['#', ' ']).to_owned(),
    };
    let placeables = regex::Regex::new(r"\{[^{}]*\}").expect("a pattern");
    let lines = text.lines().enumerate();
    lines.map(|(at, line)| (at + 1, placeables.replace_all(&value(line), "…").into_owned(), french)).collect()
}

/// The text of a Markdown file, without code blocks.
fn markdown(text: &str, french: bool) -> Vec<(usize, String, bool)> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            lines.push((at + 1, line.to_owned(), french));
        }
    }
    lines
}

/// The first line of each doc comment, with its number.
pub fn doc_openings(text: &str) -> Vec<(usize, String)> {
    let mut before = "";
    let mut openings = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_start();
        for marker in ["/// ", "//! "] {
            if let Some(comment) = line.strip_prefix(marker)
                && !before.starts_with(marker.trim())
            {
                openings.push((at + 1, comment.to_owned()));
            }
        }
        before = line;
    }
    openings
}
