//! Language codes in the IANA registry.

use crate::model::primary_subtag;

/// A line for all subtags that share all letters but the last.
const REGISTERED: &str = include_str!("subtags.txt");

/// Whether the tag names a language of the registry.
pub(super) fn is_registered(tag: &str) -> bool {
    let primary = primary_subtag(tag);
    if matches!(primary.as_str(), "fr" | "en") {
        return true;
    }
    if !matches!(primary.len(), 2 | 3) || !primary.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return false;
    }
    let (begins, last) = primary.split_at(primary.len() - 1);
    let line = REGISTERED.lines().find_map(|line| line.strip_prefix(begins)?.strip_prefix(' '));
    line.is_some_and(|letters| letters.contains(last))
}

/// Whether the tag is of a kind that BCP 47 knows and that names no language of the registry: one
/// agreed on in private, or one from before the registry. Source: RFC 5646, sections 2.2.7 and 2.2.8.
pub(super) fn is_special(tag: &str) -> bool {
    let tag = tag.trim();
    let begins = |with: &str| tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(with));
    (begins("x-") || begins("i-")) && tag.len() > 2
}

/// A tag as a message shows it: the beginning of a long one.
pub(super) fn shown(tag: &str) -> String {
    tag.trim().chars().take(40).collect()
}
