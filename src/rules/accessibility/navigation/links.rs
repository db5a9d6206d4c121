//! The links of a page.

use crate::{
    aria::Role,
    dom::{Document, Element},
};

/// Returns the links that are exposed to assistive technology, in document order, except those of image maps,
/// which have image rules.
pub(super) fn links(page: &Document) -> impl Iterator<Item = Element<'_>> {
    page.elements().filter(|it| it.has_role(Role::Link) && !it.is("area") && !it.is_hidden())
}

/// Returns the target of a link, as written.
pub(super) fn target(link: Element<'_>) -> Option<&str> {
    link.attr("href").or_else(|| link.attr("xlink:href").filter(|_| link.is_svg())).map(str::trim)
}

/// Returns the element that a fragment points to: the element with that id, or the anchor with that name.
/// Source: HTML, "Scrolling to a fragment".
pub(super) fn leads_to<'d>(page: &'d Document, fragment: &str) -> Option<Element<'d>> {
    let anchor = |name: &str| page.named("a").find(|it| it.attr("name") == Some(name));
    page.by_id(fragment).or_else(|| anchor(fragment)).or_else(|| {
        let decoded = decoded(fragment)?;
        page.by_id(&decoded).or_else(|| anchor(&decoded))
    })
}

/// Returns the percent-decoded fragment; `None` if it is not percent-encoded.
fn decoded(fragment: &str) -> Option<String> {
    let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8().ok()?;
    (decoded != fragment).then(|| decoded.into_owned())
}
