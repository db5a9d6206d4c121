//! The accessible description: what is said of an element beyond its name.

use super::{NameFrom, flat, walk::Walk};
use crate::dom::Element;

impl Element<'_> {
    /// Its accessible description; empty for what has none. Source: ACCNAME 1.2, section 4.3.2;
    /// HTML-AAM 1.0, section 4.
    #[must_use]
    pub fn description(self) -> String {
        if let Some(text) = Walk::default().references(self, "aria-describedby") {
            return flat(&text);
        }
        let said = self.attr("aria-description").filter(|text| !text.trim().is_empty());
        let title = || {
            let is_name = self.name().from == Some(NameFrom::Title);
            self.attr("title").filter(|_| !is_name)
        };
        let text = flat(said.or_else(title).unwrap_or_default());
        if text == self.name().text { String::new() } else { text }
    }
}
