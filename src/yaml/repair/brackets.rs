//! Brackets and braces that are missing, superfluous or of the wrong form.

use super::{
    line::{Line, line_at, lines_above},
    proposal::Repair,
};
use crate::{model::is_always_text, yaml::write::quoted};

/// Brackets of a value that do not pair.
#[derive(Default)]
struct Unpaired {
    /// Opening brackets that are not closed, outermost first.
    open: Vec<Open>,
    /// First closing bracket without an opening one.
    extra: Option<usize>,
    /// First closing bracket of another form than the opening one, with the right one.
    other: Option<(usize, char)>,
    /// Byte after the last language of a map where a name follows that is none.
    end_of_languages: Option<usize>,
    /// `true` if a quotation mark is not closed.
    in_quotes: bool,
}

struct Open {
    bracket: char,
    /// `true` if the first name of the map is a language.
    of_languages: Option<bool>,
}

impl Unpaired {
    fn of(value: &str) -> Self {
        let mut found = Self::default();
        let (mut begins, mut quote, mut escaped) = (true, None, false);
        let (mut start, mut comma) = (0, None);
        for (at, sign) in value.char_indices() {
            if let Some(open) = quote {
                if sign == open && !escaped {
                    quote = None;
                }
                escaped = open == '"' && sign == '\\' && !escaped;
                continue;
            }
            match sign {
                '"' | '\'' if begins => quote = Some(sign),
                '{' | '[' => found.open.push(Open { bracket: sign, of_languages: None }),
                '}' | ']' => match found.open.pop() {
                    Some(open) if closing(open.bracket) == sign => {}
                    Some(open) => _ = found.other.get_or_insert((at, closing(open.bracket))),
                    None => _ = found.extra.get_or_insert(at),
                },
                ':' => found.take_name(value[start..at].trim(), comma),
                _ => {}
            }
            if matches!(sign, '{' | '[' | ',') {
                (start, comma) = (at + 1, (sign == ',').then_some(at));
            }
            begins = matches!(sign, '{' | '[' | ',' | ':') || begins && sign.is_whitespace();
        }
        found.in_quotes = quote.is_some();
        found
    }

    /// Takes a name of the map that is open, after a comma or not.
    fn take_name(&mut self, name: &str, comma: Option<usize>) {
        let Some(open) = self.open.last_mut().filter(|open| open.bracket == '{') else { return };
        let is_language = name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_lowercase());
        let of_languages = *open.of_languages.get_or_insert(is_language);
        if of_languages && !is_language && self.end_of_languages.is_none() {
            self.end_of_languages = comma;
        }
    }
}

fn closing(bracket: char) -> char {
    if bracket == '{' { '}' } else { ']' }
}

/// Returns the proposals for the nearest value, at a byte or above it, whose brackets do not pair.
pub(super) fn paired(text: &str, at: usize) -> Vec<Repair> {
    let lines = std::iter::once(line_at(text, at)).chain(lines_above(text, at));
    for range in lines {
        let line = Line::new(text, range);
        let opens = line.value.starts_with(['{', '[']);
        if !opens && !line.value.ends_with(['}', ']']) {
            continue;
        }
        let end = if opens { line.end_with_continuation(text) } else { line.range.end };
        let value = &text[line.value_start()..end];
        let unpaired = Unpaired::of(value);
        let changes = if unpaired.in_quotes { Vec::new() } else { changes(&line, value, &unpaired) };
        if !changes.is_empty() {
            let quoted = as_text(&line, value);
            let range = line.range.start..end;
            let repair = |(reason, text)| Repair {
                reason,
                range: range.clone(),
                text: format!("{}{}", line.lead, quoted.as_ref().unwrap_or(&text)),
                certain: true,
                quotes: quoted.is_some(),
            };
            return changes.into_iter().map(repair).collect();
        }
    }
    Vec::new()
}

/// Returns a line whose value is a text that begins with a bracket, with the value in quotation marks;
/// `None` if its field can be a list.
fn as_text(line: &Line<'_>, value: &str) -> Option<String> {
    let name = line.name.trim_end().trim_end_matches(':');
    let is_one_line = !value.contains('\n') && !value.contains(" #");
    let is_text = value.starts_with('[') && is_one_line && is_always_text(name);
    is_text.then(|| format!("{}{}", line.name, quoted(value)))
}

/// Returns the reason and the text after the indentation for each way to pair the brackets of a value.
fn changes(line: &Line<'_>, value: &str, unpaired: &Unpaired) -> Vec<(&'static str, String)> {
    let name = line.name;
    let put =
        |at: usize, sign: &str, after: usize| format!("{name}{}{sign}{}", &value[..at], &value[after..]);
    if let Some((at, right)) = unpaired.other {
        return vec![("yaml-bracket-pair", put(at, &right.to_string(), at + 1))];
    }
    if let Some(at) = unpaired.extra {
        let is_brace = value[at..].starts_with('}');
        if value.starts_with(['{', '[']) {
            let reason = if is_brace { "yaml-brace-extra" } else { "yaml-bracket-extra" };
            return vec![(reason, put(at, "", at + 1))];
        }
        if !is_brace {
            return vec![("yaml-bracket-first", put(0, "[", 0))];
        }
        // The name begins the group of fields, or names it.
        let (own, group) = (format!("{{{name}{value}"), put(0, "{", 0));
        let is_item = line.lead.contains('-') && !name.is_empty();
        let first = if is_item && !value.starts_with(|sign: char| sign.is_ascii_lowercase()) {
            [own, group]
        } else {
            [group, own]
        };
        return first.into_iter().map(|text| ("yaml-brace-first", text)).collect();
    }
    let Some(innermost) = unpaired.open.last() else { return Vec::new() };
    let reason = if innermost.bracket == '{' { "yaml-brace" } else { "yaml-bracket" };
    let inner = unpaired.end_of_languages.filter(|_| unpaired.open.len() == 1);
    let mut changes: Vec<_> = inner.map(|at| ("yaml-brace", put(at, "}", at))).into_iter().collect();
    let closing: String = unpaired.open.iter().rev().map(|open| closing(open.bracket)).collect();
    changes.push((reason, put(value.len(), &closing, value.len())));
    changes
}
