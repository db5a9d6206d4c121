//! The description of checks in the accessibility statement.

use serde::Serialize;

use crate::{
    model::Language,
    render::{CheckException, DateView, LocalizedText, MessageByLanguage, PageInputs, SourceAttribute},
    wcag::CRITERIA,
};

/// The description of how every page is checked.
#[derive(Serialize)]
pub struct ChecksView {
    /// Criteria that are checked automatically.
    criteria: Vec<CriterionView>,
    /// Number of criteria in all.
    total: usize,
    /// Rules whose findings do not block publication.
    set_aside: Vec<RuleView>,
    /// Exceptions.
    exceptions: Vec<ExceptionView>,
}

/// A success criterion.
#[derive(Serialize)]
struct CriterionView {
    number: &'static str,
    level: &'static str,
    name: LocalizedText,
}

/// A rule.
#[derive(Serialize)]
struct RuleView {
    code: &'static str,
    about: LocalizedText,
}

/// An exception to a rule.
#[derive(Serialize)]
struct ExceptionView {
    rule: RuleView,
    /// Address of the page.
    page: String,
    /// `true` if the exception applies to the pages below that address.
    is_below: bool,
    reason: LocalizedText,
    until: Option<DateView>,
}

impl ChecksView {
    /// Builds the view; `None` if pages are not checked.
    pub fn of(inputs: &mut PageInputs<'_>) -> Option<Self> {
        let checks = inputs.checks();
        if checks.criteria.is_empty() {
            return None;
        }
        let rule = |code: &'static str, about: &MessageByLanguage| RuleView {
            code,
            about: in_page_language(about, inputs),
        };
        let exception = |it: &CheckException| ExceptionView {
            rule: rule(it.rule, &it.about),
            page: it.page.trim_end_matches('*').to_owned(),
            is_below: it.page.ends_with('*'),
            reason: portal_text(&it.reason, inputs),
            until: it.until.as_ref().map(|until| inputs.date(until)),
        };
        let criteria = checks.criteria.iter().map(|(criterion, name)| CriterionView {
            number: criterion.number,
            level: criterion.level.as_str(),
            name: in_page_language(name, inputs),
        });
        Some(Self {
            criteria: criteria.collect(),
            total: CRITERIA.len(),
            set_aside: checks.non_blocking.iter().map(|(code, about)| rule(code, about)).collect(),
            exceptions: checks.exceptions.iter().map(exception).collect(),
        })
    }
}

/// Returns a program message in the page's language, else in English.
fn in_page_language(words: &MessageByLanguage, inputs: &PageInputs<'_>) -> LocalizedText {
    let language = inputs.language();
    let own = words.get_key_value(&language).or_else(|| words.get_key_value(&Language::ENGLISH));
    let Some((spoken, text)) = own else { return LocalizedText::new("") };
    with_language(text.clone(), *spoken, language)
}

/// Returns a text that `site.toml` gives in one language only, the site's official one.
fn portal_text(text: &str, inputs: &PageInputs<'_>) -> LocalizedText {
    with_language(text.to_owned(), inputs.site().official_language(), inputs.language())
}

fn with_language(text: String, of: Language, here: Language) -> LocalizedText {
    LocalizedText { text, lang: (of != here).then(|| of.to_string()), src: SourceAttribute::default() }
}
