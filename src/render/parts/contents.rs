//! The contents of a page, which lead to its sections.

use serde::Serialize;

use crate::render::{LocalizedText, MarkdownView, PageInputs};

/// An entry of a page's contents.
#[derive(Clone, Debug, Serialize)]
pub struct ContentsEntry {
    /// The section's anchor.
    pub id: String,
    /// The section's heading.
    #[serde(flatten)]
    pub heading: LocalizedText,
}

/// The sections of a page in the making, in the order the page shows them.
pub struct ContentsBuilder<'r, 'p> {
    inputs: &'r PageInputs<'p>,
    entries: Vec<ContentsEntry>,
}

/// The names of those sections that a page shows.
pub fn present<const N: usize>(sections: [(&'static str, bool); N]) -> Vec<&'static str> {
    sections.into_iter().filter_map(|(name, shown)| shown.then_some(name)).collect()
}

impl<'r, 'p> ContentsBuilder<'r, 'p> {
    /// No sections yet.
    pub fn new(inputs: &'r PageInputs<'p>) -> Self {
        Self { inputs, entries: Vec::new() }
    }

    /// Sections of those names: the anchor of each is `section-` and its name, the heading the
    /// string `heading-` and its name.
    pub fn sections<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        for name in names {
            let heading = LocalizedText::new(self.inputs.string(&format!("heading-{name}")));
            self.entries.push(ContentsEntry { id: format!("section-{name}"), heading });
        }
        self
    }

    /// The headings right below the page's title of a text.
    pub fn text(mut self, body: Option<&MarkdownView<'_>>) -> Self {
        let Some(body) = body else { return self };
        let top = body.headings.iter().filter(|heading| heading.level == 2);
        let lang = body.lang();
        self.entries.extend(top.map(|heading| ContentsEntry {
            id: heading.id.clone(),
            heading: LocalizedText { lang: lang.clone(), ..LocalizedText::new(heading.text.as_str()) },
        }));
        self
    }

    /// The entries.
    pub fn build(self) -> Vec<ContentsEntry> {
        self.entries
    }
}
