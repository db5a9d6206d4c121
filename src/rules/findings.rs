//! Findings of a rule about items and pages.

use crate::{
    diagnostic::{Argument, Code, Diagnostic, Location},
    model::{ItemFile, ItemKey, ItemMeta, Language, layout},
    source::{Sources, Span},
};

/// Maximum number of characters of a title in a message: each message about an item has it.
const MAX_TITLE: usize = 200;

/// Subject of a finding, as exceptions name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An item, which may no longer exist.
    Item(ItemKey),
    /// A page, by its address from the site's root.
    Page(String),
}

/// Finding of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Item or page to fix.
    pub subject: Subject,
    /// Diagnostic to report.
    pub diagnostic: Diagnostic,
}

/// The findings of one rule, as it makes them.
pub(super) struct Findings {
    code: &'static Code,
    pub(super) reported: Vec<Finding>,
}

impl Findings {
    pub(super) fn new(code: &'static Code) -> Self {
        Self { code, reported: Vec::new() }
    }

    /// Creates a diagnostic at a location. Its message has the item's `title`, cut if it is as long as a text.
    pub(super) fn diagnostic(&self, meta: &ItemMeta, location: impl Into<Location>) -> Diagnostic {
        Diagnostic::new(self.code, location).with("title", title(meta))
    }

    /// Reports a finding about an item.
    pub(super) fn report(&mut self, meta: &ItemMeta, diagnostic: Diagnostic) {
        self.report_item(meta.key(), diagnostic);
    }

    /// Reports a finding about a file of an item, or of `static/`: at its use, else at the file itself.
    pub(super) fn report_file(
        &mut self,
        file: &ItemFile,
        used: Option<Span>,
        arguments: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let location = used.map_or_else(|| Location::Path(file.path.clone()), Location::from);
        let published = file.path.strip_prefix(layout::STATIC).unwrap_or(&file.path).trim_start_matches('/');
        let subject = match layout::item_at(&file.path) {
            Some((key, _)) => Subject::Item(key),
            None => Subject::Page(published.to_owned()),
        };
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let diagnostic = arguments(Diagnostic::new(self.code, location).with("file", name));
        self.reported.push(Finding { subject, diagnostic });
    }

    /// Creates a diagnostic at a location that may be in no item.
    pub(super) fn diagnostic_at(&self, location: impl Into<Location>) -> Diagnostic {
        Diagnostic::new(self.code, location)
    }

    /// Reports a finding about an item, or about the file it is in, which exceptions name as a page.
    pub(super) fn report_shared(
        &mut self,
        meta: Option<&ItemMeta>,
        sources: &Sources,
        diagnostic: Diagnostic,
    ) {
        let subject = match (meta, &diagnostic.location) {
            (Some(meta), _) => Subject::Item(meta.key()),
            (None, Location::Span(span)) => Subject::Page(sources.file(span.file).path().to_owned()),
            (None, _) => Subject::Page(String::new()),
        };
        self.reported.push(Finding { subject, diagnostic });
    }

    /// Reports a finding about an item that may no longer exist.
    pub(super) fn report_item(&mut self, about: ItemKey, diagnostic: Diagnostic) {
        self.reported.push(Finding { subject: Subject::Item(about), diagnostic });
    }
}

/// Returns the title of an item in each language, as messages have it.
fn title(meta: &ItemMeta) -> Argument {
    let cut = |(language, title): (Language, &String)| {
        let title = match title.char_indices().nth(MAX_TITLE) {
            Some((end, _)) => format!("{}…", &title[..end]),
            None => title.clone(),
        };
        (language.to_string(), title)
    };
    Argument::Worded(meta.common.title.iter().map(cut).collect())
}
