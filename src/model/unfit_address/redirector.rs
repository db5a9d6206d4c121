//! Addresses that lead to another address through a service.

use percent_encoding::percent_decode_str;

use super::web_address::{is_in, parameter, web_address};

/// A service that an address goes through.
pub(super) struct Redirection {
    /// Name of the site of the service.
    pub(super) host: String,
    /// Address that it leads to; `None` if only the service knows it.
    pub(super) target: Option<String>,
}

/// Maximum number of services that one address goes through.
const MAX_SERVICES: usize = 5;

/// Sites, the start of the path there, and the parameters that have the real address.
const BY_PARAMETER: &[(&str, &str, &[&str])] = &[
    ("safelinks.protection.outlook.com", "/", &["url"]),
    ("statics.teams.cdn.office.net", "/evergreen-assets/safelinks", &["url"]),
    ("l.facebook.com", "/", &["u"]),
    ("lm.facebook.com", "/", &["u"]),
    ("l.instagram.com", "/", &["u"]),
    ("l.messenger.com", "/", &["u"]),
    ("l.workplace.com", "/", &["u"]),
    ("youtube.com", "/redirect", &["q"]),
    ("linkedin.com", "/redir/", &["url"]),
    ("linkedin.com", "/safety/go", &["url"]),
    ("slack-redir.net", "/link", &["url"]),
    ("out.reddit.com", "/", &["url"]),
    ("t.umblr.com", "/redirect", &["z"]),
    ("vk.com", "/away.php", &["to"]),
    ("duckduckgo.com", "/l/", &["uddg"]),
    ("linkprotect.cudasvc.com", "/url", &["a"]),
    ("urlsand.esvalabs.com", "/", &["u"]),
    ("urldefense.proofpoint.com", "/v1/url", &["u"]),
];

/// Paths of the services of mailboxes and newsletters that only they can read, on any site.
const OPAQUE_PATHS: &[&str] = &["/ls/click", "/track/click"];

/// Sites of services that only they can read.
const OPAQUE_SITES: &[(&str, &str)] = &[
    ("mimecast.com", "/s/"),
    ("mimecastprotect.com", "/s/"),
    ("clicktime.symantec.com", "/"),
    ("url.emailprotection.link", "/"),
];

/// Returns the service that an address goes through, and the address it leads to in the end.
pub(super) fn redirection(written: &str, url: &url::Url) -> Option<Redirection> {
    let mut redirection = step(written, url)?;
    for _ in 1..MAX_SERVICES {
        let Some(target) = &redirection.target else { break };
        let Some(next) = web_address(target).and_then(|url| step(target, &url)) else { break };
        redirection.target = next.target;
    }
    Some(redirection)
}

fn step(written: &str, url: &url::Url) -> Option<Redirection> {
    let host = url.domain()?;
    let path = url.path();
    let found = |target: Option<String>| Redirection { host: host.to_owned(), target };
    let by_parameter =
        BY_PARAMETER.iter().find(|(site, start, _)| is_in(host, site) && path.starts_with(start));
    if let Some((_, _, names)) = by_parameter {
        return parameter(url, names).and_then(|value| whole(&value)).map(|target| found(Some(target)));
    }
    if is_google(host) && path == "/url" {
        return parameter(url, &["q", "url"])
            .and_then(|value| whole(&value))
            .map(|target| found(Some(target)));
    }
    if path.to_ascii_lowercase().ends_with("/owa/redir.aspx") {
        return parameter(url, &["url"]).and_then(|value| whole(&value)).map(|target| found(Some(target)));
    }
    if is_in(host, "urldefense.proofpoint.com") && path.starts_with("/v2/url") {
        let value = parameter(url, &["u"])?.replace('-', "%").replace('_', "/");
        return Some(found(whole(&percent_decode_str(&value).decode_utf8_lossy())));
    }
    let after = written.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map(|(_, path)| path)?;
    if (is_in(host, "urldefense.com") || is_in(host, "urldefense.us")) && path.starts_with("/v3/__") {
        let inner = after.split_once("__").and_then(|(_, rest)| rest.split_once("__;"));
        // A star replaces a character that is encoded elsewhere.
        let inner = inner.map(|(inner, _)| inner).filter(|inner| !inner.contains('*'));
        return Some(found(inner.and_then(whole)));
    }
    if is_in(host, "protect.checkpoint.com") && path.contains("___") {
        let inner = after.split_once("___").and_then(|(_, rest)| rest.split_once("___"));
        return Some(found(inner.and_then(|(inner, _)| whole(inner))));
    }
    if is_in(host, "secure-web.cisco.com") {
        let last = path.rsplit('/').next().unwrap_or_default();
        return Some(found(whole(&percent_decode_str(last).decode_utf8_lossy())));
    }
    let is_opaque = OPAQUE_SITES.iter().any(|(site, start)| is_in(host, site) && path.starts_with(start))
        || OPAQUE_PATHS.contains(&path) && url.query().is_some();
    is_opaque.then(|| found(None))
}

/// Returns `true` for the sites of the search engine, one for each country.
fn is_google(host: &str) -> bool {
    let name = host.strip_prefix("www.").unwrap_or(host);
    name.strip_prefix("google.").is_some_and(|rest| rest.len() <= "com.au".len())
}

/// Returns an address with its scheme; `None` for what is not an address of the Web.
fn whole(value: &str) -> Option<String> {
    let value = value.trim();
    let value = if value.starts_with("www.") { format!("https://{value}") } else { value.to_owned() };
    let url = web_address(&value)?;
    // The library puts a slash after the name of a site.
    Some(if value.is_ascii() && !value.contains([' ', '<', '>', '"']) { value } else { url.into() })
}
