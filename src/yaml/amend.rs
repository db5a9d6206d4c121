//! Changes to one value in an author's file, leaving everything else as it is.

use std::ops::Range;

use super::{block, inline, key, parse, write::quoted};
use crate::{
    diagnostic::Edit,
    source::{MapEntry, Node, Shape, Span},
};

/// Returns the edit that sets the value at `path` (names of fields, and indices in lists from 0) to
/// `value`: it replaces an existing value, or adds a field to an existing map. `place` is the YAML
/// in `text`, the whole text of the file. Comments, order and quotation marks elsewhere are kept.
///
/// Returns `None` if that cannot be done safely: the result is parsed again, and must differ from
/// the original in that value only.
#[must_use]
pub fn amend(text: &str, place: Span, path: &[&str], value: &str) -> Option<Edit> {
    let before = parse(text.get(place.range())?, place).ok()?;
    let (name, parents) = path.split_last()?;
    let map = parents.iter().try_fold(&before, |node, step| child(node, step))?;
    let change = match map.entries() {
        Some(entries) if !entries.is_empty() => match entries.iter().find(|(key, _)| key.value == *name) {
            Some(entry) => replaced(text, map, entry, value)?,
            None => added(text, place, map, entries, name, value)?,
        },
        _ if parents.is_empty() && before.is_null() => {
            (place.end as usize..place.end as usize, format!("{}: {}\n", key(name), block(value, 2)))
        }
        _ => return None,
    };
    let (range, put) = change;
    let grown = place.end as usize + put.len() - range.len();
    let after = [text.get(..range.start)?, &put, text.get(range.end..)?].concat();
    let after =
        parse(after.get(place.start as usize..grown)?, Span::new(place.file, place.start as usize, grown));
    let is_alone = |after: &Node| {
        let (old, new) = (leaves(&before), leaves(after));
        let others =
            |leaves: &[Leaf]| leaves.iter().filter(|leaf| leaf.0 != path).cloned().collect::<Vec<_>>();
        let own = new.iter().find(|leaf| leaf.0 == path).and_then(|leaf| leaf.1.as_deref());
        own.is_some_and(|own| own.trim() == value.trim()) && others(&old) == others(&new)
    };
    after.ok().filter(is_alone)?;
    Some(Edit { span: Span::new(place.file, range.start, range.end), text: put })
}

type Change = (Range<usize>, String);

fn child<'n>(node: &'n Node, step: &str) -> Option<&'n Node> {
    match &node.shape {
        Shape::Map(entries) => entries.iter().find(|(key, _)| key.value == step).map(|(_, node)| node),
        Shape::List(nodes) => nodes.get(step.parse::<usize>().ok()?),
        Shape::Null | Shape::Scalar(_) => None,
    }
}

/// Returns `true` if a map is written in braces (flow style).
fn in_braces(text: &str, map: &Node) -> bool {
    text.get(map.span.range()).is_some_and(|map| map.starts_with('{'))
}

/// Returns the number of characters between the start of the line and `at`.
fn column(text: &str, at: usize) -> usize {
    text[..at].chars().rev().take_while(|letter| *letter != '\n').count()
}

/// Returns the change that replaces an existing value.
fn replaced(text: &str, map: &Node, (name, old): &MapEntry, value: &str) -> Option<Change> {
    let colon = name.span.end as usize + text.get(name.span.end as usize..)?.find(':')? + 1;
    if old.is_null() && text.get(old.span.range())?.trim().is_empty() {
        let indent = column(text, name.span.start as usize) + 2;
        let value = if in_braces(text, map) { inline(value) } else { block(value, indent) };
        return Some((colon..colon, format!(" {value}")));
    }
    old.text().or(old.is_null().then_some(""))?;
    let rest = text.get(colon..)?;
    let start = colon + (rest.len() - rest.trim_start_matches([' ', '\t']).len());
    // The span of a block scalar may begin after its indicator.
    let is_block = text[start..].starts_with(['|', '>']);
    if !is_block {
        let was_quoted = text.get(old.span.range())?.starts_with('"');
        return Some((old.span.range(), if was_quoted { quoted(value) } else { inline(value) }));
    }
    if text[start..].lines().next().is_some_and(|mark| mark.contains('#')) {
        return None;
    }
    Some((start..old.span.end as usize, block(value, column(text, name.span.start as usize) + 2)))
}

/// Returns the change that adds a field after the last one of its map.
fn added(
    text: &str,
    place: Span,
    map: &Node,
    entries: &[MapEntry],
    name: &str,
    value: &str,
) -> Option<Change> {
    let (last, node) = entries.last()?;
    let end = node.span.end.max(last.span.end) as usize;
    let name = key(name);
    if in_braces(text, map) {
        return Some((end..end, format!(", {name}: {}", inline(value))));
    }
    let indent = column(text, entries.first()?.0.span.start as usize);
    // The rest of the line, such as a comment, stays where it is.
    let line =
        text.get(end..place.end as usize)?.find('\n').map_or(place.end as usize, |length| end + length);
    let (line, line_break) = if text[..line].ends_with('\r') { (line - 1, "\r\n") } else { (line, "\n") };
    let value = block(value, indent + 2).replace('\n', line_break);
    Some((line..line, format!("{line_break}{:indent$}{name}: {value}", "")))
}

type Leaf = (Vec<String>, Option<String>);

/// Returns every leaf value with its path.
fn leaves(node: &Node) -> Vec<Leaf> {
    fn walk(node: &Node, path: &mut Vec<String>, leaves: &mut Vec<Leaf>) {
        let children: Vec<(String, &Node)> = match &node.shape {
            Shape::Map(entries) => entries.iter().map(|(key, node)| (key.value.clone(), node)).collect(),
            Shape::List(nodes) => nodes.iter().enumerate().map(|(at, node)| (at.to_string(), node)).collect(),
            Shape::Null | Shape::Scalar(_) => Vec::new(),
        };
        if children.is_empty() && !path.is_empty() {
            leaves.push((path.clone(), node.text().map(str::to_owned)));
        }
        for (step, child) in children {
            path.push(step);
            walk(child, path, leaves);
            path.pop();
        }
    }
    let mut leaves_of = Vec::new();
    walk(node, &mut Vec::new(), &mut leaves_of);
    leaves_of
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    fn amended(text: &str, path: &[&str], value: &str) -> Option<String> {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("item.yaml", text));
        let change = amend(text, Span::new(file, 0, text.len()), path, value)?;
        let range = change.span.range();
        Some(format!("{}{}{}", &text[..range.start], change.text, &text[range.end..]))
    }

    #[test]
    fn one_value_is_put_in_and_the_rest_stays() {
        for (before, path, value, after) in [
            ("a: {fr: Un}\n", &["a", "en"][..], "One", "a: {fr: Un, en: One}\n"),
            (
                "a: {fr: 'Un', en: Two} # à garder\n",
                &["a", "en"],
                "One: 1",
                "a: {fr: 'Un', en: \"One: 1\"} # à garder\n",
            ),
            ("a: {en: \"Two\"}\n", &["a", "en"], "One", "a: {en: \"One\"}\n"),
            ("a:\n  fr: Un # note\nb: 1\n", &["a", "en"], "One", "a:\n  fr: Un # note\n  en: One\nb: 1\n"),
            (
                "a:\n- c: x\n  t:\n    fr: Un",
                &["a", "0", "t", "en"],
                "One",
                "a:\n- c: x\n  t:\n    fr: Un\n    en: One",
            ),
            (
                "a:\n  - fr: Un\n  - fr: Deux\n",
                &["a", "1", "en"],
                "Two",
                "a:\n  - fr: Un\n  - fr: Deux\n    en: Two\n",
            ),
            ("a:\n  en:\n  fr: Un\n", &["a", "en"], "One", "a:\n  en: One\n  fr: Un\n"),
            ("a:\n  en: null\n  fr: Un\n", &["a", "en"], "One", "a:\n  en: One\n  fr: Un\n"),
            (
                "a:\n  fr: |\n    Un\n\n    Deux\n\nb: 1\n",
                &["a", "en"],
                "One\n\nTwo\n",
                "a:\n  fr: |\n    Un\n\n    Deux\n  en: |\n    One\n\n    Two\n\nb: 1\n",
            ),
            (
                "a:\n  en: >-\n    Un\n    deux\n  fr: x\n",
                &["a", "en"],
                "One\nTwo",
                "a:\n  en: |-\n    One\n    Two\n  fr: x\n",
            ),
            (
                "a: {fr: \"Un\",\n    iu: b}\r\n",
                &["a", "en"],
                "One\nTwo",
                "a: {fr: \"Un\",\n    iu: b, en: \"One\\nTwo\"}\r\n",
            ),
            ("a:\r\n  fr: Un\r\nb: 1\r\n", &["a", "en"], "One", "a:\r\n  fr: Un\r\n  en: One\r\nb: 1\r\n"),
            ("title: Un # note\n", &["problem"], "One", "title: Un # note\nproblem: One\n"),
            ("# rien\n", &["title"], "One", "# rien\ntitle: One\n"),
        ] {
            assert_eq!(amended(before, path, value).as_deref(), Some(after), "{before}");
        }
    }

    #[test]
    fn changes_with_side_effects_are_refused() {
        for (text, path) in [
            ("a: &x {fr: Un}\nb: *x\n", &["a", "en"][..]),
            ("a: &x {fr: Un}\nb: *x\n", &["b", "en"]),
            ("a: Un\n", &["a", "en"]),
            ("a: {fr: [Un]}\n", &["a", "fr"]),
            ("a:\n  en: | # note\n    Un\n", &["a", "en"]),
            ("a:\n  - fr: Un\n", &["a", "7", "en"]),
        ] {
            assert_eq!(amended(text, path, "One"), None, "{text}");
        }
    }
}
