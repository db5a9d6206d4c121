//! Addresses that open for some people only, or for some time.

use super::web_address::{is_in, parameter};

/// Reason why the public may not open an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restriction {
    /// It is where someone edits the document or the form.
    Editing,
    /// It shares a file of a workspace with people.
    Shared,
    /// It requires an account of the organization or of the person.
    Account,
    /// It stops working after a time.
    Expires,
}

impl Restriction {
    /// Returns the name that messages select on.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Editing => "editing",
            Self::Shared => "shared",
            Self::Account => "account",
            Self::Expires => "expires",
        }
    }
}

/// Sites, and the start of the path, of workspaces whose addresses share files with people.
const SHARED: &[(&str, &str)] = &[
    ("sharepoint.com", "/"),
    ("1drv.ms", "/"),
    ("onedrive.live.com", "/"),
    ("drive.google.com", "/drive/my-drive"),
    ("drive.google.com", "/drive/u/"),
    ("app.powerbi.com", "/groups/"),
    ("app.powerbi.com", "/reportEmbed"),
    ("dropbox.com", "/home"),
];

/// Sites, and the start of the path, that require an account.
const ACCOUNT: &[(&str, &str)] = &[
    ("outlook.office.com", "/mail"),
    ("outlook.office.com", "/owa"),
    ("outlook.office.com", "/calendar"),
    ("outlook.office365.com", "/mail"),
    ("outlook.office365.com", "/calendar"),
    ("outlook.live.com", "/mail"),
    ("mail.google.com", "/"),
    ("login.microsoftonline.com", "/"),
    ("teams.microsoft.com", "/l/message"),
    ("teams.microsoft.com", "/l/channel"),
    ("teams.microsoft.com", "/l/team"),
    ("teams.microsoft.com", "/l/chat"),
    ("teams.microsoft.com", "/l/file"),
    ("teams.microsoft.com", "/_"),
    ("teams.microsoft.com", "/v2"),
    ("surveymonkey.com", "/create"),
    ("surveymonkey.com", "/collect"),
    ("surveymonkey.com", "/summary"),
    ("surveymonkey.com", "/analyze"),
];

/// Parameters of addresses that a store of files signs for a time: all of a group are there.
const SIGNATURES: &[&[&str]] = &[&["x-amz-signature"], &["x-goog-signature"], &["sig", "se", "sv"]];

/// Returns why the public may not open an address, and the address to write in its place.
pub(super) fn restriction(url: &url::Url) -> Option<(Restriction, Option<String>)> {
    let host = url.domain()?;
    let path = url.path();
    if let Some(edited) = editing(host, url) {
        return Some((Restriction::Editing, edited.public));
    }
    let is_at = |(site, start): &(&str, &str)| is_in(host, site) && begins(path, start);
    if SHARED.iter().any(is_at) {
        return Some((Restriction::Shared, None));
    }
    if ACCOUNT.iter().any(is_at) || begins(path, "/wp-admin/") || begins(path, "/wp-login.php") {
        return Some((Restriction::Account, None));
    }
    let is_signed = SIGNATURES.iter().any(|all| all.iter().all(|name| parameter(url, &[name]).is_some()));
    is_signed.then_some((Restriction::Expires, None))
}

/// A document, a form or a page that is edited at an address.
struct Edited {
    /// Its public address; `None` if it cannot be worked out.
    public: Option<String>,
}

impl Edited {
    fn with(public: String) -> Self {
        Self { public: Some(public) }
    }
}

/// Returns what is edited at an address; `None` where nothing is.
fn editing(host: &str, url: &url::Url) -> Option<Edited> {
    let parts: Vec<&str> = url.path_segments()?.collect();
    let last = parts.iter().rfind(|part| !part.is_empty()).copied().unwrap_or_default();
    if is_in(host, "docs.google.com") {
        let at = parts.iter().position(|part| *part == "d")?;
        let (kind, id, page) = (parts.first()?, parts.get(at + 1)?, parts.get(at + 2).unwrap_or(&""));
        let page = match (*kind, *page) {
            ("forms", "edit" | "prefill") => "viewform",
            ("document" | "spreadsheets" | "presentation" | "drawings", "edit") => "preview",
            _ => return None,
        };
        return Some(Edited::with(format!("https://docs.google.com/{kind}/d/{id}/{page}")));
    }
    if is_in(host, "drive.google.com") && begins(url.path(), "/file/d/") && last == "edit" {
        return Some(Edited::with(format!("https://drive.google.com/file/d/{}/view", parts.get(2)?)));
    }
    let forms =
        ["forms.office.com", "forms.microsoft.com", "forms.cloud.microsoft", "forms.osi.office365.us"];
    if forms.contains(&host) {
        let name = last.to_ascii_lowercase();
        if !["design", "analysis", "shareform"].iter().any(|start| name.starts_with(start)) {
            return None;
        }
        let of_anchor = || url.fragment()?.split('&').find_map(|it| it.strip_prefix("FormId="));
        let id = parameter(url, &["id", "formid"]).or_else(|| of_anchor().map(str::to_owned));
        return Some(Edited {
            public: id.map(|id| format!("https://{host}/Pages/ResponsePage.aspx?id={id}")),
        });
    }
    if is_in(host, "studio.youtube.com") {
        let is_video = parts.first() == Some(&"video") && parts.len() > 1;
        return Some(Edited {
            public: is_video.then(|| format!("https://www.youtube.com/watch?v={}", parts[1])),
        });
    }
    if is_in(host, "canva.com") && parts.first() == Some(&"design") && last == "edit" {
        let path = parts[..parts.len() - 1].join("/");
        return Some(Edited::with(format!("https://{host}/{path}/view")));
    }
    if is_in(host, "zoom.us") && parts.first() == Some(&"s") && parts.len() > 1 {
        return Some(Edited::with(format!("https://{host}/j/{}", parts[1])));
    }
    // Drupal edits a page below its address.
    let edited = parts.iter().position(|part| *part == "node").map(|at| &parts[at + 1..]);
    match edited {
        Some([number, "edit", ..]) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            let path = url.path().split_once("/edit")?.0;
            Some(Edited::with(format!("{}{path}", &url[..url::Position::BeforePath])))
        }
        _ => None,
    }
}

fn begins(path: &str, start: &str) -> bool {
    path.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}
