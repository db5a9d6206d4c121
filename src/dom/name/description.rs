//! Accessible descriptions.

use super::{NameSource, collapse_whitespace, computation::NameComputation};
use crate::dom::Element;

impl Element<'_> {
    /// Returns its accessible description; empty if it has none. Source: ACCNAME 1.2, section
    /// 4.3.2; HTML-AAM 1.0, section 4.
    #[must_use]
    pub fn description(self) -> String {
        if let Some(text) = NameComputation::of(self.document()).references(self, "aria-describedby") {
            return collapse_whitespace(&text);
        }
        let said = self.attr("aria-description").filter(|text| !text.trim().is_empty());
        let native = || self.native_description();
        let title = || {
            let is_name = self.name().from == Some(NameSource::Title);
            self.attr("title").filter(|_| !is_name)
        };
        let text = said.map(str::to_owned).or_else(native).or_else(|| title().map(str::to_owned));
        let text = collapse_whitespace(&text.unwrap_or_default());
        if text == self.name().text { String::new() } else { text }
    }

    /// Returns the description from the host language: a naming element or attribute that something
    /// else overrides, or the `desc` of a graphic. Source: HTML-AAM 1.0, section 4; SVG-AAM 1.0,
    /// section 5.2.
    fn native_description(self) -> Option<String> {
        let from = self.name().from;
        let is_named_otherwise = from.is_some() && from != Some(NameSource::Native);
        let child = |name: &str| self.children().find(|child| child.tag() == name);
        let text = if self.is_svg() {
            child("desc").or_else(|| child("title").filter(|_| is_named_otherwise))?.text()
        } else if self.is("table") {
            let caption = child("caption").filter(|_| is_named_otherwise);
            caption.map(|it| it.visible_text()).or_else(|| self.attr("summary").map(str::to_owned))?
        } else if matches!(self.input_type().as_str(), "button" | "submit" | "reset") {
            self.attr("value")?.to_owned()
        } else {
            return None;
        };
        (!text.trim().is_empty()).then_some(text)
    }
}
