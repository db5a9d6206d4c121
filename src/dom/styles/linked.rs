//! The sheets of styles that a page links to.

use std::sync::Arc;

use super::{Sheet, media::MediaMatch};
use crate::dom::{Document, Element, document::Cache};

impl Document {
    /// The addresses of the sheets that it links to and that hold on every screen, as they are written
    /// and in the order in which they hold.
    pub fn linked_sheets(&self) -> impl Iterator<Item = &str> {
        self.sheet_links()
            .filter(|(_, media)| *media == MediaMatch::Always)
            .filter_map(|(link, _)| link.attr("href"))
    }

    /// The page with sheets that it links to, to be given before anything is asked of it.
    #[must_use]
    pub fn with_sheets(mut self, sheets: &[Arc<Sheet>]) -> Self {
        self.sheets = sheets.to_vec();
        self.cache = Cache::default();
        self
    }

    /// Whether sheets of styles may hold for it on a screen that are not known here.
    #[must_use]
    pub fn has_unknown_styles(&self) -> bool {
        self.sheet_links().filter(|(_, media)| *media != MediaMatch::Never).count() > self.sheets.len()
            || self.sheets().any(|sheet| sheet.imports)
    }

    /// The links to sheets, with when they hold; those that are chosen by hand are left out.
    fn sheet_links(&self) -> impl Iterator<Item = (Element<'_>, MediaMatch)> {
        let is = |link: Element<'_>, word: &str| link.tokens("rel").any(|it| it.eq_ignore_ascii_case(word));
        self.named("link").filter(move |link| is(*link, "stylesheet") && !link.has("disabled")).map(|link| {
            let media = link.attr("media").map_or(MediaMatch::Always, MediaMatch::parse);
            // Scripts load some for print first, and then for all.
            (link, if link.has("onload") { MediaMatch::Sometimes } else { media })
        })
    }
}
