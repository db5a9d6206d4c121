//! The sanitizing of raw HTML.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    sync::LazyLock,
};

use ammonia::Builder;
use lol_html::{RewriteStrSettings, element, html_content::ContentType};

use super::{
    Href, ImageSource, LinkResolver, addresses,
    language_tag::LanguageTag,
    problem::{Problem, Problems},
    problems::{BAD_LANGUAGE_TAG, MISSING_ALTERNATIVE, REMOVED_ATTRIBUTE, REMOVED_ELEMENT},
    tags::{RawTag, decode, tags},
};
use crate::html::escape;

/// Inline elements that are allowed.
pub(super) const INLINE: [&str; 7] = ["abbr", "cite", "kbd", "mark", "q", "sub", "sup"];

const BLOCK: [&str; 29] = [
    "a", "br", "caption", "code", "col", "colgroup", "dd", "details", "dl", "dt", "em", "hr", "img", "li",
    "ol", "p", "span", "strong", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    "del", "ins",
];

/// Returns `true` if an element is allowed in a Markdown text.
pub(super) fn is_allowed(element: &str) -> bool {
    INLINE.contains(&element) || BLOCK.contains(&element)
}

/// Returns the attributes allowed on an element, besides `lang`.
fn attributes(element: &str) -> &'static [&'static str] {
    match element {
        "a" => &["href", "hreflang"],
        "abbr" => &["title"],
        "col" | "colgroup" => &["span"],
        "details" => &["open"],
        "img" => &["alt", "height", "src", "width"],
        "ol" => &["start"],
        "td" => &["colspan", "rowspan"],
        "th" => &["colspan", "rowspan", "scope"],
        _ => &[],
    }
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let elements: HashSet<&str> = INLINE.into_iter().chain(BLOCK).collect();
    let kept: HashMap<&str, HashSet<&str>> =
        elements.iter().map(|element| (*element, attributes(element).iter().copied().collect())).collect();
    let mut cleaner = Builder::empty();
    cleaner
        .tags(elements)
        .tag_attributes(kept)
        .generic_attributes(HashSet::from(["lang"]))
        // Item ids look like schemes, so all schemes pass the cleaner; URLs are checked again
        // below.
        .attribute_filter(|_, attribute, value| {
            let address = matches!(attribute, "href" | "src");
            (!address || addresses::refused_scheme(value).is_none()).then(|| value.into())
        })
        .clean_content_tags(HashSet::from(["script", "style", "template", "iframe", "object", "svg", "math"]))
        .link_rel(None)
        .strip_comments(true);
    cleaner
});

/// Sanitizes a balanced HTML fragment and resolves its links and images. The result is always
/// balanced.
pub(super) fn clean(html: &str, links: &dyn LinkResolver) -> String {
    let cleaned = without_orphans(&clean_until_stable(html));
    if !(cleaned.contains("<a") || cleaned.contains("<img")) {
        return cleaned;
    }
    let link = element!("a[href]", |a| {
        let destination = a.get_attribute("href").unwrap_or_default();
        a.remove_attribute("href");
        if let Some(Href { address, language, .. }) =
            links.resolve_link(&decode(&destination)).filter(Href::is_safe)
        {
            a.set_attribute("href", &escape(&address))?;
            if let Some(language) = language.filter(|_| !a.has_attribute("hreflang")) {
                a.set_attribute("hreflang", &escape(&language))?;
            }
        }
        Ok(())
    });
    let image = element!("img[src]", |img| {
        let destination = img.get_attribute("src").unwrap_or_default();
        let ImageSource { address, size } = links.resolve_image(&decode(&destination));
        if address.is_empty() || !addresses::is_safe(&address) {
            let alt = img.get_attribute("alt").unwrap_or_default();
            img.replace(&alt, ContentType::Html);
            return Ok(());
        }
        img.set_attribute("src", &escape(&address))?;
        img.set_attribute("loading", "lazy")?;
        if let Some((width, height)) =
            size.filter(|_| !img.has_attribute("width") && !img.has_attribute("height"))
        {
            img.set_attribute("width", &width.to_string())?;
            img.set_attribute("height", &height.to_string())?;
        }
        Ok(())
    });
    let settings =
        RewriteStrSettings::new().append_element_content_handler(link).append_element_content_handler(image);
    // The rewriter accepts everything that the cleaner outputs; if it ever did not, leave out the
    // fragment rather than output unresolved links.
    lol_html::rewrite_str(&cleaned, settings).unwrap_or_default()
}

/// Cleans until the result is stable. An element that a browser moves (a link in a table in a link)
/// can be output in a form that would be moved again.
fn clean_until_stable(html: &str) -> String {
    let mut cleaned = CLEANER.clean(html).to_string();
    for _ in 0..3 {
        let again = CLEANER.clean(&cleaned).to_string();
        if again == cleaned {
            return cleaned;
        }
        cleaned = again;
    }
    // No known text gets here. Output it escaped.
    escape(html)
}

/// Removes the tags of items and terms that are not in a list: in a Markdown list they would end
/// its item. Both input and output are balanced.
fn without_orphans(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut from = 0;
    for tag in tags(html) {
        let keeps = if tag.is_closing {
            open.pop().is_none_or(|(_, keeps)| keeps)
        } else {
            let parent = open.last().map(|(name, _)| name.as_str());
            let keeps = match tag.name.as_str() {
                "li" => matches!(parent, Some("ul" | "ol")),
                "dt" | "dd" => parent == Some("dl"),
                // Its `details` may be open from before this fragment.
                "summary" => matches!(parent, Some("details") | None),
                _ => true,
            };
            if !matches!(tag.name.as_str(), "br" | "col" | "hr" | "img") {
                open.push((tag.name, keeps));
            }
            keeps
        };
        if !keeps {
            kept.push_str(&html[from..tag.range.start]);
            from = tag.range.end;
        }
    }
    kept.push_str(&html[from..]);
    kept
}

/// Reports what [`clean`] removes from `html`; `place` converts a range in it to one in the text.
pub(super) fn report_removed(
    html: &str,
    place: &dyn Fn(Range<usize>) -> Range<usize>,
    problems: &mut Problems,
) {
    for tag in tags(html).filter(|tag| !tag.is_closing) {
        let name = tag.name.as_str();
        if is_allowed(name) {
            report_removed_attributes(&tag, place, problems);
        } else {
            problems.push(Problem::new(REMOVED_ELEMENT, place(tag.range.clone())).with("element", name));
        }
    }
}

/// Reports the attributes that are removed from an allowed element, and errors in those that are
/// kept.
pub(super) fn report_removed_attributes(
    tag: &RawTag<'_>,
    place: &dyn Fn(Range<usize>) -> Range<usize>,
    problems: &mut Problems,
) {
    let name = tag.name.as_str();
    for attribute in tag.attributes() {
        let range = place(attribute.range);
        match attribute.name.as_str() {
            "lang" if attribute.value.parse::<LanguageTag>().is_err() => {
                problems.push(Problem::new(BAD_LANGUAGE_TAG, range).with("tag", &attribute.value));
            }
            "lang" => {}
            known if attributes(name).contains(&known) => {
                let is_address = matches!(known, "href" | "src");
                if let Some(refusal) = addresses::refusal(&attribute.value).filter(|_| is_address) {
                    problems.push(refusal.problem(&attribute.value, range));
                }
            }
            other => problems
                .push(Problem::new(REMOVED_ATTRIBUTE, range).with("attribute", other).with("element", name)),
        }
    }
    if name == "img" && tag.attribute("alt").is_none() {
        problems.push(Problem::new(MISSING_ALTERNATIVE, place(tag.range.clone())));
    }
}
