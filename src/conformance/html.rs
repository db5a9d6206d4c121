//! The report as an HTML page.

use std::cmp::Reverse;

use serde::Serialize;

use super::{
    Conformance, ContentKind, CriterionStatus, ExceptionUse, PageInventory,
    page_link::PageLink,
    sections::{CriterionView, criterion},
};
use crate::{
    diagnostic::{Argument, Message},
    locale::Messages,
    report::page,
    source::Sources,
};

/// Maximum number of pages listed for a kind of content: enough for a manual review; the JSON
/// report lists all pages.
const MAX_PAGES: usize = 100;

#[derive(Serialize)]
struct ReportView {
    /// Number of criteria with each status.
    summary: Vec<StatusView>,
    principles: Vec<PrincipleView>,
    exceptions: Vec<ExceptionView>,
    /// Content to check, by kind and page.
    kinds: Vec<KindView>,
    pages: Vec<PageView>,
}

#[derive(Serialize)]
struct StatusView {
    /// Id of the message that names the status.
    status: &'static str,
    /// Numbers of the criteria with this status.
    criteria: Vec<&'static str>,
}

#[derive(Serialize)]
struct PrincipleView {
    id: &'static str,
    criteria: Vec<CriterionView>,
}

#[derive(Serialize)]
struct ExceptionView {
    rule: String,
    page: String,
    reason: String,
    until: String,
    count: usize,
}

#[derive(Serialize)]
struct KindView {
    id: &'static str,
    /// Number of pages with content of this kind.
    pages_in_all: usize,
    /// First pages, those with the most content first.
    pages: Vec<KindOnPage>,
    /// Number of pages that are not listed.
    more: usize,
}

#[derive(Serialize)]
struct KindOnPage {
    page: PageLink,
    count: usize,
    selectors: Vec<String>,
}

#[derive(Serialize)]
struct PageView {
    page: PageLink,
    title: String,
}

/// Renders the page in the language of the messages.
#[must_use]
pub fn html(report: &Conformance, sources: &Sources, messages: &Messages) -> String {
    let principle = |(number, id): (u8, &'static str)| {
        let prefix = format!("{number}.");
        let own = report.criteria.iter().filter(|it| it.criterion.number.starts_with(&prefix));
        PrincipleView { id, criteria: own.map(|it| criterion(it, report, sources, messages)).collect() }
    };
    let page_view =
        |it: &PageInventory| PageView { page: PageLink::new(report, &it.address), title: it.title.clone() };
    let view = ReportView {
        summary: CriterionStatus::ALL.into_iter().map(|status| summary(report, status)).collect(),
        principles: (1..)
            .zip(["perceivable", "operable", "understandable", "robust"])
            .map(principle)
            .collect(),
        exceptions: report.exceptions.iter().map(|it| exception(it, messages)).collect(),
        kinds: ContentKind::OF_ELEMENTS.into_iter().filter_map(|it| kind(report, it)).collect(),
        pages: report.pages.iter().map(page_view).collect(),
    };
    page("conformance.html", &title(report), &view, messages)
}

/// Returns `true` if `document` is a conformance report that Parvis wrote, in any format and
/// language.
#[must_use]
pub fn is_report(document: &str) -> bool {
    let is_json = serde_json::from_str::<serde_json::Value>(document)
        .is_ok_and(|it| it.get("evaluation").is_some() && it.get("@graph").is_some());
    // The title up to the name of the portal.
    let begins = Messages::LANGUAGES.map(|language| {
        format!("<title>{}", Messages::of(language).beginning("conformance-title", &["site", "day"]))
    });
    is_json || begins.iter().any(|begin| document.contains(begin.as_str()))
}

/// Returns the title of the report.
pub(super) fn title(report: &Conformance) -> Message {
    let message = Message::new("conformance-title").with("site", &report.title);
    message.with("day", Argument::Day(report.today))
}

fn summary(report: &Conformance, status: CriterionStatus) -> StatusView {
    let own = report.criteria.iter().filter(|it| it.status() == status);
    StatusView { status: status.message(), criteria: own.map(|it| it.criterion.number).collect() }
}

fn exception(exception: &ExceptionUse, messages: &Messages) -> ExceptionView {
    let ExceptionUse { exception, is_over, count } = exception;
    let until = match exception.until.as_ref().map(|until| until.extent.last_day()) {
        None => Message::new("conformance-no-end"),
        Some(day) => {
            let id = if *is_over { "conformance-over" } else { "conformance-until" };
            Message::new(id).with("day", Argument::Day(day))
        }
    };
    ExceptionView {
        rule: exception.rule.value.clone(),
        page: exception.page.as_ref().map_or_else(String::new, |page| page.value.clone()),
        reason: exception.reason.clone(),
        until: messages.text(&until),
        count: *count,
    }
}

/// Returns the pages with content of a kind; `None` if there are none.
fn kind(report: &Conformance, kind: ContentKind) -> Option<KindView> {
    let counted = report.pages.iter().filter_map(|page| Some((page, page.inventory.get(kind)?)));
    let mut counted: Vec<_> = counted.collect();
    counted.sort_by_key(|(page, tally)| (Reverse(tally.count), &page.address));
    let pages = counted.iter().take(MAX_PAGES).map(|(page, tally)| KindOnPage {
        page: PageLink::new(report, &page.address),
        count: tally.count,
        selectors: tally.selectors.clone(),
    });
    (!counted.is_empty()).then(|| KindView {
        id: kind.as_str(),
        pages_in_all: counted.len(),
        pages: pages.collect(),
        more: counted.len().saturating_sub(MAX_PAGES),
    })
}
