//! Visibility of elements: to people who see, and to assistive technology.

use std::collections::HashMap;

use super::{Document, Element, block::is_block, styles};

/// Visibility of an element, by its own markup and styles and by those of its ancestors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Visibility(u8);

impl Visibility {
    /// Without a box: `display: none`, the `hidden` attribute, a closed dialog, `head`.
    const NOT_RENDERED: u8 = 1;
    /// With a box that is not painted: `visibility: hidden`.
    const INVISIBLE: u8 = 1 << 1;
    /// `aria-hidden="true"` on it or an ancestor.
    const ARIA_HIDDEN: u8 = 1 << 2;
    /// `inert` on it or an ancestor.
    const INERT: u8 = 1 << 3;

    #[inline]
    pub(super) fn is_rendered(self) -> bool {
        !self.has(Self::NOT_RENDERED)
    }

    #[inline]
    pub(super) fn is_visible(self) -> bool {
        !self.has(Self::NOT_RENDERED | Self::INVISIBLE)
    }

    pub(super) fn is_aria_hidden(self) -> bool {
        self.has(Self::ARIA_HIDDEN)
    }

    pub(super) fn is_inert(self) -> bool {
        self.has(Self::INERT)
    }

    #[inline]
    pub(super) fn is_hidden(self) -> bool {
        self.has(Self::NOT_RENDERED | Self::INVISIBLE | Self::ARIA_HIDDEN | Self::INERT)
    }

    #[inline]
    fn has(self, flag: u8) -> bool {
        self.0 & flag != 0
    }

    fn set(&mut self, flag: u8, value: bool) {
        if value {
            self.0 |= flag;
        } else {
            self.0 &= !flag;
        }
    }
}

/// Returns `true` if browsers never render elements of that name. Source: HTML, "Hidden elements"
/// of the suggested rendering.
fn is_never_rendered(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "basefont"
            | "datalist"
            | "head"
            | "link"
            | "meta"
            | "noembed"
            | "noframes"
            | "noscript"
            | "param"
            | "rp"
            | "script"
            | "style"
            | "template"
            | "title"
            | "source"
            | "track"
    )
}

/// The visibility of each element, by node.
pub(super) struct VisibilityTable(Vec<Visibility>);

impl VisibilityTable {
    pub(super) fn new(document: &Document) -> Self {
        let mut all: Vec<Visibility> = vec![Visibility::default(); document.len()];
        // The summary of each `details` that is closed, once it was met: it is not collapsed.
        let mut summaries: HashMap<usize, usize> = HashMap::new();
        for element in document.elements() {
            let parent = element.parent();
            let inherited = parent.map_or(Visibility::default(), |parent| all[parent.index()]);
            let mut visibility = compute(element, inherited);
            if let Some(parent) = parent.filter(|parent| is_collapsed(*parent)) {
                let index = element.index();
                let is_its_summary = element.is("summary")
                    && !is_hidden_until_found(parent)
                    && *summaries.entry(parent.index()).or_insert(index) == index;
                if !is_its_summary {
                    visibility.set(Visibility::NOT_RENDERED, true);
                }
            }
            all[element.index()] = visibility;
        }
        Self(all)
    }

    #[inline]
    pub(super) fn of(&self, element: Element<'_>) -> Visibility {
        self.0[element.index()]
    }
}

fn compute(element: Element<'_>, inherited: Visibility) -> Visibility {
    let mut visibility = inherited;
    let mut hidden = element.is_html() && is_never_rendered(element.tag());
    let mut never = false;
    let mut style = None;
    for (name, value) in element.attributes() {
        match name {
            "hidden" => hidden |= element.is_html() && !is_until_found(value),
            "aria-hidden" if value.trim().eq_ignore_ascii_case("true") => {
                visibility.set(Visibility::ARIA_HIDDEN, true);
            }
            "inert" if element.is_html() => visibility.set(Visibility::INERT, true),
            "style" => style = Some(value),
            // No style makes browsers render a hidden field.
            "type" if element.is("input") && value.eq_ignore_ascii_case("hidden") => never = true,
            _ => {}
        }
    }
    hidden |= element.is("dialog") && !element.has("open");
    let display = styles::display(element, style);
    if let Some(is_displayed) = display.is_displayed {
        hidden = !is_displayed;
    }
    if let Some(is_visible) = display.is_visible {
        visibility.set(Visibility::INVISIBLE, !is_visible);
    }
    if hidden || never {
        visibility.set(Visibility::NOT_RENDERED, true);
    }
    visibility
}

/// Returns `true` if the element has a box but its content is collapsed: a closed `details` (except its
/// summary) or an element with `hidden="until-found"`. Browsers do the same for both: a search of the
/// page or a link into the content expands them, and until then nothing in them is painted, reached with
/// the keyboard or exposed to assistive technology. So it is not rendered here either. Source: HTML,
/// "Rendering", "Hidden elements" and "The details and summary elements".
pub(super) fn is_collapsed(element: Element<'_>) -> bool {
    is_hidden_until_found(element) || element.is("details") && !element.has("open")
}

/// Returns `true` if `hidden="until-found"` takes effect: inline content does not collapse, and remains
/// visible.
fn is_hidden_until_found(element: Element<'_>) -> bool {
    element.attr("hidden").is_some_and(is_until_found) && is_block(element)
}

fn is_until_found(hidden: &str) -> bool {
    hidden.eq_ignore_ascii_case("until-found")
}
