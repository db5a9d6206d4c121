//! `robots.txt`, which allows everything.

use crate::config::Site;

/// Returns the text of `robots.txt`.
#[must_use]
pub fn of(site: &Site) -> String {
    let base = site.base_url.as_str().trim_end_matches('/');
    format!("User-agent: *\nAllow: /\n\nSitemap: {base}/sitemap.xml\n")
}
