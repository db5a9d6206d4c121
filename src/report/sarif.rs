//! Problems as SARIF, for code hosts and editors. Source: OASIS, Static Analysis Results
//! Interchange Format 2.1.0.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{FormattedDiagnostic, FormattedDiagnostics, explanation::explanation};
use crate::{
    diagnostic::{Code, Diagnostics, Message},
    locale::Messages,
    model::encode_path,
};

/// The name of the root of the repository, as in the examples of section 3.14.14.
const REPOSITORY: &str = "%SRCROOT%";
/// The name of the root of the published site.
const SITE: &str = "SITEROOT";

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Renders one log with one run. Each code found is described in the language of the messages.
pub(super) fn write(
    diagnostics: &Diagnostics,
    findings: &FormattedDiagnostics,
    messages: &Messages,
) -> String {
    let codes: BTreeMap<&str, &Code> = diagnostics.iter().map(|it| (it.code.id, it.code)).collect();
    let ids: Vec<&str> = codes.keys().copied().collect();
    let rules: Vec<Value> = codes.values().map(|code| rule(code, messages)).collect();
    let results: Vec<Value> = findings.findings.iter().map(|finding| result(finding, &ids)).collect();
    let language = messages.language();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "language": language.as_str(),
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {
                REPOSITORY: root("sarif-repository", messages),
                SITE: root("sarif-site", messages),
            },
            "tool": {"driver": {
                "name": "Parvis",
                "version": env!("CARGO_PKG_VERSION"),
                "language": language.as_str(),
                "rules": rules,
            }},
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// Describes a folder that paths are relative to. Its own address is not in the log, which is the
/// same on all machines.
fn root(id: &'static str, messages: &Messages) -> Value {
    json!({"description": {"text": messages.text(&Message::new(id))}})
}

/// Returns the description of a code: its meaning, its reason and how to fix it.
fn rule(code: &Code, messages: &Messages) -> Value {
    let explanation = explanation(code, messages);
    let (mut text, mut markdown) = (explanation.summary.clone(), explanation.summary.clone());
    for section in &explanation.sections {
        text.push_str(&format!("\n\n{}\n{}", section.title, section.text));
        markdown.push_str(&format!("\n\n**{}**\n\n{}", section.title, section.text));
        for file in &section.files {
            text.push_str(&format!("\n{}", file.content));
            markdown.push_str(&format!("\n\n````{}\n{}````", file.format, file.content));
        }
    }
    let criteria = code.standard.map_or(&[][..], |standard| standard.criteria);
    let mut tags: Vec<String> = criteria.iter().map(|it| format!("WCAG {}", it.number)).collect();
    if !criteria.is_empty() {
        tags.insert(0, "accessibility".to_owned());
    }
    let mut rule = json!({
        "id": code.id,
        "name": name(code.name),
        "shortDescription": {"text": explanation.summary},
        "help": {"text": text, "markdown": markdown},
        "defaultConfiguration": {"level": code.severity.as_str()},
        "properties": {"tags": tags},
    });
    if let Some(criterion) = criteria.first() {
        rule["helpUri"] = json!(criterion.url());
    }
    rule
}

/// Converts a name to `PascalCase`, as section 3.49.7 of SARIF requires.
fn name(kebab: &str) -> String {
    kebab
        .split('-')
        .map(|word| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default())
        .collect()
}

fn result(finding: &FormattedDiagnostic, ids: &[&str]) -> Value {
    let mut message = finding.message.clone();
    if let Some(help) = &finding.help {
        message.push('\n');
        message.push_str(help);
    }
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": {
                "uri": encode_path(&finding.file),
                "uriBaseId": if finding.is_address { SITE } else { REPOSITORY },
            },
            "region": {"startLine": finding.line, "startColumn": finding.column},
        },
    });
    if let Some(selector) = &finding.selector {
        location["logicalLocations"] = json!([{"fullyQualifiedName": selector, "kind": "element"}]);
    }
    let mut result = json!({
        "ruleId": finding.rule,
        "ruleIndex": ids.binary_search(&finding.rule).unwrap_or_default(),
        "level": finding.severity,
        "message": {"text": message},
        "locations": [location],
    });
    if let Some(page) = &finding.page {
        result["occurrenceCount"] = json!(page.pages);
        result["properties"] = json!({"page": page.address});
    }
    result
}
