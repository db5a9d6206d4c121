//! The style sheets of a page: those that it links to, and the one of its `style` elements.

use super::{Sheet, media::MediaMatch};
use crate::dom::{Document, Element};

/// The links to sheets, with when they apply; alternative sheets that a reader enables are left out.
pub(in crate::dom) fn links(document: &Document) -> impl Iterator<Item = (Element<'_>, MediaMatch)> {
    let is = |link: Element<'_>, word: &str| link.tokens("rel").any(|it| it.eq_ignore_ascii_case(word));
    let sheets = document.named("link").filter(move |link| is(*link, "stylesheet") && !link.has("disabled"));
    sheets.map(|link| {
        let media = link.attr("media").map_or(MediaMatch::Always, MediaMatch::parse);
        // Scripts load some for print first, and then for all.
        (link, if link.has("onload") { MediaMatch::Sometimes } else { media })
    })
}

/// The sheet of the `style` elements.
pub(in crate::dom) fn embedded(document: &Document) -> Sheet {
    let mut sheet = Sheet::default();
    for style in style_elements(document) {
        sheet.add_css(&style.text(), style.attr("media"));
    }
    sheet
}

/// The CSS of the `style` elements, each with its media; `None` for a page without any.
pub(in crate::dom) fn embedded_css(document: &Document) -> Option<String> {
    let mut css = String::new();
    for style in style_elements(document) {
        css.push_str(style.attr("media").unwrap_or_default());
        css.push('\0');
        css.push_str(&style.text());
        css.push('\0');
    }
    (!css.is_empty()).then_some(css)
}

fn style_elements(document: &Document) -> impl Iterator<Item = Element<'_>> {
    document.named("style").filter(|style| {
        let kind = style.attr("type").unwrap_or_default().trim();
        kind.is_empty() || kind.eq_ignore_ascii_case("text/css")
    })
}
