//! The texts of a theme's templates: the source, and the marked text that the engine compiles.

use std::{collections::BTreeMap, ops::Range};

use super::{ThemeFiles, problems, source_map::MarkedTemplate};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    source::{FileId, Span},
};

/// The templates of a theme by name. Their index in this order is their number in marks.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Templates(BTreeMap<String, Template>);

/// A template.
#[derive(Debug, PartialEq, Eq)]
struct Template {
    /// The file it was read from, if it is one of the portal's own files.
    file: Option<FileId>,
    text: String,
    marked: MarkedTemplate,
}

/// The text of a template that a location refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TemplateText {
    /// The text as written by its author.
    Source,
    /// The text with marks in its start tags.
    Marked,
}

impl Templates {
    /// Collects the templates of a theme. Reports those that are not text.
    pub(super) fn of(files: &ThemeFiles, diagnostics: &mut Diagnostics) -> Self {
        let mut templates = Self::default();
        for (name, file) in files.templates() {
            match file.text() {
                Some(text) => {
                    let marked = MarkedTemplate::of(templates.0.len(), text);
                    let template = Template { file: file.source, text: text.to_owned(), marked };
                    templates.0.insert(name.to_owned(), template);
                }
                None => {
                    let place = templates.place(name, 0..0);
                    diagnostics.push(Diagnostic::new(problems::THEME_NOT_TEXT, place));
                }
            }
        }
        templates
    }

    /// Returns the location of a byte range of a template's source: a span in the portal's file, or
    /// the path of a template that is built into the program.
    pub(super) fn place(&self, template: &str, range: Range<usize>) -> Location {
        match self.0.get(template).and_then(|template| template.file) {
            Some(file) => Location::Span(Span::new(file, range.start, range.end)),
            None => Location::Path(format!("themes/parvis/{template}")),
        }
    }

    /// Returns the location of the start tag (its `<` and name) at a byte offset of the template with
    /// that number. `None` if there is none.
    pub(super) fn tag(&self, number: usize, offset: usize) -> Option<Location> {
        let (name, template) = self.0.iter().nth(number)?;
        let inside = template.text.get(offset..)?.strip_prefix('<')?;
        let length = inside.find(|next: char| !next.is_ascii_alphanumeric() && next != '-');
        Some(self.place(name, offset..offset + 1 + length.unwrap_or(inside.len())))
    }

    /// Returns the name and text of each template.
    pub(super) fn texts(&self, reading: TemplateText) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(move |(name, template)| (name.as_str(), template.text(reading)))
    }

    /// Returns the text of a template.
    pub(super) fn text(&self, template: &str, reading: TemplateText) -> Option<&str> {
        self.0.get(template).map(|template| template.text(reading))
    }

    /// Returns the first branch of an `if` in a template that is one too many, as a range of its source.
    pub(super) fn too_many_branches(&self, template: &str) -> Option<Range<usize>> {
        self.0.get(template)?.marked.too_many_branches()
    }

    /// Converts a byte range of a template's text to a byte range of its source.
    pub(super) fn source_range(
        &self,
        template: &str,
        range: Range<usize>,
        reading: TemplateText,
    ) -> Range<usize> {
        match self.0.get(template) {
            Some(template) if reading == TemplateText::Marked => {
                template.marked.source_offset(range.start)..template.marked.source_offset(range.end)
            }
            _ => range,
        }
    }
}

impl Template {
    fn text(&self, reading: TemplateText) -> &str {
        match reading {
            TemplateText::Source => &self.text,
            TemplateText::Marked => self.marked.text(),
        }
    }
}
