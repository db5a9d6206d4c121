//! The report for machines.
//!
//! JSON-LD: the assertions of the W3C's Evaluation and Report Language, and beside them what WCAG-EM
//! asks of an evaluation: its scope, its target, its sample.
//! Source: <https://www.w3.org/TR/EARL10-Schema/>, <https://www.w3.org/TR/WCAG-EM/>.

use serde_json::{Value, json};

use super::{Conformance, Judged, html::title};
use crate::{
    diagnostic::{Code, Diagnostic, Message},
    locale::Messages,
    report::{Finding, Findings},
    source::Sources,
};

/// One document, its words in the language of `messages`, with a line break at its end.
#[must_use]
pub fn earl(report: &Conformance, sources: &Sources, messages: &Messages) -> String {
    let mut graph = Vec::new();
    for judged in &report.criteria {
        graph.push(of_site(judged, report, messages));
        for diagnostics in [&judged.failed, &judged.doubtful] {
            let worded = Findings::of(&diagnostics.iter().cloned().collect(), sources, messages).findings;
            let seen = diagnostics.iter().zip(&worded);
            graph.extend(
                seen.map(|(diagnostic, worded)| of_page(judged, diagnostic, worded, report, messages)),
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

/// What the short names stand for.
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

/// The assertion of a criterion on the whole site.
fn of_site(judged: &Judged, report: &Conformance, messages: &Messages) -> Value {
    let standing = judged.standing();
    let mut info = vec![format!("{}.", messages.text(&Message::new(standing.message())))];
    if judged.excused > 0 {
        info.push(messages.text(&Message::new("conformance-excused").with("count", judged.excused)));
    }
    if standing.asks_people() {
        info.extend(messages.look(&Message::new(judged.criterion.message())));
    }
    let places: Vec<Value> = judged
        .things
        .iter()
        .map(|(thing, things, pages)| json!({"kind": thing.as_str(), "count": things, "pages": pages}))
        .collect();
    let mut result = json!({
        "@type": "TestResult",
        "outcome": format!("earl:{}", standing.outcome().as_str()),
        "info": info.join(" "),
    });
    result["look"] = Value::Array(places);
    assertion(&subject_site(report, messages), judged, messages, &result)
}

/// The assertion of a criterion on the page where something was found.
fn of_page(
    judged: &Judged,
    diagnostic: &Diagnostic,
    worded: &Finding,
    report: &Conformance,
    messages: &Messages,
) -> Value {
    let is_sure = judged.failed.iter().any(|it| it == diagnostic);
    let spot = diagnostic.spot.as_ref();
    let subject = match spot {
        Some(spot) => json!({
            "@id": report.published_at(&spot.page),
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
    if let Some(spot) = spot {
        result["pages"] = spot.pages.into();
        result["pointer"] = json!({"@type": "ptr:CSSSelectorPointer", "expression": spot.selector});
    }
    assertion(&subject, judged, messages, &result)
}

fn assertion(subject: &Value, judged: &Judged, messages: &Messages, result: &Value) -> Value {
    let criterion = judged.criterion;
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
            "rules": judged.rules.iter().copied().map(rule).collect::<Vec<_>>(),
            "setAside": judged.set_aside.iter().copied().map(rule).collect::<Vec<_>>(),
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

/// What WCAG-EM asks of an evaluation, as far as a program has done it.
fn evaluation(report: &Conformance, messages: &Messages) -> Value {
    let say = |id: &'static str| messages.text(&Message::new(id));
    let sample: Vec<Value> = report
        .pages
        .iter()
        .map(|page| {
            let look: Vec<Value> = page
                .census
                .iter()
                .filter(|(_, counted)| !counted.selectors.is_empty())
                .map(|(thing, of)| json!({"kind": thing.as_str(), "count": of.count, "first": of.selectors}))
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
