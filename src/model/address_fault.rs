//! Addresses that lead nowhere as they are written, whatever the site.

use super::{Reach, is_email, private_reach};
use crate::diagnostic::nearest;

/// A reason why an address leads nowhere, and the address that was probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressFault {
    /// Kind of fault.
    pub kind: AddressFaultKind,
    /// Corrected address; `None` if it cannot be worked out.
    pub corrected: Option<String>,
}

/// Kind of fault in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressFaultKind {
    /// The scheme is written twice: `https:https://…`.
    DoubledScheme,
    /// The scheme is missing: `www.example.org`.
    MissingScheme,
    /// The scheme or the signs after it are misspelled: `htps://`, `http//`, `https:/`.
    MisspelledScheme,
    /// An email address without `mailto:`.
    MissingMailto,
    /// A telephone number without `tel:`.
    MissingTel,
    /// A file on the computer of the person who writes: `C:\…`, `file:///…`.
    LocalFile,
    /// A file in a folder shared in an internal network: `\\server\…`.
    SharedFolder,
    /// A site of an internal network: `http://intranet/…`, `http://10.0.0.4/…`.
    InternalNetwork,
    /// A name or a password is in the address: `https://name:password@www.example.org/`.
    Credentials,
    /// A part is missing: the name of the site, the email address, the telephone number.
    Incomplete,
}

impl AddressFaultKind {
    /// Returns the name that messages select on.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DoubledScheme => "doubled",
            Self::MissingScheme => "scheme",
            Self::MisspelledScheme => "misspelled",
            Self::MissingMailto => "email",
            Self::MissingTel => "telephone",
            Self::LocalFile => "file",
            Self::SharedFolder => "folder",
            Self::InternalNetwork => "network",
            Self::Credentials => "credentials",
            Self::Incomplete => "incomplete",
        }
    }

    fn with(self, corrected: impl Into<String>) -> AddressFault {
        AddressFault { kind: self, corrected: Some(corrected.into()) }
    }

    fn alone(self) -> AddressFault {
        AddressFault { kind: self, corrected: None }
    }
}

/// Returns what is wrong with an address as it is written; `None` for a path, an item's id or an address
/// without fault.
#[must_use]
pub fn address_fault(written: &str) -> Option<AddressFault> {
    let written = written.trim();
    if let Some(fault) = own_file(written) {
        return Some(fault);
    }
    let (scheme, rest) = written.split_once(':').unwrap_or(("", written));
    match scheme.to_ascii_lowercase().as_str() {
        "mailto" => return email_fault(rest),
        "tel" => {
            let digits = rest.bytes().filter(u8::is_ascii_digit).count();
            return (digits < 3).then(|| AddressFaultKind::Incomplete.alone());
        }
        "" => {}
        scheme
            if is_email(rest.trim_start_matches('/'))
                && nearest(scheme, ["mailto", "email", "mail"]).is_some() =>
        {
            return Some(
                AddressFaultKind::MissingMailto.with(format!("mailto:{}", rest.trim_start_matches('/'))),
            );
        }
        _ => {}
    }
    if is_email(written) && !is_file(written) {
        return Some(AddressFaultKind::MissingMailto.with(format!("mailto:{written}")));
    }
    if is_telephone(written) {
        return Some(AddressFaultKind::MissingTel.with(format!("tel:{written}")));
    }
    if begins_with(written, "www.") && written.len() > "www.".len() {
        return Some(AddressFaultKind::MissingScheme.with(format!("https://{written}")));
    }
    web_fault(written)
}

/// Returns the fault of an address that is, or was to be, one of the Web.
fn web_fault(written: &str) -> Option<AddressFault> {
    let letters =
        written.len() - written.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).len();
    let (scheme, rest) = written.split_at(letters);
    let lowercase = scheme.to_ascii_lowercase();
    let after = rest.trim_start_matches([':', ';', '/', '\\']);
    let signs = &rest[..rest.len() - after.len()];
    let is_exact = matches!(lowercase.as_str(), "http" | "https");
    if is_exact && signs == "://" {
        let host = after.split(['/', ':', '?', '#']).next().unwrap_or_default();
        let is_named = host.contains(char::is_alphanumeric);
        if is_named && private_reach(written) == Some(Reach::InternalNetwork) {
            return Some(AddressFaultKind::InternalNetwork.alone());
        }
        return host_fault(after).or_else(|| credentials_fault(&lowercase, after));
    }
    let is_scheme = if is_exact {
        signs.contains([':', ';']) || signs.starts_with("//") || signs.starts_with("\\\\")
    } else {
        signs.starts_with([':', ';']) && signs.contains(['/', '\\'])
    };
    if !is_scheme {
        return None;
    }
    let scheme = if is_exact { lowercase.as_str() } else { nearest(&lowercase, ["https", "http"])? };
    if doubled(after).is_some() {
        return host_fault(after);
    }
    if after.is_empty() {
        return Some(AddressFaultKind::Incomplete.alone());
    }
    Some(AddressFaultKind::MisspelledScheme.with(format!("{scheme}://{after}")))
}

/// Returns the fault of what follows the scheme of an address.
fn host_fault(after: &str) -> Option<AddressFault> {
    if let Some(address) = doubled(after) {
        let corrected = address_fault(&address).and_then(|fault| fault.corrected).unwrap_or(address);
        return Some(AddressFaultKind::DoubledScheme.with(corrected));
    }
    let parsed = url::Url::parse(&format!("https://{after}"));
    let host = parsed.as_ref().ok().and_then(url::Url::host);
    let is_whole = match host {
        Some(url::Host::Domain(name)) => {
            name == "localhost" || name.split('.').filter(|label| !label.is_empty()).count() > 1
        }
        Some(_) => true,
        None => false,
    };
    let is_shortened = after.starts_with(['.', '…']);
    (!is_whole || is_shortened).then(|| AddressFaultKind::Incomplete.alone())
}

/// Returns the fault of an address that names a user of its site, with a password or not.
fn credentials_fault(scheme: &str, after: &str) -> Option<AddressFault> {
    let authority = after.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let (user, _) = authority.rsplit_once('@')?;
    Some(AddressFaultKind::Credentials.with(format!("{scheme}://{}", &after[user.len() + 1..])))
}

/// Returns the address that begins in `after`, which follows a scheme, if it is one with its own scheme.
fn doubled(after: &str) -> Option<String> {
    let scheme = ["https", "http"].into_iter().find(|scheme| begins_with(after, scheme))?;
    let rest = &after[scheme.len()..];
    let host = rest.trim_start_matches([':', '/']);
    let signs = &rest[..rest.len() - host.len()];
    let is_scheme = signs.starts_with("://") || signs.starts_with("//") || signs.starts_with(":/");
    (is_scheme && !host.is_empty()).then(|| format!("{scheme}://{host}"))
}

/// Returns the fault of an address that names a file on one computer or in one network.
fn own_file(written: &str) -> Option<AddressFault> {
    let name = || {
        let name = written.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next().unwrap_or_default();
        let name = name.split_once(':').map_or(name, |(_, name)| name);
        AddressFault {
            kind: AddressFaultKind::LocalFile,
            corrected: name.contains('.').then(|| name.to_owned()),
        }
    };
    let bytes = written.as_bytes();
    let is_drive = matches!(bytes, [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic());
    let homes = ["file:", "/users/", "/home/", "~/"];
    if is_drive || homes.iter().any(|start| begins_with(written, start)) {
        return Some(name());
    }
    let is_shared = written.starts_with('\\') && written[1..].contains('\\') || begins_with(written, "smb:");
    is_shared.then(|| AddressFault { kind: AddressFaultKind::SharedFolder, ..name() })
}

/// Returns the fault of what follows `mailto:`.
fn email_fault(rest: &str) -> Option<AddressFault> {
    let without_slashes = rest.trim_start_matches('/');
    let (addresses, query) = match without_slashes.split_once('?') {
        Some((addresses, query)) => (addresses, Some(query)),
        None => (without_slashes, None),
    };
    let decoded = percent_encoding::percent_decode_str(addresses).decode_utf8_lossy();
    let are_valid = decoded.split(',').all(|address| is_email(address.trim()));
    if !are_valid {
        let is_for_sharing = addresses.is_empty() && query.is_some_and(|query| !query.is_empty());
        return (!is_for_sharing).then(|| AddressFaultKind::Incomplete.alone());
    }
    let corrected = || AddressFaultKind::MisspelledScheme.with(format!("mailto:{without_slashes}"));
    (without_slashes != rest).then(corrected)
}

/// Returns `true` for what looks like an email address but is the name of a file: `logo@2x.png`.
fn is_file(written: &str) -> bool {
    const ENDINGS: [&str; 8] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "pdf"];
    let ending = written.rsplit('.').next().unwrap_or_default();
    written.contains('/') || ENDINGS.iter().any(|it| it.eq_ignore_ascii_case(ending))
}

/// Returns `true` for the digits of a telephone number with their separators, and no letter.
fn is_telephone(written: &str) -> bool {
    let digits = written.bytes().filter(u8::is_ascii_digit).count();
    let is_separator = |letter: char| "+-(). ".contains(letter);
    // Fewer digits can be a date, which is the name of a file.
    digits >= 10 && written.chars().all(|letter| letter.is_ascii_digit() || is_separator(letter))
}

fn begins_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_found_and_corrected() {
        for (written, kind, corrected) in [
            ("https:https://www.example.org/", "doubled", "https://www.example.org/"),
            ("https://https://www.example.org/", "doubled", "https://www.example.org/"),
            ("http://https//www.example.org/", "doubled", "https://www.example.org/"),
            ("https://http:/example.org/", "doubled", "http://example.org/"),
            ("http//example.org", "misspelled", "http://example.org"),
            ("https:/example.org", "misspelled", "https://example.org"),
            ("https:\\\\example.org", "misspelled", "https://example.org"),
            ("https;//example.org", "misspelled", "https://example.org"),
            ("htps://example.org", "misspelled", "https://example.org"),
            ("hhttps://example.org", "misspelled", "https://example.org"),
            ("https://nom:secret@www.example.org/a@b", "credentials", "https://www.example.org/a@b"),
            ("http://nom@www.example.org", "credentials", "http://www.example.org"),
            ("https://a@b:c@www.example.org:8443/?d", "credentials", "https://www.example.org:8443/?d"),
            ("www.example.org/plan", "scheme", "https://www.example.org/plan"),
            ("info@example.org", "email", "mailto:info@example.org"),
            ("mailto://info@example.org", "misspelled", "mailto:info@example.org"),
            ("malito:info@example.org", "email", "mailto:info@example.org"),
            ("email:info@example.org", "email", "mailto:info@example.org"),
            ("418-643-5926", "telephone", "tel:418-643-5926"),
            ("C:\\Users\\ada\\rapport.pdf", "file", "rapport.pdf"),
            ("file:///C:/Users/ada/rapport.pdf", "file", "rapport.pdf"),
            ("/Users/ada/rapport.pdf", "file", "rapport.pdf"),
            ("\\serveur\\partage\\rapport.pdf", "folder", "rapport.pdf"),
        ] {
            let fault = address_fault(written).unwrap_or_else(|| panic!("{written}"));
            assert_eq!(
                (fault.kind.as_str(), fault.corrected.as_deref()),
                (kind, Some(corrected)),
                "{written}"
            );
        }
        for written in ["http://intranet/plan", "https://portail.local/", "http://10.0.0.4:8080/a"] {
            let fault = address_fault(written).unwrap_or_else(|| panic!("{written}"));
            assert_eq!((fault.kind, fault.corrected), (AddressFaultKind::InternalNetwork, None), "{written}");
        }
        for written in
            ["https://", "http://", "https://…", "https://.../plan", "mailto:", "mailto:info", "tel:poste"]
        {
            let fault = address_fault(written).unwrap_or_else(|| panic!("{written}"));
            assert_eq!((fault.kind, fault.corrected), (AddressFaultKind::Incomplete, None), "{written}");
        }
    }

    #[test]
    fn addresses_paths_and_ids_have_no_fault() {
        for written in [
            "https://www.example.org/a?b=https://c.example/",
            "https://web.archive.org/web/2020/https://example.org/",
            "http://192.0.2.1/",
            "https://www.example.org/@nom",
            "https://www.example.org/?de=nom@example.org",
            "http://localhost:8000/",
            "https://été.example/",
            "mailto:a@example.org,b@example.org?subject=Plan",
            "mailto:?body=x",
            "tel:+1-418-643-5926",
            "tel:511",
            "org:sct",
            "news:http",
            "commitment:p/c",
            "../autre/",
            "rapport.pdf",
            "2026-11-24",
            "http/a.html",
            "#a",
            "",
            "a:b",
            "https.pdf",
            "logo@2x.png",
            "a/b@c.d",
        ] {
            assert_eq!(address_fault(written), None, "{written}");
        }
    }
}
