//! The Content Security Policy of a page, in its `meta` element.

use std::borrow::Cow;

use super::Assets;
use crate::{
    config::Site,
    html::{TagEnd, push_attribute},
    policy::{Directive, Policy, Source},
    resolve::Portal,
};

/// The start of the element that contains the policy.
const OPENING: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Extensions of script files.
const SCRIPT_EXTENSIONS: [&str; 2] = [".js", ".mjs"];

/// Returns the policy that all pages of a portal share: that of its settings and, on a site that publishes
/// scripts, these, which may request data from the site.
pub(super) fn of_portal(portal: &Portal, assets: &Assets) -> Policy {
    let is_script = |path: &str| SCRIPT_EXTENSIONS.iter().any(|extension| path.ends_with(extension));
    let has_scripts = assets.iter().any(|(address, _)| is_script(address.as_str()))
        || portal.files.iter().any(|file| is_script(&file.path));
    let policy = of_settings(&portal.site);
    if has_scripts { with_own_scripts(policy) } else { policy }
}

fn with_own_scripts(policy: Policy) -> Policy {
    policy.with(Directive::Script, [Source::Own]).with(Directive::Connect, [Source::Own])
}

/// Returns what pages may load whatever is published: what is on the site itself, without anything written
/// in the pages, and what the settings add.
pub(super) fn of_settings(site: &Site) -> Policy {
    let own = [Directive::Image, Directive::Style, Directive::Font, Directive::Media, Directive::Form];
    let strict = Policy::default().with(Directive::Default, []).with(Directive::Base, []);
    let policy = own.into_iter().fold(strict, |policy, directive| policy.with(directive, [Source::Own]));
    let settings = site.policy.iter().flat_map(|settings| settings.sources());
    settings.fold(policy, |policy, (directive, sources)| policy.with(directive, sources))
}

/// Adds to a page the element with its policy, as early as it applies to everything that the page loads:
/// at the start of the head, after the declaration of the encoding.
pub(super) fn insert(html: &str, policy: &Policy) -> String {
    let at = head(html);
    let mut page = String::with_capacity(html.len() + OPENING.len() + 256);
    page.push_str(&html[..at]);
    if at > 0 {
        page.push('\n');
    }
    page.push_str(OPENING);
    push_attribute(&mut page, &policy.to_string());
    page.push_str("\">");
    page.push_str(&html[at..]);
    page
}

/// Returns the page with a policy under which the script of the preview runs and receives updates.
#[must_use]
pub fn for_preview(html: &str) -> Cow<'_, str> {
    let Some(start) = html.find(OPENING).map(|at| at + OPENING.len()) else { return Cow::Borrowed(html) };
    let Some(length) = html[start..].find('"') else { return Cow::Borrowed(html) };
    let of_page = Policy::parse(&html[start..start + length].replace("&amp;", "&"));
    let widened = with_own_scripts(of_page);
    let mut page = html[..start].to_owned();
    push_attribute(&mut page, &widened.to_string());
    page.push_str(&html[start + length..]);
    Cow::Owned(page)
}

/// Returns the byte offset at which the content of a page's head begins, after the declaration of the
/// encoding if it comes first. Tags of the head can be left out: it then begins where the first other
/// element does.
fn head(html: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = &html[at..];
        let start = at + (rest.len() - rest.trim_start().len());
        let Some(end) = before_head(html, start) else { return at };
        let is_head = begins_with(&html[start..], "<head");
        at = end;
        if is_head {
            return after_encoding(html, at);
        }
    }
}

/// Returns the end of a comment, a doctype, or the start tag of `html` or `head`; `None` for anything else.
fn before_head(html: &str, start: usize) -> Option<usize> {
    let rest = &html[start..];
    if rest.starts_with("<!--") {
        return Some(start + rest.find("-->")? + "-->".len());
    }
    let known = ["<!doctype", "<html", "<head"].into_iter().find(|tag| begins_with(rest, tag))?;
    rest[known.len()..].starts_with(|next: char| next == '>' || next.is_ascii_whitespace()).then_some(())?;
    tag_end(html, start)
}

fn after_encoding(html: &str, at: usize) -> usize {
    let rest = &html[at..];
    let start = at + (rest.len() - rest.trim_start().len());
    match tag_end(html, start) {
        Some(end) if begins_with(&html[start..], "<meta") && html[start..end].contains("charset") => end,
        _ => at,
    }
}

fn tag_end(html: &str, start: usize) -> Option<usize> {
    let mut end = TagEnd::default();
    html.get(start..)?.bytes().position(|byte| end.is_at(byte)).map(|length| start + length + 1)
}

fn begins_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

    #[test]
    fn the_policy_precedes_everything_that_a_page_loads() {
        let policy = Policy::parse("default-src 'none'");
        for (before, after) in [
            (
                "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">",
                "\n<script src=\"a.js\"></script></head>",
            ),
            ("<!doctype html><html><HEAD data-x=\">\">", "<script></script><meta charset=utf-8>"),
            ("<!-- <head> --><!doctype html>\n<!-- a -->\n<html>", "\n<title>a</title>"),
            ("<!doctype html>", "<header></header>"),
            ("", "<p>a</p>"),
            ("", ""),
        ] {
            let newline = if before.is_empty() { "" } else { "\n" };
            let page = insert(&format!("{before}{after}"), &policy);
            assert_eq!(page, format!("{before}{newline}{POLICY}{after}"));
        }
    }

    #[test]
    fn the_preview_may_run_its_script_and_receive_updates() {
        let page =
            insert("<head></head>", &Policy::parse("default-src 'none'; script-src https://a.example/?b&c"));
        assert!(for_preview(&page).contains(
            "content=\"default-src 'none'; script-src https://a.example/?b&amp;c 'self'; connect-src 'self'\""
        ));
        assert_eq!(for_preview("<p>a</p>"), "<p>a</p>");
    }
}
