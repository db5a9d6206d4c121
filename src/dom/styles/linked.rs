//! Linked style sheets of a page.

use std::sync::Arc;

use super::{Sheet, media::MediaMatch};
use crate::dom::{Document, Element, document::Cache};

impl Document {
    /// Returns the addresses of the linked style sheets that apply to all screens, as written, in
    /// cascade order.
    pub fn linked_sheets(&self) -> impl Iterator<Item = &str> {
        self.sheet_links()
            .filter(|(_, media)| *media == MediaMatch::Always)
            .filter_map(|(link, _)| link.attr("href"))
    }

    /// Returns the page with its linked style sheets. Call it first: it discards computed values.
    #[must_use]
    pub fn with_sheets(mut self, sheets: &[Arc<Sheet>]) -> Self {
        self.sheets = sheets.to_vec();
        self.cache = Cache::default();
        self
    }

    /// Returns `true` if style sheets that are not known here may apply on a screen.
    #[must_use]
    pub fn has_unknown_styles(&self) -> bool {
        self.sheet_links().filter(|(_, media)| *media != MediaMatch::Never).count() > self.sheets.len()
            || self.sheets().any(|sheet| sheet.imports)
    }

    /// Returns the links to enabled style sheets, with the screens they apply to.
    fn sheet_links(&self) -> impl Iterator<Item = (Element<'_>, MediaMatch)> {
        let is = |link: Element<'_>, word: &str| link.tokens("rel").any(|it| it.eq_ignore_ascii_case(word));
        self.named("link").filter(move |link| is(*link, "stylesheet") && !link.has("disabled")).map(|link| {
            let media = link.attr("media").map_or(MediaMatch::Always, MediaMatch::parse);
            // Some scripts load a style sheet for print first, then apply it to all media.
            (link, if link.has("onload") { MediaMatch::Sometimes } else { media })
        })
    }
}
