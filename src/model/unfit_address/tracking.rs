//! Parameters of addresses that follow the person who opens them.

/// Names of parameters that follow people, in lowercase.
const TRACKING: &[&str] = &[
    "fbclid",
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "igshid",
    "igsh",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "_hsenc",
    "_hsmi",
    "__hstc",
    "__hssc",
    "__hsfp",
    "hsctatracking",
    "vero_id",
    "vero_conv",
    "oly_enc_id",
    "oly_anon_id",
    "_openstat",
    "wickedid",
    "ck_subscriber_id",
    "xtor",
    "_ga",
    "_gl",
    "s_cid",
    "phpsessid",
    "jsessionid",
];

/// Starts of the names of parameters that follow people, in lowercase.
const TRACKING_STARTS: &[&str] = &["utm_", "mtm_", "pk_", "piwik_", "aspsessionid"];

/// Parameters that follow people on some sites.
const TRACKING_ON: &[(&str, &[&str])] = &[
    ("youtube.com", &["si", "pp", "feature"]),
    ("youtu.be", &["si", "feature"]),
    ("spotify.com", &["si"]),
    ("linkedin.com", &["trk", "trackingid", "lipi", "refid", "rcm"]),
    ("facebook.com", &["mibextid", "__cft__[0]", "__tn__", "rdid"]),
    ("x.com", &["s", "t"]),
    ("twitter.com", &["s", "t", "ref_src", "ref_url"]),
    ("eventbrite.ca", &["aff"]),
    ("eventbrite.com", &["aff"]),
];

/// Returns an address without the parameters that follow people, and their names; `None` if it has none.
pub(super) fn without_tracking(written: &str, url: &url::Url) -> Option<(String, Vec<String>)> {
    let host = url.domain()?;
    let mut removed = Vec::new();
    let (rest, anchor) = split(written, '#');
    let (path, query) = split(rest, '?');
    let session = path.to_ascii_lowercase().find(";jsessionid=");
    if session.is_some() {
        removed.push("jsessionid".to_owned());
    }
    let mut kept = path[..session.unwrap_or(path.len())].to_owned();
    for (sign, part) in [('?', query), ('#', anchor)] {
        let Some(part) = part else { continue };
        let before = removed.len();
        let parameters: Vec<&str> = part
            .split('&')
            .filter(|parameter| {
                // The anchor of a page is not a parameter.
                let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
                let tracks = (sign == '?' || !value.is_empty()) && tracks(host, name);
                if tracks {
                    removed.push(name.to_owned());
                }
                !tracks
            })
            .collect();
        if removed.len() == before || !parameters.is_empty() {
            kept.push(sign);
            kept.push_str(&parameters.join("&"));
        }
    }
    removed.dedup();
    (!removed.is_empty()).then_some((kept, removed))
}

fn split(text: &str, sign: char) -> (&str, Option<&str>) {
    text.split_once(sign).map_or((text, None), |(before, after)| (before, Some(after)))
}

fn tracks(host: &str, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let on_site = |(site, names): &(&str, &[&str])| {
        super::web_address::is_in(host, site) && names.contains(&name.as_str())
    };
    TRACKING.contains(&name.as_str())
        || TRACKING_STARTS.iter().any(|start| name.starts_with(start))
        || TRACKING_ON.iter().any(on_site)
}
