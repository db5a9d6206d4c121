//! What a rule found.

use crate::{
    diagnostic::{Code, Diagnostic, Place},
    model::{Head, ItemKey},
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
    /// What is to be mended.
    pub about: Subject,
    /// What to tell.
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
    pub(super) fn diagnostic(&self, head: &Head, place: impl Into<Place>) -> Diagnostic {
        Diagnostic::new(self.code, place).with("title", &head.common.title)
    }

    /// Tells a finding about an item.
    pub(super) fn report(&mut self, head: &Head, diagnostic: Diagnostic) {
        self.report_item(head.key(), diagnostic);
    }

    /// Tells a finding about an item that may no longer exist.
    pub(super) fn report_item(&mut self, about: ItemKey, diagnostic: Diagnostic) {
        self.reported.push(Finding { about: Subject::Item(about), diagnostic });
    }
}
