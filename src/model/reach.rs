//! Addresses of the Web that the public cannot open: of one computer, or of an internal network.

use std::net::Ipv4Addr;

use super::{FieldReader, problems};
use crate::{diagnostic::Diagnostic, source::Node};

/// Endings of names that only an internal network knows.
const INTERNAL: [&str; 8] =
    [".local", ".localdomain", ".lan", ".intranet", ".internal", ".intra", ".corp", ".home.arpa"];

/// Reason why the public cannot open an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It leads to the computer of the person who follows it.
    OwnComputer,
    /// It leads to an internal network.
    InternalNetwork,
    /// It contains a space.
    Space,
    /// It is a file on the computer of the person who writes.
    File,
    /// It has no name of a site.
    NoHost,
}

impl Reach {
    /// Returns the name that messages select on.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OwnComputer => "computer",
            Self::InternalNetwork => "network",
            Self::Space => "space",
            Self::File => "file",
            Self::NoHost => "host",
        }
    }
}

/// Returns `true` for the name of the computer itself. Source: RFC 6761, section 6.3; RFC 1122, section
/// 3.2.1.3.
#[must_use]
pub fn is_own_computer(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let address = host.parse::<Ipv4Addr>();
    matches!(host.as_str(), "localhost" | "[::1]")
        || host.ends_with(".localhost")
        || address.is_ok_and(|address| address.is_loopback() || address.is_unspecified())
}

/// Returns why the public cannot open an address that is well written, and that some people can open.
#[must_use]
pub fn private_reach(written: &str) -> Option<Reach> {
    let (reach, _) = reach(written.trim())?;
    matches!(reach, Reach::OwnComputer | Reach::InternalNetwork).then_some(reach)
}

/// Reports an address of the Web that the public cannot open. Returns the address to continue with,
/// without spaces, if there is one.
pub fn report_reach(node: &Node, reader: &mut FieldReader<'_>) -> Option<String> {
    let written = node.text()?.trim();
    let (reach, corrected) = reach(written)?;
    let unreachable = Diagnostic::new(problems::NOT_PUBLIC, node.span)
        .with("kind", reach.as_str())
        .with("address", written)
        .with("corrected", corrected.as_deref().unwrap_or("none"));
    reader.diagnostics.push(unreachable);
    Some(corrected.unwrap_or_else(|| written.to_owned()))
}

/// Returns why the public cannot open an address, and the address that was probably meant.
fn reach(written: &str) -> Option<(Reach, Option<String>)> {
    let lower = written.to_ascii_lowercase();
    if lower.starts_with("file:") {
        return Some((Reach::File, None));
    }
    let scheme = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme))?;
    let rest = &written[scheme.len()..];
    if rest.is_empty() || rest.starts_with(['/', '?', '#', ':']) {
        // `https:///www.example.org/` has a host after its slashes.
        let host = rest.trim_start_matches('/');
        let is_host = host.split('/').next().is_some_and(|name| name.contains('.') && !name.contains(' '));
        let is_file = host.split('/').count() == 1 && !host.starts_with("www.");
        return Some((Reach::NoHost, (is_host && !is_file).then(|| format!("{scheme}{host}"))));
    }
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    // A name or a password is refused as such, and no message shows it.
    if authority.contains('@') {
        return None;
    }
    if rest.contains(char::is_whitespace) {
        return Some((Reach::Space, Some(format!("{scheme}{}", without_spaces(rest)))));
    }
    let port =
        authority.rfind(':').filter(|at| authority[at + 1..].bytes().all(|byte| byte.is_ascii_digit()));
    let name = port.map_or(authority, |at| &authority[..at]).trim_end_matches('.').to_ascii_lowercase();
    if is_own_computer(&name) {
        return Some((Reach::OwnComputer, None));
    }
    // What has other signs is misspelled, and refused as such.
    let is_plain = name.chars().all(|sign| sign.is_alphanumeric() || "-_".contains(sign));
    let is_scheme = matches!(name.as_str(), "http" | "https");
    let is_internal = is_plain && !is_scheme && port.is_none_or(|at| at + 1 < authority.len())
        || INTERNAL.iter().any(|ending| name.ends_with(ending))
        || name.parse::<Ipv4Addr>().is_ok_and(|address| address.is_private() || address.is_link_local());
    is_internal.then_some((Reach::InternalNetwork, None))
}

/// Returns the address without spaces: those of its path are encoded, those of the name of the site are
/// removed, and what comes after an address that is whole is left out.
fn without_spaces(rest: &str) -> String {
    let words: Vec<&str> = rest.split_whitespace().collect();
    let is_remark = |word: &&str| {
        let word = word.to_ascii_lowercase();
        word.starts_with(['(', '–', '-', '|', ',']) || word.starts_with("http") || word.starts_with("www.")
    };
    let end = words.iter().skip(1).position(is_remark).map_or(words.len(), |at| at + 1);
    let kept = words[..end].join(" ");
    match kept.find(['/', '?', '#']) {
        Some(at) => format!("{}{}", kept[..at].replace(' ', ""), kept[at..].replace(' ', "%20")),
        None => kept.replace(' ', ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_the_public_cannot_open_are_found() {
        for (written, kind, corrected) in [
            ("http://localhost:8000/fr/", Reach::OwnComputer, None),
            ("https://127.0.0.1", Reach::OwnComputer, None),
            ("http://127.1.2.3/a", Reach::OwnComputer, None),
            ("http://[::1]:8000/", Reach::OwnComputer, None),
            ("https://intranet/plan", Reach::InternalNetwork, None),
            ("https://portail.local/", Reach::InternalNetwork, None),
            ("http://192.168.0.10/plan", Reach::InternalNetwork, None),
            ("file:///C:/plan.pdf", Reach::File, None),
            ("https:///plan.pdf", Reach::NoHost, None),
            ("https:///www.example.org/plan", Reach::NoHost, Some("https://www.example.org/plan")),
            (
                "https://www.example.org/mon plan.pdf",
                Reach::Space,
                Some("https://www.example.org/mon%20plan.pdf"),
            ),
            ("https://www. example.org/plan", Reach::Space, Some("https://www.example.org/plan")),
            ("https://www.example.org/plan (PDF)", Reach::Space, Some("https://www.example.org/plan")),
        ] {
            assert_eq!(reach(written), Some((kind, corrected.map(str::to_owned))), "{written}");
        }
        for written in [
            "https://www.example.org/a",
            "http://192.0.2.1/",
            "https:https://a.org",
            "www.example.org",
            "https://https//a.org/",
            "http://nom:secret@localhost/",
            "https://nom:secret@www.example.org/mon plan.pdf",
        ] {
            assert_eq!(reach(written), None, "{written}");
        }
    }
}
