//! SVG in a page, as far as pictograms and simple charts use it.

use html5ever::{LocalName, ns};

use super::{Parser, tag_kind::TagKind, tag_scanner::StartTag};
use crate::dom::attribute_filter::AttributeFilter;

/// Elements that stand in SVG under the name that they are written with.
const ELEMENTS: &[&str] = &[
    "circle", "defs", "desc", "ellipse", "g", "line", "path", "pattern", "polygon", "polyline", "rect",
    "stop", "symbol", "text", "title", "tspan", "use",
];

/// Attributes that keep the name that they are written with; those with a hyphen and those of one or
/// two letters do too.
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

/// Attributes that get their capitals back ("adjust SVG attributes").
const ADJUSTED_ATTRIBUTES: &[(&str, &str)] = &[
    ("patterntransform", "patternTransform"),
    ("patternunits", "patternUnits"),
    ("preserveaspectratio", "preserveAspectRatio"),
    ("viewbox", "viewBox"),
];

impl Parser<'_> {
    /// The start tag of a drawing, in the body.
    pub(super) fn start_svg(&mut self, mut tag: StartTag, end: usize) -> Option<usize> {
        adjust_attributes(&mut tag)?;
        self.insert_svg(tag)?;
        Some(end)
    }

    /// A start tag inside a drawing.
    pub(super) fn start_tag_in_svg(&mut self, mut tag: StartTag, end: usize) -> Option<usize> {
        // What is in these is HTML again.
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

/// Gives attributes the names that they have in SVG; none when one is not known here.
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
