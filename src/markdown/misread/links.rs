//! Links and images that were not read as such.

use std::{cell::Cell, collections::BTreeSet, ops::Range, sync::LazyLock};

use super::{Found, block::Block, block::OBJECT, captures, is_address, patterns};
use crate::{
    locale::Pattern,
    markdown::{problems::UNREAD_LINK, slug::slug},
};

patterns! {
    // The address has spaces, or a title that is not in straight quotation marks.
    SPACES = r"(!?\[[^\[\]\n]*\]\()([^()\n]*[ \t\u{A0}][^()\n]*(?:\([^()\n]*\)[^()\n]*)?)\)";
    APART = r"(!?\[[^\[\]\n]+\])\s+\(([^()\s]+)\)";
    REVERSED = r"\(([^()\n]+)\)\[([^\[\]\s]+)\]";
    UNCLOSED = r"(!?\[[^\[\]\n]*\]\()([^\s\u{FFFC}]+)";
    BARE = r"(!?\[[^\[\]\n]+\])(https?://[^\s\u{FFFC}]+)";
    REFERENCE = r"(!?\[[^\[\]\n]+\])\[([^\[\]\n]*)\]";
    DEFINITION = r"(?m)^\[([^\[\]^\n]+)\]\s*:\s*(\S+)";
    ANGLES = r"<(https?://[^<>\n]*\s[^<>\n]*)>";
    BRACES = r"(\[[^\[\]\n]+\])\{((?:https?://|/|\.\./|www\.)[^{}\s]*)\}";
    // With the address: code of another program in it is reported as such.
    REST = r"\](?P<at>\(\S?)[^\s()]*";
    DEFINED = r"(?m)^ {0,3}\[([^\[\]^\n]+)\]:[ \t]*\S";
}

/// Finds the links of a block that were not read.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    let text = block.text.as_str();
    if text.contains("<http") {
        each(block, &ANGLES, found, |found, place, groups| {
            let address = groups[1].trim().replace(' ', "%20");
            found.correct(UNREAD_LINK, "spaces", place, &format!("<{address}>"));
        });
    }
    if !text.contains(']') {
        return;
    }
    each(block, &SPACES, found, |found, place, groups| {
        let (kind, corrected) = with_spaces(&groups[1], &groups[2]);
        found.correct(UNREAD_LINK, kind, place, &corrected);
    });
    each(block, &APART, found, |found, place, groups| {
        if is_address(&groups[2]) {
            found.fix(UNREAD_LINK, "apart", place, &format!("{}({})", &groups[1], &groups[2]));
        }
    });
    each(block, &REVERSED, found, |found, place, groups| {
        if is_address(&groups[2]) {
            found.fix(UNREAD_LINK, "reversed", place, &format!("[{}]({})", &groups[1], &groups[2]));
        }
    });
    each(block, &BARE, found, |found, place, groups| {
        let (address, after) = without_punctuation(&groups[2]);
        found.correct(UNREAD_LINK, "brackets", place, &format!("{}({address}){after}", &groups[1]));
    });
    each(block, &BRACES, found, |found, place, groups| {
        found.fix(UNREAD_LINK, "brackets", place, &format!("{}({})", &groups[1], &groups[2]));
    });
    // Definitions that follow each other are all unread if the first is: one cause.
    let first = captures(&DEFINED, text).find_map(|groups| Some(groups.get(0)?.start()));
    let first_is_code = first.is_some_and(|start| {
        found.is_claimed(&block.place(&(start..text[start..].find('\n').map_or(text.len(), |it| start + it))))
    });
    let is_reported = Cell::new(first_is_code);
    each(block, &DEFINITION, found, |found, place, groups| {
        if is_address(&groups[2]) && !(is_reported.get() && groups[0].contains("]:")) {
            is_reported.set(true);
            found.correct(UNREAD_LINK, "definition", place, &format!("[{}]: {}", &groups[1], &groups[2]));
        }
    });
    each(block, &UNCLOSED, found, |found, place, groups| {
        let (address, after) = without_punctuation(groups[2].trim_end_matches(')'));
        let parentheses = address.matches('(').count().saturating_sub(address.matches(')').count());
        let closing = ")".repeat(parentheses + 1);
        found.correct(UNREAD_LINK, "unclosed", place, &format!("{}{address}{closing}{after}", &groups[1]));
    });
    each(block, &REFERENCE, found, |found, place, groups| {
        let is_short = |text: &str| {
            let text = text.trim_matches(['[', ']']);
            text.bytes().all(|byte| byte.is_ascii_digit()) || text.chars().count() <= 2
        };
        let is_note = groups[1].starts_with("[^") || groups[2].starts_with('^');
        // `rows[first][last]` is code.
        let is_index = found.source[..place.start].ends_with(char::is_alphanumeric);
        // The line that defines its address is not read either, and is reported.
        let is_defined = found.labels.contains(&groups[2].to_lowercase());
        if !(is_note || is_index || is_defined || is_short(&groups[1]) && is_short(&groups[2])) {
            let is_target = is_address(&groups[2]);
            let corrected = format!("{}({})", &groups[1], if is_target { &groups[2] } else { "…" });
            found.correct(UNREAD_LINK, if is_target { "brackets" } else { "undefined" }, place, &corrected);
        }
    });
    for groups in captures(&REST, text) {
        let (Some(whole), Some(at)) = (groups.get(0), groups.name("at")) else { continue };
        if !found.is_claimed(&block.place(&whole.range())) {
            found.add(UNREAD_LINK, "other", &block.place(&(whole.start()..at.end())));
        }
    }
}

/// Returns the labels of the lines of a text that are written like definitions, in lower case.
pub(super) fn labels(source: &str) -> BTreeSet<String> {
    let lines = captures(&DEFINED, if source.contains("]:") { source } else { "" });
    lines.map(|groups| groups[1].to_lowercase()).collect()
}

/// Calls a function with the place and the groups of each match.
fn each(
    block: &Block<'_>,
    pattern: &'static LazyLock<Pattern>,
    found: &mut Found<'_>,
    report: impl Fn(&mut Found<'_>, &Range<usize>, &regex::Captures<'_>),
) {
    for groups in captures(pattern, &block.text) {
        let Some(whole) = groups.get(0) else { continue };
        // An escaped bracket is meant as it is.
        if !whole.as_str().starts_with(OBJECT) {
            report(found, &block.place(&whole.range()), &groups);
        }
    }
}

/// Returns the kind of an address with spaces, and the link with the address or its title corrected.
fn with_spaces(start: &str, inside: &str) -> (&'static str, String) {
    let inside = inside.trim();
    // An address of email cannot have spaces, even between angle brackets.
    if inside.to_ascii_lowercase().starts_with("mailto:") && !inside.contains(['"', '“', '«', '\'']) {
        return ("address", format!("{start}{})", inside.replace([' ', '\u{A0}'], "%20")));
    }
    if let Some(heading) = inside.strip_prefix('#').filter(|it| !it.contains(['"', '“', '«'])) {
        return ("address", format!("{start}#{})", slug(heading)));
    }
    let quotes = ['"', '“', '”', '«', '»', '\'', '‘', '’', '\u{A0}', ' '];
    let (first, rest) = inside.split_once([' ', '\u{A0}']).unwrap_or((inside, ""));
    let is_quoted = rest.trim_start().starts_with(['"', '“', '«', '\'', '‘', '”', '’']);
    if is_quoted {
        let title = rest.trim().trim_matches(quotes);
        return ("title", format!("{start}{first} \"{title}\")"));
    }
    let is_file = inside.rsplit('/').next().is_some_and(|name| {
        name.rsplit_once('.')
            .is_some_and(|(_, extension)| (2..=5).contains(&extension.len()) && !extension.contains(' '))
    });
    if is_address(first) && !is_file && !first.ends_with('/') {
        return ("title", format!("{start}{first} \"{rest}\")"));
    }
    ("spaces", format!("{start}<{inside}>)"))
}

/// Returns an address and the punctuation that follows it in the sentence.
fn without_punctuation(address: &str) -> (&str, &str) {
    let end = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '»', '”']).len();
    address.split_at(end)
}
