//! Language codes in the IANA registry.

use crate::model::primary_subtag;

/// One line for all subtags that differ only in the last letter.
const REGISTERED: &str = include_str!("subtags.txt");

/// Returns `true` if the language subtag of the tag is in the registry.
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

/// Returns `true` if the tag is private use or grandfathered, so that it has no language subtag of the
/// registry. Source: RFC 5646, sections 2.2.7 and 2.2.8.
pub(super) fn is_special(tag: &str) -> bool {
    let tag = tag.trim();
    let begins = |with: &str| tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(with));
    (begins("x-") || begins("i-")) && tag.len() > 2
}

/// Returns the tag as messages show it: shortened if it is long.
pub(super) fn shown(tag: &str) -> String {
    tag.trim().chars().take(40).collect()
}
