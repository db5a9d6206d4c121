//! What the report says of one criterion.

use std::fmt::Write;

use super::{Conformance, ContentKind, CriterionResult, CriterionStatus, relevant_content};
use crate::{
    diagnostic::{Code, Diagnostic, Message},
    html::escape,
    locale::Messages,
    report::FormattedDiagnostics,
    source::Sources,
};

/// The words of a report.
pub(super) struct Wording<'r> {
    pub(super) report: &'r Conformance,
    pub(super) sources: &'r Sources,
    pub(super) messages: &'r Messages,
}

impl Wording<'_> {
    /// A message of the report, as HTML.
    pub(super) fn text(&self, id: &str) -> String {
        escape(&self.messages.text(&Message::new(format!("conformance-{id}"))))
    }

    /// The same of a count.
    pub(super) fn count(&self, id: &str, count: usize) -> String {
        escape(&self.messages.text(&Message::new(format!("conformance-{id}")).with("count", count)))
    }

    /// A link to a page where it is published.
    pub(super) fn link(&self, address: &str) -> String {
        // An address that is longer than its column breaks between its parts.
        let from_root = address.trim_start_matches('/');
        let shown = if from_root.is_empty() { "/" } else { from_root };
        let shown = escape(shown).replace('/', "/<wbr>");
        format!("<a href=\"{}\"><code>{shown}</code></a>", escape(&self.report.published_at(address)))
    }
}

/// The section of a criterion.
pub(super) fn section(result: &CriterionResult, wording: &Wording<'_>) -> String {
    let criterion = result.criterion;
    let name = Message::new(criterion.message());
    let mut html = format!(
        "<h3 id=\"c{criterion}\"><a href=\"{}\">{criterion} {}</a> ({})</h3>\n",
        criterion.url(),
        escape(&wording.messages.text(&name)),
        criterion.level
    );
    let status = result.status();
    let _ = writeln!(
        html,
        "<p><strong>{}</strong></p>",
        escape(&wording.messages.text(&Message::new(status.message())))
    );
    html.push_str(&list(&result.failed, "list-failed", wording));
    html.push_str(&list(&result.needs_review, "list-doubtful", wording));
    if result.suppressed > 0 {
        let suppressed = wording.count("excused", result.suppressed);
        let _ = writeln!(html, "<p><a href=\"#exceptions\">{suppressed}</a></p>");
    }
    if status.needs_manual_check() {
        let look = wording.messages.look(&name).unwrap_or_default();
        let _ = writeln!(html, "<p>{} {}</p>", wording.text("look"), escape(&look));
        let _ = writeln!(html, "<p>{} {}</p>", wording.text("where"), places(result, wording));
    }
    if status == CriterionStatus::Inapplicable {
        let names = relevant_content(result.criterion)
            .iter()
            .map(|it| wording.text(&format!("name-{}", it.as_str())));
        let names = names.collect::<Vec<_>>().join(&wording.text("and"));
        let _ = writeln!(html, "<p>{} {names}.</p>", wording.text("on-no-page"));
    }
    html.push_str(&rules(&result.rules, "rules", wording));
    html.push_str(&rules(&result.disabled, "set-aside", wording));
    html
}

/// Where a person looks: each kind of thing, leading to its list.
fn places(result: &CriterionResult, wording: &Wording<'_>) -> String {
    if result.content.is_empty() {
        // Its things may come from elsewhere: a style, a script that nobody foresaw.
        return wording.text("nowhere");
    }
    let link = |(kind, elements, pages): &(ContentKind, usize, usize)| {
        let text = match kind {
            ContentKind::Page => wording.count("in-page", *pages),
            _ => {
                let message = Message::new(format!("conformance-in-{}", kind.as_str()));
                let on = wording.messages.text(&Message::new("conformance-on").with("count", *pages));
                escape(&wording.messages.text(&message.with("count", *elements).with("pages", on)))
            }
        };
        format!("<a href=\"#{}\">{text}</a>", kind.as_str())
    };
    let links: Vec<String> = result.content.iter().map(link).collect();
    links.join(&wording.text("and"))
}

/// The rules with that standing, by their codes and those of the W3C.
fn rules(codes: &[&'static Code], id: &str, wording: &Wording<'_>) -> String {
    if codes.is_empty() {
        return String::new();
    }
    let named: Vec<String> = codes
        .iter()
        .map(|code| {
            let act = code.standard.map_or(&[][..], |standard| standard.act);
            let links = act.iter().map(|act| {
                format!(
                    "<a href=\"https://www.w3.org/WAI/standards-guidelines/act/rules/{act}/\">ACT {act}</a>"
                )
            });
            let links = links.collect::<Vec<_>>().join(", ");
            let links = if links.is_empty() { links } else { format!(" ({links})") };
            format!("<code>{}</code>{links}", code.id)
        })
        .collect();
    format!("<p class=\"rules\">{} {}</p>\n", wording.text(id), named.join(", "))
}

/// What was found, each with its page, its element and where it is fixed.
fn list(diagnostics: &[Diagnostic], id: &str, wording: &Wording<'_>) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let worded =
        FormattedDiagnostics::of(&diagnostics.iter().cloned().collect(), wording.sources, wording.messages);
    let mut html = format!("<p>{}</p>\n<ul>\n", wording.count(id, diagnostics.len()));
    for (diagnostic, finding) in diagnostics.iter().zip(worded.findings) {
        let _ = write!(html, "<li><code>{}</code> {}", finding.rule, escape(&finding.message));
        if let Some(element) = &diagnostic.element {
            let _ = write!(
                html,
                "<br>{} <code>{}</code>",
                wording.link(&element.page),
                escape(&element.selector)
            );
            if element.pages > 1 {
                let _ = write!(html, " {}", wording.count("same-on", element.pages));
            }
        }
        let (file, line) = (escape(&finding.file), finding.line);
        let _ = writeln!(html, "<br>{} <code>{file}:{line}</code></li>", wording.text("mend-in"));
    }
    html.push_str("</ul>\n");
    html
}
