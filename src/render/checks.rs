//! What the accessibility statement says of how pages are checked.

use std::collections::BTreeMap;

use crate::{
    model::{Language, PartialDate},
    wcag::Criterion,
};

/// Words of the program, in the languages that it speaks.
pub type MessageByLanguage = BTreeMap<Language, String>;

/// How every page is checked before it is published. Whoever checks hands it in.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    /// The criteria that a machine holds pages to, as far as it can see, with their names.
    pub criteria: Vec<(&'static Criterion, MessageByLanguage)>,
    /// The rules whose findings the portal does not let forbid publishing: their codes, and what they
    /// are about.
    pub non_blocking: Vec<(&'static str, MessageByLanguage)>,
    /// What the portal excuses in pages.
    pub exceptions: Vec<CheckException>,
}

/// Something that is excused in pages.
#[derive(Clone, Debug)]
pub struct CheckException {
    /// The rule, by its code.
    pub rule: &'static str,
    /// What the rule is about.
    pub about: MessageByLanguage,
    /// The page, or with `*` at its end those below it.
    pub page: String,
    /// Why, in the words of the portal.
    pub reason: String,
    /// The last day, if there is one.
    pub until: Option<PartialDate>,
}
