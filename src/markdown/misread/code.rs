//! Code that does not end, backquotes in the place of apostrophes, and comments that do not end.

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::{Events, Found, block::Block, shortened};
use crate::markdown::problems::{UNCLOSED_CODE, UNCLOSED_COMMENT};

/// Finds blocks of code that do not end, comments that do not end, and code between two apostrophes.
pub(super) fn find_blocks(events: Events<'_, '_>, found: &mut Found<'_>) {
    for (event, range) in events {
        let written = &found.source[range.clone()];
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                let sign = if written.starts_with('~') { '~' } else { '`' };
                let length = written.len() - written.trim_start_matches(sign).len();
                let last = written.trim_end().rsplit('\n').next().unwrap_or_default();
                let last = last.trim_start_matches(['>', ' ', '\t']);
                let is_fence = last.len() >= length && last.chars().all(|it| it == sign);
                if !is_fence || written.trim_end().lines().count() < 2 {
                    let first = written.lines().next().unwrap_or_default().trim_end().len();
                    let fence = sign.to_string().repeat(length);
                    let problem = found.claim(UNCLOSED_CODE, "block", &(range.start..range.start + first));
                    found.problems.extend(problem.map(|problem| problem.with("corrected", &fence)));
                }
            }
            Event::Code(code) => {
                let before = found.source[..range.start].chars().next_back();
                let after = found.source[range.end..].chars().next();
                let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
                if is_letter(before) && is_letter(after) && code.contains(' ') {
                    let corrected = format!("’{code}’");
                    found.fix(UNCLOSED_CODE, "apostrophe", range, &corrected);
                }
            }
            Event::Html(html)
                if html.trim_start().starts_with("<!--") && !found.source[range.start..].contains("-->") =>
            {
                let start = range.start + html.len() - html.trim_start().len();
                found.add(UNCLOSED_COMMENT, "open", &(start..start + 4));
            }
            _ => {}
        }
    }
}

/// Finds backquotes and signs of comments that stand in a block as they were typed.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    let text = block.text.as_str();
    for (at, _) in text.match_indices('`') {
        if found.is_claimed(&block.place(&(at..at + 1))) {
            continue;
        }
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
        if is_letter(before) && is_letter(after) {
            found.fix(UNCLOSED_CODE, "apostrophe", &block.place(&(at..at + 1)), "’");
        } else if !after.is_none_or(char::is_whitespace) && !is_letter(before) && before != Some('`') {
            let rest = &text[at..];
            let line = rest.find('\n').map_or(rest, |end| &rest[..end]);
            // An apostrophe inside a word ends nothing.
            let ends_word = |end: &usize| !line[end + 1..].starts_with(char::is_alphanumeric);
            let is_quote = before.is_none_or(|sign| sign.is_whitespace() || "([«“".contains(sign));
            let single =
                || line.match_indices('\'').map(|(end, _)| end).find(ends_word).filter(|end| *end > 1);
            let end = line.find("''").or_else(single).filter(|_| is_quote);
            let (kind, line) = match end {
                Some(end) => {
                    ("quote", &line[..end + line[end..].len() - line[end..].trim_start_matches('\'').len()])
                }
                None => ("inline", line),
            };
            let inner = line.trim_matches(['`', '\'']).trim_end();
            let word = inner.split(char::is_whitespace).next().unwrap_or_default();
            let corrected = if kind == "quote" { format!("\"{inner}\"") } else { format!("`{word}`") };
            found.correct(UNCLOSED_CODE, kind, &block.place(&(at..at + line.len())), &shortened(&corrected));
        }
    }
    for sign in ["<!--", "-->"] {
        for (at, _) in text.match_indices(sign) {
            // An arrow is drawn in the same way.
            if sign == "<!--" || block.text[..at].ends_with(['!', '-']) {
                found.add(UNCLOSED_COMMENT, "open", &block.place(&(at..at + sign.len())));
            }
        }
    }
}
