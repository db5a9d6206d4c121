//! The origins of addresses.

use url::{Host, Url};

/// An address as a source of a policy is compared with it.
#[derive(Debug)]
pub(super) enum Target {
    /// An address on the page's own site.
    Own,
    /// Another address; `is_own` if its origin is that of the page.
    Other {
        /// The address.
        url: Url,
        /// `true` if its origin is that of the page.
        is_own: bool,
    },
    /// An address that cannot be parsed, which nothing loads.
    Invalid,
}

impl Target {
    /// Reads an address as written in a page with that origin. One without a scheme has that of the page,
    /// by default `https`.
    pub(super) fn of(address: &str, page: Option<&str>) -> Self {
        let address = address.trim();
        let page = page.and_then(|page| Url::parse(page).ok());
        let is_relative_scheme = address.starts_with("//");
        let parsed = if is_relative_scheme {
            let scheme = page.as_ref().map_or("https", Url::scheme);
            Url::parse(&format!("{scheme}:{address}"))
        } else {
            Url::parse(address)
        };
        match parsed {
            Ok(url) => {
                let is_own = page.is_some_and(|page| page.origin() == url.origin());
                Self::Other { url, is_own }
            }
            Err(url::ParseError::RelativeUrlWithoutBase) => Self::Own,
            Err(_) => Self::Invalid,
        }
    }
}

/// Returns the origin of a Web address as a policy names it: `https://cartes.example.org`. `None` for a
/// relative address, for one of another scheme, and for a host that a policy cannot name.
#[must_use]
pub fn web_origin(address: &str) -> Option<String> {
    let Target::Other { url, .. } = Target::of(address, None) else { return None };
    let is_nameable = matches!(url.host()?, Host::Domain(_) | Host::Ipv4(_));
    (matches!(url.scheme(), "http" | "https") && is_nameable).then(|| url.origin().ascii_serialization())
}
