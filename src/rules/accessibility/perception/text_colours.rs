//! The colours of text and of its background, where the markup alone determines them.

use crate::{
    dom::{
        Document, Element,
        styles::{self, Declaration},
    },
    wcag::Colour,
};

/// Colours that apply in an element; `None` for a colour that cannot be determined.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextColours<'d> {
    pub(super) text: Option<Colour>,
    pub(super) behind: Option<Colour>,
    /// The element that sets the text colour, or else the background colour.
    pub(super) by: Option<Element<'d>>,
}

/// Elements that have their own colours in browsers.
const OWN: &[&str] = &[
    "button", "dialog", "fieldset", "iframe", "input", "mark", "meter", "object", "option", "progress",
    "select", "textarea",
];

/// Properties that change the rendered colours or hide the text.
const MIXED: &[&str] = &[
    "opacity",
    "filter",
    "backdrop-filter",
    "mix-blend-mode",
    "background-image",
    "text-shadow",
    "-webkit-text-fill-color",
    "-webkit-text-stroke",
    "color-scheme",
    "mask",
];

impl<'d> TextColours<'d> {
    /// Returns the default colours of a page; unknown in a page with style sheets.
    pub(super) fn of_page(page: &Document) -> Self {
        let plain = !is_styled(page);
        Self { text: plain.then_some(Colour::BLACK), behind: plain.then_some(Colour::WHITE), by: None }
    }

    /// Returns the colours that apply in a child element. In a page with style sheets, only the inline style
    /// of the element is certain.
    pub(super) fn within(self, element: Element<'d>, is_styled: bool) -> Self {
        let mut colours = if is_styled { Self { text: None, behind: None, by: None } } else { self };
        if !element.is_html() || element.is_any(OWN) {
            (colours.text, colours.behind) = (None, None);
        } else if element.is("a") && element.has("href") {
            colours.text = None;
        }
        if !is_styled {
            colours.take_attributes(element);
        }
        if let Some(style) = element.attr("style") {
            colours.take_style(element, &styles::declarations(style));
        }
        colours
    }

    fn take_attributes(&mut self, element: Element<'d>) {
        let text = match element.tag() {
            "font" => element.attr("color"),
            "body" => element.attr("text"),
            _ => None,
        };
        if let Some(text) = text {
            self.text = styles::parse_legacy_colour(text);
            self.by = Some(element);
        }
        if element.is_any(&["body", "table", "tbody", "thead", "tfoot", "tr", "td", "th"]) {
            if let Some(behind) = element.attr("bgcolor") {
                self.behind = styles::parse_legacy_colour(behind);
                self.by = Some(element);
            }
            if element.has("background") {
                self.behind = None;
            }
        }
    }

    fn take_style(&mut self, element: Element<'d>, declarations: &[Declaration]) {
        let last = |names: &[&str]| {
            let named = || declarations.iter().filter(|it| names.contains(&it.property.as_str()));
            named().rfind(|it| it.important).or_else(|| named().next_back())
        };
        if let Some(behind) = last(&["background", "background-color"]) {
            self.behind = styles::parse_colour(&behind.value);
            self.by = Some(element);
        }
        if let Some(text) = last(&["color"]).filter(|text| !text.is("inherit")) {
            self.text = styles::parse_colour(&text.value);
            self.by = Some(element);
        }
        let is_mixed = |it: &Declaration| {
            MIXED.contains(&it.property.as_str())
                || it.property == "position" && (it.is("absolute") || it.is("fixed") || it.is("sticky"))
                || it.property.starts_with("margin") && it.value.contains('-')
        };
        if declarations.iter().any(is_mixed) {
            (self.text, self.behind) = (None, None);
        }
    }
}

/// Returns `true` if style sheets or a colour scheme may apply to the page.
pub(super) fn is_styled(page: &Document) -> bool {
    page.named("style").next().is_some()
        || page.named("link").any(|link| link.tokens("rel").any(|it| it.eq_ignore_ascii_case("stylesheet")))
        || page.named("meta").any(|meta| meta.attr_is("name", "color-scheme"))
}
