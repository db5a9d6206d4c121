//! A limit on the nesting of Fluent strings, set before they are parsed: the parser, its serializer and
//! the bundle call themselves for each level, so a file of braces would exhaust the stack.

use std::{borrow::Cow, ops::Range};

/// Maximum number of braces and parentheses that are open at once. Sentences need three or four.
pub(super) const MAX_DEPTH: usize = 32;

/// A Fluent text whose strings can be parsed.
pub(super) struct Shallow<'t> {
    /// The text. White space is in place of strings that are nested too deeply, so offsets are those of
    /// the text as written.
    pub(super) text: Cow<'t, str>,
    /// The brace or parenthesis of each of those strings that is one too many.
    pub(super) too_deep: Vec<Range<usize>>,
}

impl<'t> Shallow<'t> {
    /// Removes the strings that are nested too deeply.
    pub(super) fn of(text: &'t str) -> Self {
        let (mut too_deep, mut removed) = (Vec::new(), Vec::new());
        let mut entry = Entry::default();
        let mut start = 0;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            if begins_entry(line) {
                removed.extend(entry.too_deep.take().map(|_| start..at));
                (entry, start) = (Entry::default(), at);
            }
            if !line.starts_with('#') && entry.too_deep.is_none() {
                entry.read(line, at);
                too_deep.extend(entry.too_deep.clone());
            }
            at += line.len();
        }
        removed.extend(entry.too_deep.map(|_| start..at));
        Self { text: blanked(text, &removed), too_deep }
    }
}

/// The nesting of an entry, up to the line that is read.
#[derive(Default)]
struct Entry {
    /// For each open brace, the number of parentheses that are open in it.
    open: Vec<usize>,
    depth: usize,
    too_deep: Option<Range<usize>>,
}

impl Entry {
    fn read(&mut self, line: &str, offset: usize) {
        let mut at = 0;
        while let Some(found) = line[at..].find(['{', '}', '(', ')']) {
            at += found;
            match line.as_bytes()[at] {
                b'{' => match literal_length(&line[at..]) {
                    Some(length) => {
                        at += length;
                        continue;
                    }
                    None => self.open.push(0),
                },
                b'}' => self.depth -= self.open.pop().map_or(0, |inside| inside + 1),
                sign => match self.open.last_mut() {
                    Some(inside) if sign == b'(' => *inside += 1,
                    Some(inside) if *inside > 0 => {
                        *inside -= 1;
                        self.depth -= 1;
                    }
                    _ => {}
                },
            }
            let opens = line.as_bytes()[at] == b'{' || line.as_bytes()[at] == b'(' && !self.open.is_empty();
            self.depth += usize::from(opens);
            if self.depth > MAX_DEPTH {
                self.too_deep = Some(offset + at..offset + at + 1);
                return;
            }
            at += 1;
        }
    }
}

/// Returns `true` for a line that ends the entry before it, whatever is open there: `key = …`. Nothing
/// in braces can contain that at the start of a line.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign));
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

/// Returns the length of `{ "…" }`, in which braces are text.
fn literal_length(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{')?.trim_start_matches(' ').strip_prefix('"')?;
    let (literal, rest) = inside.split_once('"')?;
    let rest = rest.trim_start_matches(' ').strip_prefix('}')?;
    (!literal.contains('\\')).then(|| text.len() - rest.len())
}

/// Replaces ranges of a text with spaces, byte by byte; lines stay.
fn blanked<'t>(text: &'t str, ranges: &[Range<usize>]) -> Cow<'t, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    let mut copied = 0;
    for range in ranges {
        result.push_str(&text[copied..range.start]);
        result.extend(text[range.clone()].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        copied = range.end;
    }
    result.push_str(&text[copied..]);
    Cow::Owned(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_that_is_nested_too_deeply_is_removed_and_its_neighbours_stay() {
        let deep = |open: &str, close: &str| format!("{}x{}", open.repeat(20_000), close.repeat(20_000));
        for value in [
            deep("{", "}"),
            deep("{ ", " }\n"),
            deep("{ $a ->\n *[o] ", "\n }"),
            format!("{{ {} }}", deep("NUMBER(", ")")),
            deep("{F(", ")}"),
            deep("{ $a ->\n *[o] \" { \"x\" ->\n *[o] ", "}}"),
            "{\n".repeat(20_000),
        ] {
            let text = format!("été = É\na = Avant\nb = {value}\n# après {{\nc = Après\n");
            let shallow = Shallow::of(&text);
            assert_eq!(shallow.text.len(), text.len());
            assert_eq!(shallow.too_deep.len(), 1);
            assert!(matches!(&text[shallow.too_deep[0].clone()], "{" | "("));
            assert!(shallow.text.contains("a = Avant\n") && shallow.text.ends_with("c = Après\n"));
            assert!(!shallow.text.contains("b ="));
        }
    }

    #[test]
    fn any_number_of_sentences_is_read() {
        let plural = "{ $n ->\n    [one] a (b\n   *[other] { NUMBER($n) } { \"{\" } c) :)\n}";
        let unclosed = "x = { $n\n".repeat(100);
        for text in [format!("a = {}\n", format!("{plural} ").repeat(100)), unclosed, "a = (((".repeat(100)] {
            let shallow = Shallow::of(&text);
            assert!(shallow.too_deep.is_empty() && shallow.text == text, "{text}");
        }
    }
}
