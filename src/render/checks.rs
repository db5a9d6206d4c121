//! The data about accessibility checks that the accessibility statement shows.

use std::collections::BTreeMap;

use super::PageInputs;
use crate::{
    model::{Language, PartialDate},
    wcag::Criterion,
};

/// Program messages by language.
pub type MessageByLanguage = BTreeMap<Language, String>;

/// A description of how every page is checked before publication. The caller provides it.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    /// The success criteria that pages are checked against automatically, at least in part, with their names.
    pub criteria: Vec<(&'static Criterion, MessageByLanguage)>,
    /// The rules whose findings do not block publication in this portal, with their descriptions.
    pub non_blocking: Vec<(&'static str, MessageByLanguage)>,
    /// The exceptions that the portal makes for pages.
    pub exceptions: Vec<CheckException>,
}

/// An exception to a rule for a page.
#[derive(Clone, Debug)]
pub struct CheckException {
    /// Code of the rule.
    pub rule: &'static str,
    /// Description of the rule.
    pub about: MessageByLanguage,
    /// Address of the page; with `*` at the end, of all pages below it.
    pub page: String,
    /// Reason, as written by the portal.
    pub reason: String,
    /// Last day on which it applies; `None` if it has no end.
    pub until: Option<PartialDate>,
}

impl<'p> PageInputs<'p> {
    /// Returns how every page is checked.
    pub fn checks(&mut self) -> &'p Checks {
        self.key.fold("checks", format!("{:?}", self.checks));
        self.checks
    }
}
