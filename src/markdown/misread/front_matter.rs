//! Front matter that is printed as text: of another format, or not at the top of its file.

use super::{Found, captures, patterns};
use crate::markdown::problems::PRINTED_FRONT_MATTER;

patterns! {
    TOML = r#"\A\s*(\+\+\+)[ \t]*\r?\n(?:[ \t]*\r?\n|[ \t]*#[^\n]*\n|[ \t]*\[|[ \t]*[\w."-]+[ \t]*=)"#;
    YAML = r"(?m)(?:\A|^)(---)[ \t]*\r?\n(?:[ \t]*\r?\n)*(?:[A-Za-z_][\w-]*:(?:[ \t][^\n]*)?\r?\n(?:[ \t]+[^\n]*\n|- [^\n]*\n)*)+---[ \t]*\r?$";
    JSON = r#"\A\s*(\{)\s*"(?:title|date|titre|slug|draft)"\s*:"#;
    NAMED = r"\A\s*(---(?:json|toml|yaml))[ \t]*\r?\n";
}

/// Finds front matter in the text of a file, which begins after its own.
pub(super) fn find(source: &str, found: &mut Found<'_>) {
    let start = &source[..source.floor_char_boundary(4096.min(source.len()))];
    for (pattern, kind) in [(&TOML, "toml"), (&JSON, "json"), (&NAMED, "json")] {
        if let Some(fence) = captures(pattern, start).next().and_then(|groups| groups.get(1)) {
            let closing = if kind == "toml" { "+++" } else { fence.as_str() };
            let end = source[fence.end()..].find(&format!("\n{closing}"));
            let end = end.map_or(fence.end(), |length| fence.end() + length + 1 + closing.len());
            report(kind, fence.start(), fence.end(), end, found);
        }
    }
    if !source.contains("---") {
        return;
    }
    if let Some(groups) = captures(&YAML, source).next()
        && let (Some(whole), Some(fence)) = (groups.get(0), groups.get(1))
        && !is_in_code(&source[..fence.start()])
    {
        report("yaml", fence.start(), fence.end(), whole.end(), found);
    }
}

/// Reports the front matter at its first line; nothing else is reported in it.
fn report(kind: &'static str, start: usize, first_end: usize, end: usize, found: &mut Found<'_>) {
    if found.is_claimed(&(start..first_end)) {
        return;
    }
    found.add(PRINTED_FRONT_MATTER, kind, &(start..first_end));
    found.claimed.insert(start, end);
}

fn is_in_code(before: &str) -> bool {
    before.lines().filter(|line| line.trim_start().starts_with("```")).count() % 2 == 1
}
