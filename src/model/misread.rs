//! Texts that YAML cuts or reads as something else, and what they were meant to be.

use super::{Correction, Field, FieldReader, FieldType, problems};
use crate::{
    diagnostic::Diagnostic,
    source::{MapEntry, Node, Scalar, Shape, Span, Spanned},
};

impl FieldReader<'_> {
    /// Returns the text that a value was probably meant as, and reports why it was not read: a comment
    /// after `#`, or a list between square brackets. `None` for a text that is whole.
    pub fn text(&mut self, node: &Node) -> Option<Node> {
        if let Some(text) = bracketed(node) {
            let value = quoted(&text);
            self.refuse::<String>(node, &Correction { values: vec![value], certain: false });
            return Some(Node::new(Shape::Scalar(Scalar { text, quoted: true }), node.span));
        }
        let comment = node.comment.as_deref().filter(|comment| is_text(comment))?;
        let text = match &node.shape {
            Shape::Null => comment.value.clone(),
            Shape::Scalar(scalar) => format!("{} {}", scalar.text, comment.value),
            Shape::List(_) | Shape::Map(_) => return None,
        };
        let start = if node.is_null() { comment.span.start } else { node.span.start };
        let whole = Span { start, ..comment.span };
        let quoted = quoted(&text);
        let cut = Diagnostic::new(problems::COMMENT_IN_TEXT, comment.span)
            .with("corrected", quoted.as_str())
            .with_fix(whole, quoted);
        self.diagnostics.push(cut);
        Some(Node::new(Shape::Scalar(Scalar { text, quoted: true }), whole))
    }

    /// Joins the values of a map in braces that a comma in a text has split; `None` if there are none.
    /// Reports each.
    pub fn joined_at_commas(&mut self, entries: &[MapEntry]) -> Option<Vec<MapEntry>> {
        // A part of a text has no colon, so it is a name without a value right after the comma.
        let is_part = |before: &MapEntry, part: &MapEntry| {
            let is_text = matches!(&before.1.shape, Shape::Scalar(scalar) if !scalar.quoted);
            let near = |from: u32, to: u32, most: u32| from <= to && to - from <= most;
            is_text
                && part.1.is_null()
                && near(before.1.span.end, part.0.span.start, 2)
                && part.1.span.start <= part.0.span.end
                && !part.0.value.contains([':', '='])
        };
        entries.windows(2).any(|pair| is_part(&pair[0], &pair[1])).then_some(())?;
        let mut joined: Vec<MapEntry> = Vec::with_capacity(entries.len());
        let mut split: Vec<usize> = Vec::new();
        for entry in entries {
            match joined.last_mut() {
                Some(before) if is_part(before, entry) => {
                    let span = Span { end: entry.0.span.end, ..before.1.span };
                    let text = format!("{}, {}", before.1.text().unwrap_or_default(), entry.0.value);
                    before.1 = Node::new(Shape::Scalar(Scalar { text, quoted: false }), span);
                    if split.last() != Some(&(joined.len() - 1)) {
                        split.push(joined.len() - 1);
                    }
                }
                _ => joined.push(entry.clone()),
            }
        }
        for at in split {
            let (key, node) = &joined[at];
            let text = quoted(node.text().unwrap_or_default());
            let comma = Diagnostic::new(problems::COMMA_IN_TEXT, node.span)
                .with("corrected", format!("{}: {text}", key.value));
            self.diagnostics.push(comma.with_fix(node.span, text));
        }
        Some(joined)
    }

    /// Splits a name that has its value after a colon without a space, or after an equals sign.
    /// Reports it, and returns the name among `names` with its value.
    pub fn unspaced<'a>(
        &mut self,
        key: &Spanned<String>,
        mut names: impl Iterator<Item = &'a str>,
    ) -> Option<(&'a str, Node)> {
        let at = key.find([':', '='])?;
        let (name, value) = (key[..at].trim(), key[at + 1..].trim());
        let name = names.find(|known| *known == name).filter(|_| !value.is_empty())?;
        let line = format!("{name}: {}", inline(value));
        let unspaced =
            Diagnostic::new(problems::NAME_WITHOUT_SPACE, key.span).with("corrected", line.as_str());
        self.diagnostics.push(unspaced.with_fix(key.span, line));
        Some((name, Node::new(Shape::Scalar(Scalar { text: value.to_owned(), quoted: false }), key.span)))
    }

    /// Returns the text that a field without a value was meant to have, after a `#`. Reports it.
    pub fn text_in_comment<T: Field>(&mut self, node: &Node) -> Option<Node> {
        let field_type = T::field_type();
        let of_text = match &field_type {
            FieldType::PerLanguage(inner) | FieldType::List(inner) => inner,
            other => other,
        };
        if matches!(of_text, FieldType::Text | FieldType::Prose) { self.text(node) } else { None }
    }
}

/// Returns a text in quotation marks, as YAML and TOML read it.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Returns a text as a value on one line: in quotation marks if it has signs of YAML.
pub(super) fn inline(text: &str) -> String {
    let is_plain = text.starts_with(char::is_alphanumeric)
        && !text.contains([',', '[', ']', '{', '}', '#', '"', '\'', ':', '\n', '\\']);
    if is_plain { text.to_owned() } else { quoted(text) }
}

/// Returns a list or map of words as the text in brackets that it was probably meant as.
fn bracketed(node: &Node) -> Option<String> {
    let words: Option<Vec<&str>> = match &node.shape {
        Shape::List(items) if !items.is_empty() => items.iter().map(Node::text).collect(),
        Shape::Map(entries) if !entries.is_empty() => {
            entries.iter().map(|(key, node)| node.is_null().then_some(key.as_str())).collect()
        }
        _ => None,
    };
    let words = words?.join(", ");
    Some(if node.entries().is_some() { format!("{{{words}}}") } else { format!("[{words}]") })
}

/// Returns `true` for a comment that reads as text: `#3`, `# 3` and `#données`, but not `# à revoir`.
fn is_text(comment: &str) -> bool {
    let rest = comment.trim_start_matches('#');
    let number = rest.trim_start().split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    comment.starts_with('#')
        && !comment.starts_with("##")
        && (rest.starts_with(char::is_alphanumeric) || is_number)
}
