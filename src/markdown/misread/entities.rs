//! Codes of characters that stand on the page as they were typed.

use std::ops::Range;

use pulldown_cmark::{Event, Parser};

use super::{Found, block::Block, captures, is_in_address, patterns};
use crate::markdown::problems::PRINTED_CODE;

patterns! {
    ENTITY = concat!(
        r"&(?:#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};|",
        r"(?:nbsp|eacute|egrave|ecirc|agrave|acirc|ccedil|icirc|ocirc|ugrave|oelig|Eacute|Egrave|Agrave|",
        r"laquo|raquo|lsquo|rsquo|ldquo|rdquo|hellip|mdash|ndash|amp|lt|gt|quot|apos|euro)\b)",
    );
    ESCAPE = r"\\u(?P<code>[0-9a-fA-F]{4})|(?P<line>\\r\\n|\\n)(?:[^a-z]|$)|[.!?;:,»”)] ?(?P<after>\\n)";
    PERCENT = r"[\w’'-]*(?:%[0-9A-F]{2})+[\w%’'-]*";
}

/// Finds codes of characters in a block.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    let text = block.text.as_str();
    if text.contains('&') {
        for range in captures(&ENTITY, text).filter_map(|groups| Some(groups.get(0)?.range())) {
            let code = &text[range.clone()];
            let meant = decoded(&format!("{};", code.trim_end_matches(';')));
            if let Some(meant) = meant.filter(|_| !is_in_address(text, &range) && !is_quoted(text, &range)) {
                let shown = if meant == "\u{A0}" { " ".to_owned() } else { meant.clone() };
                let kind = if meant == "\u{A0}" { "space" } else { "entity" };
                // The ampersand of `&amp;eacute;` is written with its code.
                let written = if matches!(meant.as_str(), "<" | "&") { format!("\\{meant}") } else { meant };
                let place = block.place(&range);
                let problem = found.claim(PRINTED_CODE, kind, &place);
                found
                    .problems
                    .extend(problem.map(|it| it.with("corrected", &shown).with_fix(place, written)));
            }
        }
    }
    if text.contains('\\') {
        for groups in captures(&ESCAPE, text) {
            let Some(escape) = groups.get(0) else { continue };
            let code = groups.name("code");
            let line = groups.name("line").or_else(|| groups.name("after"));
            if is_quoted(text, &line.map_or(escape.range(), |line| line.range())) {
                continue;
            }
            if let Some(code) = code {
                let meant = u32::from_str_radix(code.as_str(), 16).ok().and_then(char::from_u32);
                if let Some(meant) = meant.filter(|meant| !meant.is_control()) {
                    found.fix(PRINTED_CODE, "entity", &block.place(&escape.range()), &meant.to_string());
                }
            } else if let Some(line) = line {
                // `C:\Notes` is a path.
                let word = text[..line.start()].rsplit(char::is_whitespace).next().unwrap_or_default();
                if !word.contains(['\\', '/']) && !word.ends_with(':') {
                    found.add(PRINTED_CODE, "line", &block.place(&line.range()));
                }
            }
        }
    }
    if text.contains('%') {
        for range in captures(&PERCENT, text).filter_map(|groups| Some(groups.get(0)?.range())) {
            let word = &text[range.clone()];
            let around = [text[..range.start].chars().next_back(), text[range.end..].chars().next()];
            let is_path = around.iter().flatten().any(|sign| "/.=&?:".contains(*sign));
            let meant = percent_encoding::percent_decode_str(word).decode_utf8().ok();
            let meant =
                meant.filter(|meant| meant.chars().all(|it| it.is_alphanumeric() || " ’'-«»".contains(it)));
            if let Some(meant) = meant.filter(|_| !is_path && !is_in_address(text, &range)) {
                found.fix(PRINTED_CODE, "entity", &block.place(&range), &meant);
            }
        }
    }
}

/// Returns `true` for a code that is alone between quotation marks: the text is about it.
fn is_quoted(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let is_between = |open: &[char], close: &[char]| before.ends_with(open) && after.starts_with(close);
    is_between(&['"', '\'', '“', '‘'], &['"', '\'', '”', '’'])
        || before.trim_end().ends_with('«') && after.trim_start().starts_with('»')
}

/// Returns the character that a code stands for.
fn decoded(code: &str) -> Option<String> {
    let text: String = Parser::new(code)
        .filter_map(|event| if let Event::Text(text) = event { Some(text.into_string()) } else { None })
        .collect();
    (text != code && text.chars().count() == 1).then_some(text)
}
