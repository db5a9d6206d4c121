//! Section of the report about one criterion.

use serde::Serialize;

use super::{
    Conformance, ContentKind, CriterionResult, CriterionStatus, page_link::PageLink, relevant_content,
};
use crate::{
    diagnostic::{Code, Diagnostic, Message},
    locale::Messages,
    report::FormattedDiagnostics,
    source::Sources,
};

#[derive(Serialize)]
pub(super) struct CriterionView {
    number: &'static str,
    url: String,
    /// Id of the message that names the criterion.
    name: String,
    level: &'static str,
    /// Id of the message that names the status.
    status: &'static str,
    failed: Vec<FindingView>,
    needs_review: Vec<FindingView>,
    /// Number of findings that exceptions suppress.
    suppressed: usize,
    /// Manual check to perform, if one is required.
    look: Option<String>,
    /// Content to check, linked to its list. Empty if the content may have no markup, such as
    /// content of styles or scripts.
    places: Vec<PlaceView>,
    /// Ids of the messages that name the missing content, if the criterion does not apply.
    absent_content: Vec<String>,
    rules: Vec<RuleView>,
    disabled: Vec<RuleView>,
}

#[derive(Serialize)]
struct FindingView {
    rule: &'static str,
    message: String,
    /// Page where the problem was found.
    page: Option<PageLink>,
    selector: String,
    /// Number of pages with the same problem.
    pages: usize,
    /// Source file and line.
    place: String,
}

#[derive(Serialize)]
struct PlaceView {
    id: &'static str,
    text: String,
}

#[derive(Serialize)]
struct RuleView {
    code: &'static str,
    /// Corresponding rules of the W3C's Accessibility Conformance Testing.
    act: &'static [&'static str],
}

pub(super) fn criterion(
    result: &CriterionResult,
    report: &Conformance,
    sources: &Sources,
    messages: &Messages,
) -> CriterionView {
    let criterion = result.criterion;
    let name = Message::new(criterion.message());
    let status = result.status();
    let look = || messages.look(&name).unwrap_or_default();
    let absent_content = match status {
        CriterionStatus::Inapplicable => relevant_content(criterion),
        _ => &[],
    };
    CriterionView {
        number: criterion.number,
        url: criterion.url(),
        name: criterion.message(),
        level: criterion.level.as_str(),
        status: status.message(),
        failed: findings(&result.failed, report, sources, messages),
        needs_review: findings(&result.needs_review, report, sources, messages),
        suppressed: result.suppressed,
        look: status.needs_manual_check().then(look),
        places: result.content.iter().map(|it| place(*it, messages)).collect(),
        absent_content: absent_content.iter().map(|it| format!("conformance-name-{}", it.as_str())).collect(),
        rules: rules(&result.rules),
        disabled: rules(&result.disabled),
    }
}

fn findings(
    diagnostics: &[Diagnostic],
    report: &Conformance,
    sources: &Sources,
    messages: &Messages,
) -> Vec<FindingView> {
    let formatted = FormattedDiagnostics::of(&diagnostics.iter().cloned().collect(), sources, messages);
    let each = diagnostics.iter().zip(formatted.findings).map(|(diagnostic, finding)| {
        let element = diagnostic.element.as_ref();
        FindingView {
            rule: finding.rule,
            place: format!("{}:{}", finding.file, finding.line),
            message: finding.message,
            page: element.map(|element| PageLink::new(report, &element.page)),
            selector: element.map_or_else(String::new, |element| element.selector.clone()),
            pages: element.map_or(0, |element| element.pages),
        }
    });
    each.collect()
}

fn place((kind, elements, pages): (ContentKind, usize, usize), messages: &Messages) -> PlaceView {
    let message = match kind {
        ContentKind::Page => Message::new("conformance-in-page").with("count", pages),
        _ => {
            let on = messages.text(&Message::new("conformance-on").with("count", pages));
            let message = Message::new(format!("conformance-in-{}", kind.as_str()));
            message.with("count", elements).with("pages", on)
        }
    };
    PlaceView { id: kind.as_str(), text: messages.text(&message) }
}

fn rules(codes: &[&'static Code]) -> Vec<RuleView> {
    let rule = |code: &&'static Code| RuleView {
        code: code.id,
        act: code.standard.map_or(&[][..], |standard| standard.act),
    };
    codes.iter().map(rule).collect()
}
