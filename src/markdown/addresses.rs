//! The addresses that a text can link to.

use std::ops::Range;

use super::{
    problem::Problem,
    problems::{MALFORMED_ADDRESS, REFUSED_ADDRESS},
};
use crate::model::{AddressFault, address_fault};

const ALLOWED: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Schemes that cannot be the prefix of a collection.
const NEVER: [&str; 8] =
    ["javascript", "vbscript", "data", "file", "blob", "about", "filesystem", "livescript"];

/// A reason why a text cannot link to a destination.
#[derive(Debug)]
pub(super) enum Refusal {
    /// Its scheme is not allowed.
    Scheme(String),
    /// It leads nowhere as it is written.
    Fault(AddressFault),
}

impl Refusal {
    /// Creates the problem of a destination at that range.
    pub(super) fn problem(&self, destination: &str, range: Range<usize>) -> Problem {
        match self {
            Self::Scheme(scheme) => Problem::new(REFUSED_ADDRESS, range).with("scheme", scheme),
            Self::Fault(fault) => Problem::new(MALFORMED_ADDRESS, range)
                .with("address", destination)
                .with("kind", fault.kind.as_str())
                .with("corrected", fault.corrected.as_deref().unwrap_or("none")),
        }
    }
}

/// Returns the reason why a text cannot link to a destination; `None` if it can.
pub(super) fn refusal(destination: &str) -> Option<Refusal> {
    let scheme = || refused_scheme(destination).map(Refusal::Scheme);
    address_fault(destination).map(Refusal::Fault).or_else(scheme)
}

/// Returns the scheme of a destination that is not allowed; `None` if it is. Paths, anchors,
/// `http`, `https`, `mailto`, `tel` and item ids (`org:sct`) are allowed.
pub(super) fn refused_scheme(destination: &str) -> Option<String> {
    let (scheme, rest) = scheme(destination)?;
    let item = !NEVER.contains(&scheme.as_str()) && is_id(&rest);
    (!ALLOWED.contains(&scheme.as_str()) && !item).then_some(scheme)
}

/// Returns `true` if an address is safe to output in a page, whatever its origin.
pub(super) fn is_safe(address: &str) -> bool {
    scheme(address).is_none_or(|(scheme, _)| ALLOWED.contains(&scheme.as_str()))
}

/// Returns `true` for the id part of a reference, with an optional anchor.
fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.chars().all(|next| next.is_ascii_alphanumeric() || "-_./#".contains(next))
}

/// Returns the scheme, in lowercase, and the rest. White space and control characters are removed,
/// since browsers ignore them.
fn scheme(address: &str) -> Option<(String, String)> {
    let end = address.find([':', '/', '?', '#'])?;
    if !address[end..].starts_with(':') {
        return None;
    }
    let seen = |text: &str| text.chars().filter(|next| *next > ' ' && *next != '\u{7F}').collect::<String>();
    let scheme = seen(&address[..end]).to_ascii_lowercase();
    let named = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    named.then(|| (scheme, seen(&address[end + 1..])))
}
