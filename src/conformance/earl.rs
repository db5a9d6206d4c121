//! The report as JSON-LD.
//!
//! Contains the assertions of the W3C's Evaluation and Report Language (EARL), and what WCAG-EM
//! requires of an evaluation: its scope, target and sample. Source:
//! <https://www.w3.org/TR/EARL10-Schema/>, <https://www.w3.org/TR/WCAG-EM/>.

use serde_json::{Value, json};

use super::{Conformance, CriterionResult, html::title};
use crate::{
    diagnostic::{Code, Diagnostic, Message},
    locale::Messages,
    report::{FormattedDiagnostic, FormattedDiagnostics},
    source::Sources,
};

/// Renders one document, in the language of `messages`, with a line break at its end.
#[must_use]
pub fn earl(report: &Conformance, sources: &Sources, messages: &Messages) -> String {
    let mut graph = Vec::new();
    for criterion_result in &report.criteria {
        graph.push(of_site(criterion_result, report, messages));
        for diagnostics in [&criterion_result.failed, &criterion_result.needs_review] {
            let worded =
                FormattedDiagnostics::of(&diagnostics.iter().cloned().collect(), sources, messages).findings;
            let seen = diagnostics.iter().zip(&worded);
            graph.extend(
                seen.map(|(diagnostic, worded)| {
                    of_page(criterion_result, diagnostic, worded, report, messages)
                }),
            );
        }
    }
    let document = json!({
        "@context": context(),
        "@graph": graph,
        "evaluation": evaluation(report, messages),
    });
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

/// Returns the JSON-LD context.
fn context() -> Value {
    let id = |name: &str| json!({"@id": name, "@type": "@id"});
    json!({
        "earl": "http://www.w3.org/ns/earl#",
        "dct": "http://purl.org/dc/terms/",
        "ptr": "http://www.w3.org/2009/pointers#",
        "wcagem": "http://www.w3.org/TR/WCAG-EM/#",
        "schema": "https://schema.org/",
        "Assertion": "earl:Assertion",
        "Software": "earl:Software",
        "TestSubject": "earl:TestSubject",
        "TestRequirement": "earl:TestRequirement",
        "TestResult": "earl:TestResult",
        "assertedBy": "earl:assertedBy",
        "subject": "earl:subject",
        "test": "earl:test",
        "result": "earl:result",
        "info": "earl:info",
        "outcome": id("earl:outcome"),
        "mode": id("earl:mode"),
        "pointer": "earl:pointer",
        "expression": "ptr:expression",
        "title": "dct:title",
        "description": "dct:description",
        "date": "dct:date",
        "isPartOf": id("dct:isPartOf"),
        "source": "dct:source",
        "hasPart": "dct:hasPart",
        "rules": "dct:requires",
        "version": "schema:softwareVersion",
        "evaluation": "wcagem:procedure",
    })
}

/// Returns the assertion about a criterion for the whole site.
fn of_site(criterion_result: &CriterionResult, report: &Conformance, messages: &Messages) -> Value {
    let status = criterion_result.status();
    let mut info = vec![format!("{}.", messages.text(&Message::new(status.message())))];
    if criterion_result.suppressed > 0 {
        info.push(
            messages.text(&Message::new("conformance-excused").with("count", criterion_result.suppressed)),
        );
    }
    if status.needs_manual_check() {
        info.extend(messages.look(&Message::new(criterion_result.criterion.message())));
    }
    let places: Vec<Value> = criterion_result
        .content
        .iter()
        .map(|(kind, elements, pages)| json!({"kind": kind.as_str(), "count": elements, "pages": pages}))
        .collect();
    let mut result = json!({
        "@type": "TestResult",
        "outcome": format!("earl:{}", status.outcome().as_str()),
        "info": info.join(" "),
    });
    result["look"] = Value::Array(places);
    assertion(&subject_site(report, messages), criterion_result, messages, &result)
}

/// Returns the assertion about a criterion for the page with a finding.
fn of_page(
    criterion_result: &CriterionResult,
    diagnostic: &Diagnostic,
    worded: &FormattedDiagnostic,
    report: &Conformance,
    messages: &Messages,
) -> Value {
    let is_sure = criterion_result.failed.iter().any(|it| it == diagnostic);
    let element = diagnostic.element.as_ref();
    let subject = match element {
        Some(element) => json!({
            "@id": report.published_at(&element.page),
            "@type": "TestSubject",
            "isPartOf": report.base_url,
        }),
        None => subject_site(report, messages),
    };
    let mut result = json!({
        "@type": "TestResult",
        "outcome": if is_sure { "earl:failed" } else { "earl:cantTell" },
        "info": worded.message,
        "rule": worded.rule,
        "source": {"file": worded.file, "line": worded.line, "column": worded.column},
    });
    if let Some(element) = element {
        result["pages"] = element.pages.into();
        result["pointer"] = json!({"@type": "ptr:CSSSelectorPointer", "expression": element.selector});
    }
    assertion(&subject, criterion_result, messages, &result)
}

fn assertion(
    subject: &Value,
    criterion_result: &CriterionResult,
    messages: &Messages,
    result: &Value,
) -> Value {
    let criterion = criterion_result.criterion;
    json!({
        "@type": "Assertion",
        "assertedBy": {
            "@id": "_:parvis",
            "@type": "Software",
            "title": "Parvis",
            "version": env!("CARGO_PKG_VERSION"),
        },
        "subject": subject,
        "test": {
            "@id": criterion.url(),
            "@type": "TestRequirement",
            "title": format!("{criterion} {}", messages.text(&Message::new(criterion.message()))),
            "level": criterion.level.as_str(),
            "rules": criterion_result.rules.iter().copied().map(rule).collect::<Vec<_>>(),
            "setAside": criterion_result.disabled.iter().copied().map(rule).collect::<Vec<_>>(),
        },
        "result": result,
        "mode": "earl:automatic",
    })
}

fn rule(code: &Code) -> Value {
    json!({"code": code.id, "act": code.standard.map_or(&[][..], |standard| standard.act)})
}

fn subject_site(report: &Conformance, messages: &Messages) -> Value {
    let title = messages.argument(&(&report.title).into());
    json!({"@id": report.base_url, "@type": "TestSubject", "title": title})
}

/// Returns the WCAG-EM description of the evaluation, as far as it is automated.
fn evaluation(report: &Conformance, messages: &Messages) -> Value {
    let say = |id: &'static str| messages.text(&Message::new(id));
    let sample: Vec<Value> = report
        .pages
        .iter()
        .map(|page| {
            let look: Vec<Value> = page
                .inventory
                .iter()
                .filter(|(_, tally)| !tally.selectors.is_empty())
                .map(|(kind, of)| json!({"kind": kind.as_str(), "count": of.count, "first": of.selectors}))
                .collect();
            json!({
                "@id": report.published_at(&page.address),
                "@type": "TestSubject",
                "title": page.title,
                "look": look,
            })
        })
        .collect();
    let exceptions: Vec<Value> = report
        .exceptions
        .iter()
        .map(|it| {
            json!({
                "rule": it.exception.rule.value,
                "page": it.exception.page.as_ref().map(|page| &page.value),
                "reason": it.exception.reason,
                "until": it.exception.until.as_ref().map(|until| until.extent.last_day().to_string()),
                "isOver": it.is_over,
                "excused": it.count,
            })
        })
        .collect();
    json!({
        "@type": "wcagem:Evaluation",
        "title": messages.text(&title(report)),
        "description": format!("{} {}", say("conformance-intro"), say("conformance-limits")),
        "date": report.today.to_string(),
        "defineScope": {
            "scope": subject_site(report, messages),
            "wcagVersion": "2.2",
            "conformanceTarget": "AA",
        },
        "selectSample": {"structuredSample": sample},
        "exceptions": exceptions,
    })
}
