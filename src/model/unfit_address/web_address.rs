//! Addresses of the Web, and their parts.

/// Parses an address of the Web with the name of a site.
pub(super) fn web_address(text: &str) -> Option<url::Url> {
    let url = url::Url::parse(text).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.domain().is_some()).then_some(url)
}

/// Returns `true` for a site, or one inside it: `www.example.org` is inside `example.org`.
pub(super) fn is_in(host: &str, site: &str) -> bool {
    host.strip_suffix(site).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Returns the value of the first parameter with one of those names.
pub(super) fn parameter(url: &url::Url, names: &[&str]) -> Option<String> {
    let mut pairs = url.query_pairs();
    let found = pairs.find(|(name, _)| names.iter().any(|known| known.eq_ignore_ascii_case(name)));
    found.map(|(_, value)| value.into_owned())
}
