//! What readers get to see, and what assistive technology gets to know of.

use std::collections::HashMap;

use super::{Document, Element, styles};

/// What is so of an element because of itself and of those it is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Visibility(u8);

impl Visibility {
    /// It has no box: `display: none`, the `hidden` attribute, a closed dialog, `head`.
    const NOT_RENDERED: u8 = 1;
    /// It has a box that nobody sees: `visibility: hidden`.
    const INVISIBLE: u8 = 1 << 1;
    /// `aria-hidden="true"` on it or around it.
    const ARIA_HIDDEN: u8 = 1 << 2;
    /// `inert` on it or around it.
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

/// Whether browsers never show elements of that name. Source: HTML, "Hidden elements" of the suggested
/// rendering.
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
    /// What is shown, element by element, in document order.
    fn visibility(&self) -> &[Visibility] {
        self.cache.visibility.get_or_init(|| {
            let mut all: Vec<Visibility> = vec![Visibility::default(); self.nodes.len()];
            // The summary of each `details` that is closed, where one was met: it is not folded away.
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

    /// Whether it has a box in the page: not `display: none`, not `hidden`, not inside something that is.
    #[must_use]
    #[inline]
    pub fn is_rendered(self) -> bool {
        !self.visibility().has(Visibility::NOT_RENDERED)
    }

    /// Whether people who see can see it, as far as markup and styles tell: it is rendered and not
    /// `visibility: hidden`. It may be empty, or lie outside the window.
    #[must_use]
    #[inline]
    pub fn is_visible(self) -> bool {
        !self.visibility().has(Visibility::NOT_RENDERED | Visibility::INVISIBLE)
    }

    /// Whether `aria-hidden="true"` stands on it or around it.
    #[must_use]
    pub fn is_aria_hidden(self) -> bool {
        self.visibility().has(Visibility::ARIA_HIDDEN)
    }

    /// Whether `inert` stands on it or around it.
    #[must_use]
    pub fn is_inert(self) -> bool {
        self.visibility().has(Visibility::INERT)
    }

    /// Whether assistive technology is told nothing of it. Source: WAI-ARIA 1.2, section 7.1,
    /// "Excluding Elements from the Accessibility Tree".
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
                // Browsers say so of hidden fields above all that the page says.
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

    /// Whether it has a box and keeps what is in it folded away until it is asked for: a `details`
    /// that is closed, its summary aside, and what is `hidden="until-found"`. Browsers do the same for
    /// both: a search of the page or a link into it unfolds them, and until then nothing in them is
    /// painted, reached with the keyboard or told to assistive technology. So it is not rendered here
    /// either. Source: HTML, "Rendering", "Hidden elements" and "The details and summary elements".
    pub(super) fn is_collapsed(self) -> bool {
        self.is_hidden_until_found() || self.is("details") && !self.has("open")
    }

    /// Whether `hidden="until-found"` takes effect on it: what is inside a line cannot fold, and stays
    /// shown.
    fn is_hidden_until_found(self) -> bool {
        self.attr("hidden").is_some_and(is_until_found) && self.is_block()
    }
}

fn is_until_found(hidden: &str) -> bool {
    hidden.eq_ignore_ascii_case("until-found")
}
