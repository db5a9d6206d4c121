//! The sheet that a page's own `style` elements make.

use std::sync::Arc;

use super::Sheet;
use crate::dom::{Document, Element, document::Cache};

impl Document {
    /// The sheet that its own `style` elements make: the one it was given, else what is read from them.
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

    /// What its own sheet is read from: pages of which this is the same can share one. None for a page
    /// without styles of its own.
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

    /// The page with the sheet of its own styles, read before: that of a page whose
    /// [`Document::embedded_css`] is the same. To be given before anything is asked of it.
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
