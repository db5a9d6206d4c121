//! Texts that YAML cuts or reads as something else, and what they were meant to be.

use super::{Correction, Field, FieldReader, FieldType, is_slug, problems};
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

    /// Parts the items of a list where a dash is missing: a group of fields that begins again. Reports each;
    /// `None` if there are none.
    pub fn parted_at_dashes(&mut self, inner: &FieldType, nodes: &[Node]) -> Option<Vec<Node>> {
        let is_parted = matches!(inner, FieldType::Record(_))
            && nodes.iter().any(|node| node.entries().and_then(second_group).is_some());
        is_parted.then_some(())?;
        let mut parted = Vec::with_capacity(nodes.len() + 1);
        for node in nodes {
            let mut rest = node.clone();
            while let Some((entries, at)) =
                rest.entries().and_then(|entries| Some((entries, second_group(entries)?)))
            {
                let (first, second) = entries.split_at(at);
                let Some((key, value)) = second.first() else { break };
                let field = match value.text() {
                    Some(text) => format!("- {}: {}", key.value, inline(text)),
                    None => format!("- {}:", key.value),
                };
                let missing = Diagnostic::new(problems::DASH_MISSING, key.span).with("corrected", field);
                self.diagnostics.push(missing);
                let end = first.last().map_or(rest.span.end, |(key, node)| node.span.end.max(key.span.end));
                let group = |entries: &[MapEntry], span| Node::new(Shape::Map(entries.to_vec()), span);
                let own = group(first, Span { end, ..rest.span });
                rest = group(second, Span { start: key.span.start, ..rest.span });
                parted.push(own);
            }
            parted.push(rest);
        }
        Some(parted)
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

/// Returns the number of the entry where a group of fields begins again: its first name, or two names that
/// follow each other, are already given.
fn second_group(entries: &[MapEntry]) -> Option<usize> {
    let is_given = |at: usize| entries[..at].iter().any(|(key, _)| key.value == entries[at].0.value);
    let at = (1..entries.len()).find(|at| is_given(*at))?;
    let is_first = entries[at].0.value == entries[0].0.value;
    let goes_on = at + 1 < entries.len();
    (goes_on && (is_first || is_given(at + 1)) && at > 1).then_some(at)
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

impl FieldReader<'_> {
    /// Splits the values of a list that has semicolons for commas; `None` if none has. Reports the first.
    pub fn split_at_semicolons<T: Field>(&mut self, nodes: &[Node]) -> Option<Vec<Node>> {
        let inner = T::field_type();
        let is_split = |node: &&Node| {
            node.text().is_some_and(|text| text.contains(';') && parts(&inner, text).len() > 1)
        };
        let first = nodes.iter().find(is_split)?;
        let split: Vec<Node> = nodes.iter().flat_map(|node| parts_of(&inner, node)).collect();
        let is_quoted = matches!(&first.shape, Shape::Scalar(scalar) if scalar.quoted);
        let item = |text: &str| if is_quoted { quoted(text) } else { text.to_owned() };
        let list = split.iter().filter_map(Node::text).map(item).collect::<Vec<_>>().join(", ");
        self.refuse::<T>(first, &Correction { values: vec![format!("[{list}]")], certain: false });
        Some(split)
    }
}

/// Returns the values in a value of a list, each as a value of its own.
fn parts_of(inner: &FieldType, node: &Node) -> Vec<Node> {
    match &node.shape {
        Shape::Scalar(scalar) if scalar.text.contains(';') => {
            let part = |text: &str| Scalar { text: text.to_owned(), quoted: scalar.quoted };
            let parts = parts(inner, &scalar.text).into_iter();
            parts.map(|text| Node::new(Shape::Scalar(part(text)), node.span)).collect()
        }
        _ => vec![node.clone()],
    }
}

/// Returns the values in a text that was given for a list: several only where each is a word.
pub(super) fn parts<'t>(inner: &FieldType, text: &'t str) -> Vec<&'t str> {
    let are_words = matches!(
        inner,
        FieldType::Id(_)
            | FieldType::Term(_)
            | FieldType::Reference
            | FieldType::Enum(_)
            | FieldType::Slug
            | FieldType::Code
            | FieldType::Language
            | FieldType::Email
            | FieldType::Date
            | FieldType::Month
    );
    // Ids one below the other are folded into one text.
    let small = ["de", "du", "des", "la", "le", "et", "of", "the", "and"];
    let are_ids = text.split_whitespace().all(|word| is_slug(word) && !small.contains(&word));
    if matches!(inner, FieldType::Id(_) | FieldType::Term(_)) && are_ids {
        return text.split_whitespace().collect();
    }
    let separators: &[&str] = if are_words { &[",", ";", "\n", " - ", " et ", " and "] } else { &["\n"] };
    // One of the brackets is missing, or they are of another form.
    let text = if are_words { text.trim_matches(['[', ']', '(', ')', '{', '}']) } else { text };
    let mut parts = vec![text];
    for separator in separators {
        parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
    }
    let parts = parts.into_iter().map(|part| part.trim().trim_start_matches("- "));
    parts.filter(|part| !part.is_empty()).collect()
}
