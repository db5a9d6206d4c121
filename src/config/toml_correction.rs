//! The line of TOML that an author probably meant.

use toml::de::DeTable;

use crate::model::{self, FieldType, PartialDate};

/// Returns the first likely change to a line that makes it valid.
pub(super) fn corrected(line: &str) -> Option<String> {
    let plain = plain(line);
    let at =
        plain.find(['=', ':']).map(|at| (plain[..at].trim(), plain[at + 1..].trim_start_matches('=').trim()));
    let at = at.filter(|(name, value)| !name.is_empty() && !value.is_empty());
    let mut candidates = vec![plain.clone(), plain.replacen("//", "#", 1)];
    candidates.extend(heading(&plain));
    if let Some((name, value)) = at.or_else(|| spaced(&plain)) {
        candidates.push(format!("{name} = {value}"));
        candidates.extend(list(value).map(|list| format!("{name} = {list}")));
        candidates.extend(table(value).map(|table| format!("{name} = {table}")));
    }
    candidates.extend(["\"", "'", "]", "]]", "}", "\"]", "\"}"].map(|end| format!("{plain}{end}")));
    if let Some((name, value)) = at {
        candidates.extend(date(value).map(|date| format!("{name} = {}", quoted(&date))));
        candidates.push(
            format!("{name} = {}", value.to_lowercase()).replace("oui", "true").replace("non", "false"),
        );
        let bare = value.trim_matches(['"', '\'']).trim();
        let is_number = bare.chars().all(|letter| letter.is_ascii_digit() || letter == ',');
        if is_number {
            candidates.push(format!("{name} = {}", bare.replace(',', ".")));
        }
        if !value.starts_with(['[', '{']) {
            candidates.push(format!("{name} = {}", quoted(bare)));
        }
    }
    let is_word = |value: &str| matches!(value, "true" | "false") || !value.starts_with(char::is_alphabetic);
    let is_valid = |candidate: &String| {
        let value = candidate.split_once('=').map_or("", |(_, value)| value.trim());
        *candidate != line.trim() && is_word(value) && DeTable::parse(candidate).is_ok()
    };
    candidates.into_iter().find(is_valid)
}

/// Returns a line with plain spaces and straight quotation marks, without a sign at its end that ends nothing.
fn plain(line: &str) -> String {
    let letters = line.trim().chars().map(|letter| match letter {
        '\u{a0}' | '\u{202f}' => ' ',
        letter => letter,
    });
    let mut plain = String::new();
    let mut after_opening = false;
    for letter in letters {
        match letter {
            // The spaces inside « » are not part of the text.
            ' ' if after_opening => continue,
            '»' => {
                plain.truncate(plain.trim_end().len());
                plain.push('"');
            }
            '“' | '”' | '„' | '«' => plain.push('"'),
            letter => plain.push(letter),
        }
        after_opening = letter == '«';
    }
    plain.trim_end_matches([',', ';']).to_owned()
}

/// Returns the heading of a section that a line without a value was meant to be.
fn heading(line: &str) -> Option<String> {
    let name = line.trim_matches(['[', ']', '(', ')', '{', '}', ':', ' ']);
    let is_name = !name.is_empty()
        && name
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(|it| it == '_' || it.is_alphanumeric()));
    // These are lists, with a heading for each of their items.
    let is_list = name == "values" || name.ends_with("exceptions");
    let heading = if is_list { format!("[[{name}]]") } else { format!("[{name}]") };
    (is_name && line.contains(['[', ']', '(', ':'])).then_some(heading)
}

/// Returns the name and the value of a line without a sign between them: `languages ["fr"]`.
fn spaced(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(' ')?;
    let value = value.trim();
    value.starts_with(['"', '\'', '[', '{']).then_some((name, value))
}

/// Returns a list whose brackets, commas or quotation marks were not right.
fn list(value: &str) -> Option<String> {
    let (opens, closes) = (value.starts_with(['[', '(']), value.ends_with([']', ')']));
    if !opens && !closes || value.contains(['{', '=']) {
        return None;
    }
    let inner = value.trim_matches(['[', ']', '(', ')']);
    let inner = inner.replace("\" \"", "\", \"").replace("' '", "', '");
    let items = inner.split([',', ';']).map(|item| item.trim().trim_matches(['"', '\'']).trim());
    let items: Vec<String> = items.filter(|item| !item.is_empty()).map(scalar).collect();
    Some(format!("[{}]", items.join(", ")))
}

/// Returns a map in braces whose signs were not right.
fn table(value: &str) -> Option<String> {
    let inner = value.strip_prefix('{')?;
    let inner = inner.strip_suffix('}').unwrap_or(inner);
    if inner.contains(['{', '[']) {
        return None;
    }
    // A name is a word before a colon or an equals sign, outside of a text in quotation marks.
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut quote = None;
    for (at, sign) in inner.char_indices() {
        match (quote, sign) {
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), sign) if open == sign => quote = None,
            (None, '=' | ':') => {
                let before = inner[..at].trim_end();
                let is_name = |letter: char| letter == '_' || letter.is_ascii_alphanumeric();
                let start = before.trim_end_matches(is_name).len();
                if start < before.len() {
                    starts.push((start, at));
                }
            }
            _ => {}
        }
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([inner.len()]);
    let entry = |((start, sign), end): (&(usize, usize), usize)| {
        let value = inner[*sign + 1..end].trim().trim_end_matches([',', ';']);
        let bare = value.trim().trim_matches(['"', '\'']);
        format!("{} = {}", inner[*start..*sign].trim(), scalar(bare))
    };
    let entries: Vec<String> = starts.iter().zip(ends).map(entry).collect();
    (!entries.is_empty()).then(|| format!("{{{}}}", entries.join(", ")))
}

/// Returns a value as TOML: a number or `true` as it is, else a text.
fn scalar(text: &str) -> String {
    let is_word = matches!(text, "true" | "false") || text.parse::<f64>().is_ok();
    if is_word { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    let quote = if text.contains(['"', '\\']) { '\'' } else { '"' };
    format!("{quote}{text}{quote}")
}

/// Returns the date of a value that is written as one, with slashes or in words: `31/12/2026`.
fn date(value: &str) -> Option<String> {
    let is_date = |text: &str| text.parse::<PartialDate>().is_ok();
    let bare = value.trim_matches(['"', '\'']).trim();
    let first = model::corrected(&FieldType::Date, bare, is_date).values.into_iter().next();
    first.filter(|_| bare.starts_with(|sign: char| sign.is_ascii_digit()) && bare.contains(['/', '-', ' ']))
}
