//! What styles decide of what is shown, as far as it can be told without laying the page out.

mod declarations;
mod font;
mod length;

pub use declarations::{Declaration, declarations};
pub use length::Length;

use super::Element;

/// What styles say of whether an element is shown; none where they say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// Whether it has a box: what `display` says.
    pub(super) is_displayed: Option<bool>,
    /// Whether its box is seen: what `visibility` says.
    pub(super) is_visible: Option<bool>,
}

/// What styles say of an element with that `style` attribute.
pub(super) fn said(_element: Element<'_>, style: Option<&str>) -> Said {
    let mut said = Said::default();
    let Some(style) = style else { return said };
    for declaration in declarations(style) {
        match declaration.property.as_str() {
            "display" => said.is_displayed = Some(!declaration.is("none")),
            "visibility" => said.is_visible = Some(declaration.is("visible")),
            _ => {}
        }
    }
    said
}
