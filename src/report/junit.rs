//! Problems as `JUnit` XML, which CI servers show as tests. Source: the schema of the Apache Ant
//! and Surefire projects, which Jenkins and other servers read.

use std::collections::BTreeMap;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use super::{FormattedDiagnostic, FormattedDiagnostics};
use crate::source::visible;

/// Renders one suite for each file with problems and one case for each problem. An error fails; a
/// warning passes and is in the case's output. Without problems, one case passes.
pub(super) fn write(findings: &FormattedDiagnostics) -> String {
    let mut files: BTreeMap<&str, Vec<&FormattedDiagnostic>> = BTreeMap::new();
    for finding in &findings.findings {
        files.entry(&finding.file).or_default().push(finding);
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing to memory does not fail.
    let _ = suites(&files, &mut writer);
    let mut text = String::from_utf8(writer.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

fn suites(
    files: &BTreeMap<&str, Vec<&FormattedDiagnostic>>,
    writer: &mut Writer<Vec<u8>>,
) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let all: Vec<&FormattedDiagnostic> = files.values().flatten().copied().collect();
    writer.write_event(Event::Start(counted("testsuites", "parvis", &all)))?;
    if files.is_empty() {
        writer.write_event(Event::Start(counted("testsuite", "parvis", &[])))?;
        writer.write_event(Event::Empty(case("parvis", "check")))?;
        writer.write_event(Event::End(BytesEnd::new("testsuite")))?;
    }
    for (file, findings) in files {
        writer.write_event(Event::Start(counted("testsuite", file, findings)))?;
        for finding in findings {
            test_case(file, finding, writer)?;
        }
        writer.write_event(Event::End(BytesEnd::new("testsuite")))?;
    }
    writer.write_event(Event::End(BytesEnd::new("testsuites")))
}

fn counted(element: &'static str, name: &str, findings: &[&FormattedDiagnostic]) -> BytesStart<'static> {
    let mut start = BytesStart::new(element);
    let failures = findings.iter().filter(|finding| finding.severity == "error").count();
    start.push_attribute(("name", allowed(name).as_str()));
    start.push_attribute(("tests", findings.len().max(1).to_string().as_str()));
    start.push_attribute(("failures", failures.to_string().as_str()));
    start.push_attribute(("errors", "0"));
    start
}

fn case(file: &str, name: &str) -> BytesStart<'static> {
    let mut case = BytesStart::new("testcase");
    case.push_attribute(("classname", allowed(file).as_str()));
    case.push_attribute(("name", allowed(name).as_str()));
    case
}

fn test_case(file: &str, finding: &FormattedDiagnostic, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    let place = format!("{file}:{}:{}", finding.line, finding.column);
    let name = format!("{} {place}", finding.rule);
    writer.write_event(Event::Start(case(file, &name)))?;
    let mut text = place;
    for line in
        [Some(&finding.message), finding.help.as_ref(), finding.selector.as_ref()].into_iter().flatten()
    {
        text.push('\n');
        text.push_str(line);
    }
    let mut element = BytesStart::new(if finding.severity == "error" { "failure" } else { "system-out" });
    if finding.severity == "error" {
        element.push_attribute(("type", finding.rule));
        element.push_attribute(("message", allowed(&finding.message).as_str()));
    }
    let end = element.to_end().into_owned();
    writer.write_event(Event::Start(element.clone()))?;
    writer.write_event(Event::Text(BytesText::new(&allowed(&text))))?;
    writer.write_event(Event::End(end))?;
    writer.write_event(Event::End(BytesEnd::new("testcase")))
}

/// Replaces the characters that XML 1.0 does not allow: control characters, except tabs and line ends,
/// and two that are no characters.
fn allowed(text: &str) -> String {
    visible(text).replace(['\u{FFFE}', '\u{FFFF}'], "\u{FFFD}")
}
