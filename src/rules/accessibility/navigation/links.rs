//! The links of a page.

use crate::{
    aria::Role,
    dom::{Document, Element},
};

/// The links that assistive technology tells of, in document order; not those of image maps, which
/// are images.
pub(super) fn links(page: &Document) -> impl Iterator<Item = Element<'_>> {
    page.elements().filter(|it| it.has_role(Role::Link) && !it.is("area") && !it.is_hidden())
}

/// Where a link leads, as it is written.
pub(super) fn target(link: Element<'_>) -> Option<&str> {
    link.attr("href").or_else(|| link.attr("xlink:href").filter(|_| link.is_svg())).map(str::trim)
}

/// What an address within the page leads to: the element of that id, or the anchor of that name.
/// Source: HTML, "Scrolling to a fragment".
pub(super) fn leads_to<'d>(page: &'d Document, fragment: &str) -> Option<Element<'d>> {
    let anchor = |name: &str| page.named("a").find(|it| it.attr("name") == Some(name));
    page.by_id(fragment).or_else(|| anchor(fragment)).or_else(|| {
        let decoded = decoded(fragment)?;
        page.by_id(&decoded).or_else(|| anchor(&decoded))
    })
}

/// The fragment without its percent signs, if it had any.
fn decoded(fragment: &str) -> Option<String> {
    let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8().ok()?;
    (decoded != fragment).then(|| decoded.into_owned())
}
