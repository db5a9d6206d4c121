//! The texts of a theme's templates, as written and as the engine reads them.

use std::{collections::BTreeMap, ops::Range};

use super::{ThemeFiles, problems, source_map::MarkedTemplate};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    source::{FileId, Span},
};

/// The templates of a theme, by their names; their order numbers them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Templates(BTreeMap<String, Template>);

/// A template.
#[derive(Debug, PartialEq, Eq)]
struct Template {
    /// Where its text was read, if among the portal's own files.
    file: Option<FileId>,
    text: String,
    marked: MarkedTemplate,
}

/// Which of a template's two texts a place is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TemplateText {
    /// The one that its author wrote.
    Source,
    /// The one whose start tags are marked.
    Marked,
}

impl Templates {
    /// The templates among the files of a theme. One that is not text is told.
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

    /// The place of bytes of a template as its author wrote it: in the portal's file, or the path of
    /// one that is built into the program.
    pub(super) fn place(&self, template: &str, range: Range<usize>) -> Location {
        match self.0.get(template).and_then(|template| template.file) {
            Some(file) => Location::Span(Span::new(file, range.start, range.end)),
            None => Location::Path(format!("themes/parvis/{template}")),
        }
    }

    /// The place of the start tag at that byte of the template of that number: its `<` and name.
    pub(super) fn tag(&self, number: usize, offset: usize) -> Option<Location> {
        let (name, template) = self.0.iter().nth(number)?;
        let inside = template.text.get(offset..)?.strip_prefix('<')?;
        let length = inside.find(|next: char| !next.is_ascii_alphanumeric() && next != '-');
        Some(self.place(name, offset..offset + 1 + length.unwrap_or(inside.len())))
    }

    /// The name and the text of each.
    pub(super) fn texts(&self, reading: TemplateText) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(move |(name, template)| (name.as_str(), template.text(reading)))
    }

    /// The text of a template.
    pub(super) fn text(&self, template: &str, reading: TemplateText) -> Option<&str> {
        self.0.get(template).map(|template| template.text(reading))
    }

    /// The bytes of a template's text, as its author wrote it, that these bytes stand for.
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
