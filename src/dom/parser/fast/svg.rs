//! SVG in a page: the subset used by icons and simple charts.

use html5ever::{LocalName, ns};

use super::{Parser, tag_kind::TagKind, tag_scanner::StartTag};
use crate::dom::attribute_filter::AttributeFilter;

/// Elements whose name is the same in SVG as written.
const ELEMENTS: &[&str] = &[
    "circle", "defs", "desc", "ellipse", "g", "line", "path", "pattern", "polygon", "polyline", "rect",
    "stop", "symbol", "text", "title", "tspan", "use",
];

/// Attributes whose name is the same in SVG as written. This also applies to names with a hyphen or
/// of one or two letters.
const ATTRIBUTES: &[&str] = &[
    "class",
    "fill",
    "focusable",
    "height",
    "href",
    "lang",
    "offset",
    "opacity",
    "points",
    "role",
    "stroke",
    "style",
    "tabindex",
    "transform",
    "version",
    "width",
    "xmlns",
];

/// Attributes whose capital letters are restored ("adjust SVG attributes").
const ADJUSTED_ATTRIBUTES: &[(&str, &str)] = &[
    ("patterntransform", "patternTransform"),
    ("patternunits", "patternUnits"),
    ("preserveaspectratio", "preserveAspectRatio"),
    ("viewbox", "viewBox"),
];

impl Parser<'_> {
    /// Processes the start tag of an `svg` element in the body.
    pub(super) fn start_svg(&mut self, mut tag: StartTag, end: usize) -> Option<usize> {
        adjust_attributes(&mut tag)?;
        self.insert_svg(tag)?;
        Some(end)
    }

    /// Processes a start tag inside an `svg` element.
    pub(super) fn start_tag_in_svg(&mut self, mut tag: StartTag, end: usize) -> Option<usize> {
        // The content of these elements is HTML.
        let is_html = matches!(&*self.tree.current()?.name, "desc" | "title");
        if is_html || !ELEMENTS.contains(&&*tag.name) {
            return None;
        }
        tag.kind = TagKind::Ordinary;
        adjust_attributes(&mut tag)?;
        self.insert_svg(tag)?;
        Some(end)
    }

    fn insert_svg(&mut self, tag: StartTag) -> Option<()> {
        if tag.self_closing {
            self.tree.insert_void(tag, ns!(svg));
            return Some(());
        }
        self.tree.open(tag, ns!(svg))
    }
}

/// Gives attributes their SVG names; `None` if one is not supported.
fn adjust_attributes(tag: &mut StartTag) -> Option<()> {
    for (name, _) in &mut tag.attributes {
        let written: &str = name;
        if let Some((_, adjusted)) = ADJUSTED_ATTRIBUTES.iter().find(|(small, _)| *small == written) {
            *name = LocalName::from(*adjusted);
            tag.filter.add_all(AttributeFilter::of(adjusted));
        } else if written.len() > 2
            && (written.contains(':') || !written.contains('-') && !ATTRIBUTES.contains(&written))
        {
            return None;
        }
    }
    Some(())
}
