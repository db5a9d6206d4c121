//! The table of contents of a page.

use serde::Serialize;

use crate::render::{LocalizedText, MarkdownView, PageInputs};

/// An entry of a table of contents.
#[derive(Clone, Debug, Serialize)]
pub struct ContentsEntry {
    /// Anchor of the section.
    pub id: String,
    /// Heading of the section.
    #[serde(flatten)]
    pub heading: LocalizedText,
}

/// A table of contents under construction, in page order.
pub struct ContentsBuilder<'r, 'p> {
    inputs: &'r PageInputs<'p>,
    entries: Vec<ContentsEntry>,
}

/// Returns the names of the sections that are present.
pub fn present<const N: usize>(sections: [(&'static str, bool); N]) -> Vec<&'static str> {
    sections.into_iter().filter_map(|(name, shown)| shown.then_some(name)).collect()
}

impl<'r, 'p> ContentsBuilder<'r, 'p> {
    /// Creates an empty table of contents.
    pub fn new(inputs: &'r PageInputs<'p>) -> Self {
        Self { inputs, entries: Vec::new() }
    }

    /// Adds sections by name: the anchor is `section-` and the name, the heading is the string
    /// `heading-` and the name.
    pub fn sections<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        for name in names {
            let heading = LocalizedText::new(self.inputs.string(&format!("heading-{name}")));
            self.entries.push(ContentsEntry { id: format!("section-{name}"), heading });
        }
        self
    }

    /// Adds the level-2 headings of a text.
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

    /// Returns the entries.
    pub fn build(self) -> Vec<ContentsEntry> {
        self.entries
    }
}
