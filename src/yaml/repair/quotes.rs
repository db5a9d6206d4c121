//! Values that need quotation marks, or other ones, and maps in braces on one line.

use super::{line::Line, proposal::Repair};
use crate::yaml::write::quoted;

/// Puts a colon and a space after a name: `title:Plan`, `title = Plan`.
pub(super) fn named(line: &Line<'_>) -> Option<Repair> {
    if !line.name.is_empty() {
        return None;
    }
    let at = line.value.find([':', '='])?;
    let (name, value) = (line.value[..at].trim_end(), line.value[at + 1..].trim());
    let is_name = name.starts_with(char::is_alphabetic)
        && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_' || letter == '-');
    let fits = is_name && !value.is_empty() && !value.starts_with("//");
    fits.then(|| line.repair("yaml-space", true, &format!("{name}: "), &super::super::inline(bare(value))))
}

/// Replaces the quotation marks of a word processor around a value.
pub(super) fn curly(line: &Line<'_>) -> Option<Repair> {
    const PAIRS: [(char, char); 5] = [('“', '”'), ('”', '”'), ('„', '“'), ('‘', '’'), ('«', '»')];
    let inner =
        PAIRS.iter().find_map(|(open, close)| line.value.strip_prefix(*open)?.strip_suffix(*close))?;
    Some(line.repair("yaml-curly", true, line.name, &quoted(inner.trim())))
}

/// Puts braces around values for languages on one line: `title: fr: Plan, en: Plan`.
pub(super) fn in_braces(line: &Line<'_>) -> Option<Repair> {
    let entries = entries(line.value, false)?;
    let is_map = entries.len() > 1 && !line.value.starts_with('{');
    is_map.then(|| line.repair("yaml-braces", false, line.name, &map(&entries)))
}

/// Puts the values of a map in braces in quotation marks.
pub(super) fn entries_quoted(line: &Line<'_>, any_name: bool) -> Option<Repair> {
    let inner = line.value.strip_prefix('{')?;
    let inner = inner.trim_end();
    let closed = inner.strip_suffix('}');
    let entries = entries(closed.unwrap_or(inner), any_name)?;
    // A map inside it would be read as a text.
    if entries.iter().any(|(_, value)| value.starts_with('{')) {
        return None;
    }
    let reason = match closed {
        None => "yaml-brace",
        Some(inner) if inner.matches('"').count() % 2 == 1 => "yaml-quote",
        Some(_) => "yaml-flow-text",
    };
    let repair = line.repair(reason, true, line.name, &map(&entries));
    Some(Repair { quotes: reason == "yaml-flow-text", ..repair })
}

/// Puts the values of a list in square brackets in quotation marks.
pub(super) fn list_quoted(line: &Line<'_>) -> Option<Repair> {
    let inner = line.value.strip_prefix('[')?.strip_suffix(']')?;
    if inner.contains(['[', ']']) {
        return None;
    }
    let items: Vec<String> = inner.split(',').map(|item| kept(item.trim())).collect();
    let repair = line.repair("yaml-flow-text", true, line.name, &format!("[{}]", items.join(", ")));
    Some(Repair { quotes: true, ..repair })
}

/// Puts the value in quotation marks, with the lines that continue it.
pub(super) fn value_quoted(line: &Line<'_>, text: &str) -> Option<Repair> {
    let end = line.end_with_continuation(text);
    let value = &text[line.value_start()..end];
    let value: String = value.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let value = value.as_str();
    if value.is_empty() || line.name.is_empty() && !line.lead.contains('-') {
        return None;
    }
    let (reason, quotes) = if value.starts_with(['"', '\'']) {
        let is_open = value.matches(&value[..1]).count() == 1;
        if is_open { ("yaml-quote", false) } else { ("yaml-inner-quote", true) }
    } else if value.starts_with(['[', '{']) {
        ("yaml-flow-text", true)
    } else if value.contains(": ") || value.ends_with(':') {
        ("yaml-colon", true)
    } else {
        ("yaml-character", true)
    };
    // A comment stays one, unless its sign is right before a word.
    let (value, comment) = match value.find(" # ") {
        Some(at) if !value.starts_with(['"', '\'']) => value.split_at(value[..at].trim_end().len()),
        _ => (value, ""),
    };
    let repair = line.repair(reason, true, line.name, &format!("{}{comment}", quoted(bare(value))));
    Some(Repair { quotes, range: line.range.start..end, ..repair })
}

/// Returns the names and values of a map on one line, where a name has a colon or an equals sign. With
/// `any_name`, a name is any lowercase word; else it is the tag of a language.
fn entries(text: &str, any_name: bool) -> Option<Vec<(&str, &str)>> {
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive([',', ';', ' ']) {
        let start = at;
        at += part.len();
        let name = part.trim_end().trim_end_matches([':', '=']);
        let is_tag = name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_lowercase());
        let is_word =
            any_name && name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if !(is_tag || is_word) {
            continue;
        }
        let rest = text[start + name.len()..].trim_start_matches(' ');
        let follows_comma =
            text[..start].trim_end().is_empty() || text[..start].trim_end().ends_with([',', ';']);
        if rest.starts_with([':', '=']) && (follows_comma || is_tag && part.trim_end() != name) {
            starts.push((start, text.len() - rest.len() + 1));
        }
    }
    if starts.first().is_none_or(|(start, _)| !text[..*start].trim().is_empty()) {
        return None;
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let entry = |((start, colon), end): (&(usize, usize), usize)| {
        let name = text[*start..*colon].trim_end_matches([':', '=']).trim();
        (name, text[*colon..end].trim().trim_end_matches([',', ';']).trim_end())
    };
    Some(starts.iter().zip(ends).map(entry).collect())
}

fn map(entries: &[(&str, &str)]) -> String {
    let entries = entries.iter().map(|(name, value)| format!("{name}: {}", kept(value)));
    format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
}

/// Returns a value for use in braces or brackets: as it was written where it can be read, else in quotation
/// marks.
fn kept(value: &str) -> String {
    let inner = bare(value);
    let is_quoted = inner.len() + 2 == value.len() && value.starts_with('"') && !inner.contains(['"', '\\']);
    let is_word = value.starts_with(char::is_alphanumeric)
        && !value.contains([',', '[', ']', '{', '}', '"', '\\'])
        && !value.contains(": ")
        && !value.ends_with(':')
        && !value.contains(" #");
    if is_quoted || is_word { value.to_owned() } else { quoted(inner) }
}

/// Returns a value without the quotation marks around it, whole or not.
pub(super) fn bare(value: &str) -> &str {
    for mark in ['"', '\''] {
        let Some(inner) = value.strip_prefix(mark) else { continue };
        return match inner.strip_suffix(mark) {
            Some(inner) => inner,
            None if inner.contains(mark) => value,
            None => inner,
        };
    }
    value
}
