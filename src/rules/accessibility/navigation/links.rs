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
pub(super) fn target<'d>(link: Element<'d>) -> Option<&'d str> {
    link.attr("href").or_else(|| link.attr("xlink:href").filter(|_| link.is_svg())).map(str::trim)
}
