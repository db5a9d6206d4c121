//! The data about accessibility checks that the accessibility statement shows.

use std::collections::BTreeMap;

use crate::{
    model::{Language, PartialDate},
    wcag::Criterion,
};

/// Program messages by language.
pub type MessageByLanguage = BTreeMap<Language, String>;

/// A description of how every page is checked before publication. The caller provides it.
#[derive(Clone, Debug, Hash, Default)]
pub struct Checks {
    /// The success criteria that pages are checked against automatically, at least in part, with
    /// their names.
    pub criteria: Vec<(&'static Criterion, MessageByLanguage)>,
    /// The rules whose findings do not block publication in this portal, with their descriptions.
    pub non_blocking: Vec<(&'static str, MessageByLanguage)>,
    /// The exceptions that the portal makes for pages.
    pub exceptions: Vec<CheckException>,
}

/// An exception to a rule for a page.
#[derive(Clone, Debug, Hash)]
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
