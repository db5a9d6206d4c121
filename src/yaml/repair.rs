//! The line that an author probably meant, where YAML cannot be parsed.
//!
//! Each proposal changes one line, and is kept only if the text can then be parsed further than that
//! line.

use std::ops::Range;

use super::write::quoted;
use crate::source::is_invisible;

/// A corrected line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Repair {
    /// Id of the message that says what is wrong.
    pub(super) reason: &'static str,
    /// Range of the line, or of its part, in the text.
    pub(super) range: Range<usize>,
    /// Text to write there.
    pub(super) text: String,
    /// `true` if the author can have meant nothing else.
    pub(super) certain: bool,
    /// `true` if a value is put in quotation marks.
    pub(super) quotes: bool,
}

/// Lines above the error that are tried: a brace or a quotation mark may be opened some lines before.
const MAX_LINES: usize = 4;

/// Finds the repair of an error at a byte of the text. `error_of` returns where a text cannot be
/// parsed; `None` if it can be.
pub(super) fn find(text: &str, at: usize, error_of: impl Fn(&str) -> Option<usize>) -> Option<Repair> {
    let lines = lines_up_to(text, at);
    let repairs = lines.into_iter().flat_map(|line| proposals(text, line));
    repairs.into_iter().find(|repair| {
        let repaired = [&text[..repair.range.start], &repair.text, &text[repair.range.end..]].concat();
        let end = repair.range.start + repair.text.len();
        error_of(&repaired).is_none_or(|error| error > end && error + text.len() > at + repaired.len())
    })
}

/// Returns the repair of a line that YAML reads as one value, although it begins with a name.
pub(super) fn of_line(text: &str, at: usize) -> Option<Repair> {
    let line = Line::new(text, lines_up_to(text, at).into_iter().next()?);
    visible(&line, text).or_else(|| named(&line))
}

/// Returns the repair of a line whose value begins with a sign that YAML reads.
pub(super) fn quoted_line(text: &str, at: usize, reason: &'static str) -> Option<Repair> {
    let line = Line::new(text, lines_up_to(text, at).into_iter().next()?);
    let starts = line.value.starts_with(['&', '!']);
    starts.then(|| value_quoted(&line)).flatten().map(|repair| Repair { reason, ..repair })
}

/// Returns the line of a byte, then the lines above it, nearest first.
fn lines_up_to(text: &str, at: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    while lines.len() < MAX_LINES {
        let start = text[..end].rfind('\n').map_or(0, |newline| newline + 1);
        if !text[start..end].trim().is_empty() {
            lines.push(start..end);
        }
        if start == 0 {
            break;
        }
        end = start - 1;
    }
    lines
}

/// A line in its parts: `  - title: Le plan`.
struct Line<'t> {
    range: Range<usize>,
    /// Indentation and dashes.
    lead: &'t str,
    /// Name with its colon and the spaces after it; empty if there is none.
    name: &'t str,
    /// The rest.
    value: &'t str,
}

impl<'t> Line<'t> {
    fn new(text: &'t str, range: Range<usize>) -> Self {
        let line = text[range.clone()].trim_end();
        let mut lead = line.len() - line.trim_start_matches([' ', '\t']).len();
        while line[lead..].starts_with("- ") {
            lead += 2;
            lead += line[lead..].len() - line[lead..].trim_start_matches(' ').len();
        }
        let rest = &line[lead..];
        let is_name = |name: &str| !name.is_empty() && !name.contains(['"', '\'', '{', '[', '#']);
        let colon = rest.find(": ").filter(|at| is_name(&rest[..*at])).map(|at| at + 2);
        let name = colon.map_or(0, |at| at + rest[at..].len() - rest[at..].trim_start().len());
        let range = range.start..range.start + line.len();
        Self { range, lead: &line[..lead], name: &rest[..name], value: &rest[name..] }
    }

    fn repair(&self, reason: &'static str, certain: bool, name: &str, value: &str) -> Repair {
        let text = format!("{}{name}{value}", self.lead);
        Repair { reason, range: self.range.clone(), text, certain, quotes: false }
    }
}

/// Returns what a line can have been meant to be, the most probable first.
fn proposals(text: &str, range: Range<usize>) -> Vec<Repair> {
    let line = Line::new(text, range);
    let all = [
        visible(&line, text),
        without_tabs(&line, text),
        named(&line),
        curly(&line),
        in_braces(&line),
        entries_quoted(&line, false),
        entries_quoted(&line, true),
        list_quoted(&line),
        value_quoted(&line),
    ];
    let single = all.into_iter().flatten();
    single.chain(continued(text, &line)).chain(indented(text, &line)).collect()
}

/// Replaces spaces that are not spaces, and removes characters that nobody sees.
fn visible(line: &Line<'_>, text: &str) -> Option<Repair> {
    let written = &text[line.range.clone()];
    let colon = written.find(':').map_or(written.len(), |at| at + 1);
    let after = written[colon..].len() - written[colon..].trim_start().len();
    let fixed: String = written
        .char_indices()
        .filter(|(_, letter)| !is_invisible(*letter))
        .map(|(at, letter)| {
            let is_structure = at < colon + after || written[..at].trim().is_empty();
            if letter.is_whitespace() && letter != '\t' && is_structure { ' ' } else { letter }
        })
        .collect();
    let fixed = fixed.replacen(" :", ":", usize::from(fixed.find(" :").is_some_and(|at| at < colon)));
    (fixed != written && fixed != written.replacen(" :", ":", 1)).then(|| Repair {
        reason: "yaml-invisible",
        range: line.range.clone(),
        text: fixed,
        certain: true,
        quotes: false,
    })
}

/// Replaces the tabs in the indentation of the line and of those below it.
fn without_tabs(line: &Line<'_>, text: &str) -> Option<Repair> {
    let start = line.range.start;
    let mut fixed = String::new();
    let (mut read, mut kept) = (0, (0, 0));
    for written in text[start..].split_inclusive('\n') {
        let inside = written.trim_start_matches([' ', '\t']);
        let indent = &written[..written.len() - inside.len()];
        fixed.push_str(&indent.replace('\t', "  "));
        fixed.push_str(inside.trim_end_matches(['\r', '\n']));
        read += written.len();
        if indent.contains('\t') {
            kept = (fixed.len(), read - (inside.len() - inside.trim_end_matches(['\r', '\n']).len()));
        }
        fixed.push_str(&inside[inside.trim_end_matches(['\r', '\n']).len()..]);
    }
    let (length, end) = kept;
    let range = start..start + end;
    fixed.truncate(length);
    text[line.range.clone()].starts_with([' ', '\t']).then_some(())?;
    (end > 0).then_some(Repair { reason: "yaml-tab", range, text: fixed, certain: true, quotes: false })
}

/// Puts a colon and a space after a name: `title:Plan`, `title = Plan`.
fn named(line: &Line<'_>) -> Option<Repair> {
    if !line.name.is_empty() {
        return None;
    }
    let at = line.value.find([':', '='])?;
    let (name, value) = (line.value[..at].trim_end(), line.value[at + 1..].trim());
    let is_name = name.starts_with(char::is_alphabetic)
        && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_' || letter == '-');
    let fits = is_name && !value.is_empty() && !value.starts_with("//");
    fits.then(|| line.repair("yaml-space", true, &format!("{name}: "), &super::inline(bare(value))))
}

/// Replaces the quotation marks of a word processor around a value.
fn curly(line: &Line<'_>) -> Option<Repair> {
    const PAIRS: [(char, char); 5] = [('“', '”'), ('”', '”'), ('„', '“'), ('‘', '’'), ('«', '»')];
    let inner =
        PAIRS.iter().find_map(|(open, close)| line.value.strip_prefix(*open)?.strip_suffix(*close))?;
    Some(line.repair("yaml-curly", true, line.name, &quoted(inner.trim())))
}

/// Puts braces around values for languages on one line: `title: fr: Plan, en: Plan`.
fn in_braces(line: &Line<'_>) -> Option<Repair> {
    let entries = entries(line.value, false)?;
    let is_map = entries.len() > 1 && !line.value.starts_with('{');
    is_map.then(|| line.repair("yaml-braces", false, line.name, &map(&entries)))
}

/// Puts the values of a map in braces in quotation marks.
fn entries_quoted(line: &Line<'_>, any_name: bool) -> Option<Repair> {
    let inner = line.value.strip_prefix('{')?;
    let inner = inner.trim_end();
    let closed = inner.strip_suffix('}');
    let entries = entries(closed.unwrap_or(inner), any_name)?;
    let reason = match closed {
        None => "yaml-brace",
        Some(inner) if inner.matches('"').count() % 2 == 1 => "yaml-quote",
        Some(_) => "yaml-flow-text",
    };
    let repair = line.repair(reason, true, line.name, &map(&entries));
    Some(Repair { quotes: reason == "yaml-flow-text", ..repair })
}

/// Puts the values of a list in square brackets in quotation marks.
fn list_quoted(line: &Line<'_>) -> Option<Repair> {
    let inner = line.value.strip_prefix('[')?.strip_suffix(']')?;
    if inner.contains(['[', ']']) {
        return None;
    }
    let items: Vec<String> = inner.split(',').map(|item| super::inline(bare(item.trim()))).collect();
    let repair = line.repair("yaml-flow-text", true, line.name, &format!("[{}]", items.join(", ")));
    Some(Repair { quotes: true, ..repair })
}

/// Puts the value in quotation marks.
fn value_quoted(line: &Line<'_>) -> Option<Repair> {
    let value = line.value;
    if value.is_empty() || line.name.is_empty() && !line.lead.contains('-') {
        return None;
    }
    let reason = if value.starts_with(['"', '\'']) {
        let is_open = value.matches(&value[..1]).count() == 1;
        if is_open { "yaml-quote" } else { "yaml-inner-quote" }
    } else if value.starts_with('[') {
        "yaml-bracket"
    } else if value.starts_with('{') {
        "yaml-brace"
    } else if value.contains(": ") || value.ends_with(':') {
        "yaml-colon"
    } else {
        "yaml-character"
    };
    // A comment stays one, unless its sign is right before a word.
    let (value, comment) = match value.find(" # ") {
        Some(at) if !value.starts_with(['"', '\'']) => value.split_at(value[..at].trim_end().len()),
        _ => (value, ""),
    };
    let repair = line.repair(reason, true, line.name, &format!("{}{comment}", quoted(bare(value))));
    Some(Repair { quotes: true, ..repair })
}

/// Indents the lines that continue the value above.
fn continued(text: &str, line: &Line<'_>) -> Option<Repair> {
    if !line.name.is_empty() || line.lead.contains('-') {
        return None;
    }
    let above =
        lines_up_to(text, line.range.start.checked_sub(1)?).into_iter().map(|range| Line::new(text, range));
    let owner = above.into_iter().find(|above| !above.name.is_empty())?;
    let indent = owner.lead.len() + 2;
    let rest = text[line.range.start..].split_inclusive('\n');
    let mut end = line.range.start;
    let mut fixed = String::new();
    for next in rest {
        let is_field = Line::new(next, 0..next.trim_end().len()).name.len() > 1 || next.starts_with("- ");
        if is_field {
            break;
        }
        end += next.len();
        if !next.trim().is_empty() {
            fixed.push_str(&" ".repeat(indent));
        }
        fixed.push_str(next.trim_start_matches([' ', '\t']));
    }
    let kept = fixed.trim_end().len();
    let end = end - (fixed.len() - kept);
    fixed.truncate(kept);
    Some(Repair {
        reason: "yaml-continued",
        range: line.range.start..end.max(line.range.start),
        text: fixed,
        certain: false,
        quotes: false,
    })
}

/// Gives the line the indentation of one above it.
fn indented(text: &str, line: &Line<'_>) -> Vec<Repair> {
    let Some(before) = line.range.start.checked_sub(1) else { return Vec::new() };
    let written = text[line.range.clone()].trim_start();
    let own = line.range.len() - written.len();
    let mut indents: Vec<usize> = Vec::new();
    for range in lines_up_to(text, before) {
        let above = &text[range];
        let indent = above.len() - above.trim_start().len();
        if indent != own && !indents.contains(&indent) {
            indents.push(indent);
        }
    }
    let repair = |indent: usize| Repair {
        reason: "yaml-indentation",
        range: line.range.clone(),
        text: format!("{}{written}", " ".repeat(indent)),
        certain: false,
        quotes: false,
    };
    indents.into_iter().map(repair).collect()
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
    let entries = entries.iter().map(|(name, value)| format!("{name}: {}", super::inline(bare(value))));
    format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
}

/// Returns a value without the quotation marks around it, whole or not.
fn bare(value: &str) -> &str {
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
