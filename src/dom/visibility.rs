//! Visibility of elements to sighted people and to assistive technology.

use std::collections::HashMap;

use super::{Document, Element, styles};

/// Visibility flags of an element, inherited from its ancestors.
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

impl Document {
    /// Returns the visibility of every node, in document order.
    fn visibility(&self) -> &[Visibility] {
        self.cache.visibility.get_or_init(|| {
            let mut all: Vec<Visibility> = vec![Visibility::default(); self.nodes.len()];
            // First `summary` of each closed `details`, which stays rendered.
            let mut summaries: HashMap<usize, usize> = HashMap::new();
            for element in self.elements() {
                let parent = element.parent();
                let around = parent.map_or(Visibility::default(), |parent| all[parent.index()]);
                let mut shown = element.compute_visibility(around);
                if let Some(parent) = parent.filter(|parent| parent.is_collapsed()) {
                    let order = element.index();
                    let is_its_summary = element.is("summary")
                        && !parent.is_hidden_until_found()
                        && *summaries.entry(parent.index()).or_insert(order) == order;
                    if !is_its_summary {
                        shown.set(Visibility::NOT_RENDERED, true);
                    }
                }
                all[element.index()] = shown;
            }
            all
        })
    }
}

impl Element<'_> {
    #[inline]
    fn visibility(self) -> Visibility {
        self.document.visibility()[self.index()]
    }

    /// Returns `true` if it has a box: neither it nor an ancestor is `display: none` or `hidden`.
    #[must_use]
    #[inline]
    pub fn is_rendered(self) -> bool {
        !self.visibility().has(Visibility::NOT_RENDERED)
    }

    /// Returns `true` if sighted people can see it, according to markup and styles: it is rendered
    /// and not `visibility: hidden`. It may be empty or outside the viewport.
    #[must_use]
    #[inline]
    pub fn is_visible(self) -> bool {
        !self.visibility().has(Visibility::NOT_RENDERED | Visibility::INVISIBLE)
    }

    /// Returns `true` if it or an ancestor has `aria-hidden="true"`.
    #[must_use]
    pub fn is_aria_hidden(self) -> bool {
        self.visibility().has(Visibility::ARIA_HIDDEN)
    }

    /// Returns `true` if it or an ancestor is `inert`.
    #[must_use]
    pub fn is_inert(self) -> bool {
        self.visibility().has(Visibility::INERT)
    }

    /// Returns `true` if it is excluded from the accessibility tree. Source: WAI-ARIA 1.2, section
    /// 7.1, "Excluding Elements from the Accessibility Tree".
    #[must_use]
    #[inline]
    pub fn is_hidden(self) -> bool {
        let all =
            Visibility::NOT_RENDERED | Visibility::INVISIBLE | Visibility::ARIA_HIDDEN | Visibility::INERT;
        self.visibility().has(all)
    }

    fn compute_visibility(self, around: Visibility) -> Visibility {
        let mut shown = around;
        let mut hidden = self.is_html() && is_never_rendered(self.tag());
        let mut never = false;
        let mut style = None;
        for (name, value) in self.attributes() {
            match name {
                "hidden" => hidden |= self.is_html() && !is_until_found(value),
                "aria-hidden" if value.trim().eq_ignore_ascii_case("true") => {
                    shown.set(Visibility::ARIA_HIDDEN, true);
                }
                "inert" if self.is_html() => shown.set(Visibility::INERT, true),
                "style" => style = Some(value),
                // Browsers hide these with an `!important` rule.
                "type" if self.is("input") && value.eq_ignore_ascii_case("hidden") => never = true,
                _ => {}
            }
        }
        hidden |= self.is("dialog") && !self.has("open");
        let said = styles::display(self, style);
        if let Some(displayed) = said.is_displayed {
            hidden = !displayed;
        }
        if let Some(visible) = said.is_visible {
            shown.set(Visibility::INVISIBLE, !visible);
        }
        if hidden || never {
            shown.set(Visibility::NOT_RENDERED, true);
        }
        shown
    }

    /// Returns `true` if it hides its content until it is opened: a closed `details`, except for
    /// its summary, or `hidden="until-found"`. Browsers treat both the same way: find-in-page or a
    /// link to the content opens them, and until then the content is not painted, focusable or
    /// exposed to assistive technology. So it is not rendered here either. Source: HTML,
    /// "Rendering", "Hidden elements" and "The details and summary elements".
    pub(super) fn is_collapsed(self) -> bool {
        self.is_hidden_until_found() || self.is("details") && !self.has("open")
    }

    /// Returns `true` if `hidden="until-found"` takes effect on it. It has no effect on inline
    /// elements.
    fn is_hidden_until_found(self) -> bool {
        self.attr("hidden").is_some_and(is_until_found) && self.is_block()
    }
}

fn is_until_found(hidden: &str) -> bool {
    hidden.eq_ignore_ascii_case("until-found")
}
