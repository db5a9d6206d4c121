//! Data about the automatic checks, for the accessibility statement.

use crate::{
    config::{RuleException, RuleSeverity},
    diagnostic::{Code, Explanation, Message, Severity},
    locale::Messages,
    model::{Language, PageRole},
    render::{CheckException, Checks, MessageByLanguage},
    resolve::Portal,
    rules,
    wcag::CRITERIA,
};

/// Returns how the pages of the portal are checked; empty if no page is the accessibility
/// statement.
pub(super) fn of(portal: &Portal) -> Checks {
    if !portal.items.pages.values().any(|page| page.facts.is(PageRole::Accessibility)) {
        return Checks::default();
    }
    let of_pages = || rules::all().map(|rule| rule.code).filter(|code| code.standard.is_some());
    let severity = |code: &Code| portal.site.severity_of(code.id);
    let in_force: Vec<&Code> = of_pages().filter(|code| severity(code) != Some(RuleSeverity::Off)).collect();
    // Rules that report errors by default, but do not block publication of this portal.
    let is_lowered = |code: &&Code| matches!(severity(code), Some(RuleSeverity::Off | RuleSeverity::Warning));
    let lowered = of_pages().filter(|code| code.severity == Severity::Error).filter(is_lowered);
    let speak = Messages::LANGUAGES.map(Messages::of);
    let held = CRITERIA.iter().filter(|criterion| {
        in_force.iter().any(|code| code.standard.is_some_and(|it| it.criteria.contains(criterion)))
    });
    let name = |id: String| -> MessageByLanguage {
        speak.iter().map(|it| (it.language(), it.text(&Message::new(id.clone())))).collect()
    };
    let exceptions = portal.site.rules.iter().flat_map(|rules| &rules.exceptions);
    let in_time = |it: &&RuleException| !it.until.as_ref().is_some_and(|day| day.is_past(portal.today));
    let exception = |it: &RuleException| {
        let code = of_pages().find(|code| code.id == it.rule.value)?;
        Some(CheckException {
            rule: code.id,
            about: about(code),
            page: it.page.as_ref()?.value.clone(),
            reason: it.reason.clone(),
            until: it.until.as_ref().map(|until| until.value.clone()),
        })
    };
    Checks {
        criteria: held.map(|criterion| (criterion, name(criterion.message()))).collect(),
        non_blocking: lowered.map(|code| (code.id, about(code))).collect(),
        exceptions: exceptions.filter(in_time).filter_map(exception).collect(),
    }
}

/// Returns the subject of a rule: the first sentence of its explanation.
fn about(code: &Code) -> MessageByLanguage {
    let [english, french] = Explanation::both(code);
    let plain = |text: String| text.replace('`', "");
    [(Language::ENGLISH, plain(english.summary)), (Language::FRENCH, plain(french.summary))].into()
}
