//! The sources that a directive lists.

use std::fmt;

use url::Url;

use super::origin::Target;

/// A source that a directive allows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The page's own site.
    Own,
    /// Scripts and styles in the page itself.
    Inline,
    /// A passage of the page named by its hash or its nonce, as written.
    Passage(String),
    /// Every address of a scheme, such as `data`.
    Scheme(String),
    /// A host.
    Host(HostSource),
    /// A keyword that allows no address, as written.
    Keyword(String),
}

/// A host, with what else the source says about the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HostSource {
    /// Scheme; `None` for that of the page.
    scheme: Option<String>,
    /// Name, in lower case; `*.example.org` for every name under one, `*` for every name.
    name: String,
    /// Port; `None` for that of the scheme, `*` for every port.
    port: Option<String>,
    /// Path; empty for every path. One that ends with a slash is a folder.
    path: String,
}

impl Source {
    /// Reads a source as written; `None` for `'none'`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let lower = word.to_ascii_lowercase();
        if let Some(keyword) = lower.strip_prefix('\'') {
            let hash = ["nonce-", "sha256-", "sha384-", "sha512-"];
            return match keyword.trim_end_matches('\'') {
                "none" => None,
                "self" => Some(Self::Own),
                "unsafe-inline" => Some(Self::Inline),
                keyword if hash.iter().any(|start| keyword.starts_with(start)) => {
                    Some(Self::Passage(word.to_owned()))
                }
                _ => Some(Self::Keyword(word.to_owned())),
            };
        }
        if let Some(scheme) = lower.strip_suffix(':')
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        {
            return Some(Self::Scheme(scheme.to_owned()));
        }
        let (scheme, rest) = match lower.split_once("://") {
            Some((scheme, _)) => (Some(scheme.to_owned()), &word[scheme.len() + "://".len()..]),
            None => (None, word),
        };
        let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
        let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
        Some(Self::Host(HostSource {
            scheme,
            name: name.to_ascii_lowercase(),
            port: port.map(str::to_owned),
            path: path.to_owned(),
        }))
    }

    pub(super) fn matches(&self, target: &Target) -> bool {
        match (self, target) {
            (Self::Own, Target::Own) => true,
            (Self::Own, Target::Other { is_own, .. }) => *is_own,
            (Self::Scheme(scheme), Target::Other { url, .. }) => is_scheme(scheme, url),
            (Self::Host(host), Target::Other { url, .. }) => host.matches(url),
            _ => false,
        }
    }
}

/// Returns `true` if an address has that scheme, or the one that replaces it on secure pages.
fn is_scheme(scheme: &str, url: &Url) -> bool {
    url.scheme() == scheme || (scheme == "http" && url.scheme() == "https")
}

impl HostSource {
    fn matches(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else { return false };
        let is_web = matches!(url.scheme(), "http" | "https");
        let has_scheme = self.scheme.as_deref().map_or(is_web, |scheme| is_scheme(scheme, url));
        let has_name = match self.name.strip_prefix('*') {
            Some("") => is_web,
            Some(ending) => host.ends_with(ending) && host.len() > ending.len(),
            None => host == self.name,
        };
        let has_port = match self.port.as_deref() {
            None => url.port().is_none(),
            Some("*") => true,
            Some(port) => url.port_or_known_default().is_some_and(|own| own.to_string() == port),
        };
        let has_path = match self.path.as_str() {
            "" | "/" => true,
            folder if folder.ends_with('/') => url.path().starts_with(folder),
            path => url.path() == path,
        };
        has_scheme && has_name && has_port && has_path
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own => f.write_str("'self'"),
            Self::Inline => f.write_str("'unsafe-inline'"),
            Self::Passage(word) | Self::Keyword(word) => f.write_str(word),
            Self::Scheme(scheme) => write!(f, "{scheme}:"),
            Self::Host(HostSource { scheme, name, port, path }) => {
                if let Some(scheme) = scheme {
                    write!(f, "{scheme}://")?;
                }
                f.write_str(name)?;
                if let Some(port) = port {
                    write!(f, ":{port}")?;
                }
                f.write_str(path)
            }
        }
    }
}
