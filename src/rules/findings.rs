//! What a rule found.

use crate::{
    diagnostic::{Code, Diagnostic, Location},
    model::{ItemKey, ItemMeta},
};

/// What a finding is about, as exceptions name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An item, which may no longer exist.
    Item(ItemKey),
    /// A page, by its address from the site's root.
    Page(String),
}

/// Where a rule is broken.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is to be fixed.
    pub subject: Subject,
    /// What to report.
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

    /// Begins a finding at that place. Its message knows the item's `title`.
    pub(super) fn diagnostic(&self, meta: &ItemMeta, location: impl Into<Location>) -> Diagnostic {
        Diagnostic::new(self.code, location).with("title", &meta.common.title)
    }

    /// Reports a finding about an item.
    pub(super) fn report(&mut self, meta: &ItemMeta, diagnostic: Diagnostic) {
        self.report_item(meta.key(), diagnostic);
    }

    /// Reports a finding about an item that may no longer exist.
    pub(super) fn report_item(&mut self, about: ItemKey, diagnostic: Diagnostic) {
        self.reported.push(Finding { subject: Subject::Item(about), diagnostic });
    }
}
