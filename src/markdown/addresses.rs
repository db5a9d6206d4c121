//! Which addresses a text may lead to.

const ALLOWED: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Schemes that no collection of a portal can be called after.
const NEVER: [&str; 8] =
    ["javascript", "vbscript", "data", "file", "blob", "about", "filesystem", "livescript"];

/// The scheme of a destination that an author may not link to. Paths, anchors, `http`, `https`,
/// `mailto` and `tel` are good, and so is the id of an item: `org:sct`.
pub(super) fn refused_scheme(destination: &str) -> Option<String> {
    let (scheme, rest) = scheme(destination)?;
    let item = !NEVER.contains(&scheme.as_str()) && is_id(&rest);
    (!ALLOWED.contains(&scheme.as_str()) && !item).then_some(scheme)
}

/// Whether a page may carry the address as it is, whoever wrote it.
pub(super) fn is_safe(address: &str) -> bool {
    scheme(address).is_none_or(|(scheme, _)| ALLOWED.contains(&scheme.as_str()))
}

/// An item's id, with an anchor if need be.
fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.chars().all(|next| next.is_ascii_alphanumeric() || "-_./#".contains(next))
}

/// The scheme, in lowercase, and what follows it. Browsers skip white space and control
/// characters inside a scheme, so they are skipped here.
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
