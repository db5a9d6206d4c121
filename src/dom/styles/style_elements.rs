//! Style sheet of a page's `style` elements.

use std::sync::Arc;

use super::Sheet;
use crate::dom::{Document, Element, document::Cache};

impl Document {
    /// Returns the parsed style sheet of its `style` elements.
    #[must_use]
    pub fn embedded_sheet(&self) -> Arc<Sheet> {
        self.embedded_sheet.clone().unwrap_or_else(|| {
            let mut sheet = Sheet::default();
            for style in self.style_elements() {
                sheet.add_css(&style.text(), style.attr("media"));
            }
            Arc::new(sheet)
        })
    }

    /// Returns the CSS of its `style` elements, which pages with the same CSS can use as a cache
    /// key. `None` if it has none.
    #[must_use]
    pub fn embedded_css(&self) -> Option<String> {
        let mut css = String::new();
        for style in self.style_elements() {
            css.push_str(style.attr("media").unwrap_or_default());
            css.push('\0');
            css.push_str(&style.text());
            css.push('\0');
        }
        (!css.is_empty()).then_some(css)
    }

    /// Returns the page with the parsed style sheet of a page with the same
    /// [`Document::embedded_css`]. Call it first: it discards computed values.
    #[must_use]
    pub fn with_embedded_sheet(mut self, sheet: Arc<Sheet>) -> Self {
        self.embedded_sheet = Some(sheet);
        self.cache = Cache::default();
        self
    }

    fn style_elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.named("style").filter(|style| {
            let kind = style.attr("type").unwrap_or_default().trim();
            kind.is_empty() || kind.eq_ignore_ascii_case("text/css")
        })
    }
}
