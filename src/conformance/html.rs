//! The report as one page that stands alone.

use std::fmt::Write;

use super::{
    Conformance, ContentKind, CriterionResult, CriterionStatus, ExceptionUse,
    sections::{Wording, section},
};
use crate::{
    diagnostic::{Argument, Message},
    html::escape,
    locale::Messages,
    report::page,
    source::Sources,
};

/// Maximum number of pages listed for a kind of content: whoever has looked at so many knows what there
/// is, and the JSON has them all.
const MAX_PAGES: usize = 100;

/// The page, in the language of the messages.
#[must_use]
pub fn html(report: &Conformance, sources: &Sources, messages: &Messages) -> String {
    let wording = Wording { report, sources, messages };
    let mut html = format!("<p>{}</p>\n<p>{}</p>\n", wording.text("intro"), wording.text("limits"));
    html.push_str(&summary(&wording));
    for (at, principle) in ["perceivable", "operable", "understandable", "robust"].into_iter().enumerate() {
        let _ = writeln!(html, "<h2 id=\"{principle}\">{} {}</h2>", at + 1, wording.text(principle));
        let of = |result: &&CriterionResult| result.criterion.number.starts_with(&format!("{}.", at + 1));
        for result in report.criteria.iter().filter(of) {
            html.push_str(&section(result, &wording));
        }
    }
    html.push_str(&exceptions(&wording));
    html.push_str(&places(&wording));
    page(&title(report), &html, messages)
}

/// Whether that is a report that was written before, in any of its forms and either language.
#[must_use]
pub fn is_report(document: &str) -> bool {
    let is_json = serde_json::from_str::<serde_json::Value>(document)
        .is_ok_and(|it| it.get("evaluation").is_some() && it.get("@graph").is_some());
    // The title up to the portal's.
    let begins = Messages::LANGUAGES.map(|language| {
        let title = Message::new("conformance-title").with("site", "\0").with("day", "\0");
        let title = Messages::of(language).text(&title);
        format!("<title>{}", title.split('\0').next().unwrap_or_default())
    });
    is_json || begins.iter().any(|begin| document.contains(begin.as_str()))
}

/// What the whole is called.
pub(super) fn title(report: &Conformance) -> Message {
    let message = Message::new("conformance-title").with("site", &report.title);
    message.with("day", Argument::Day(report.today))
}

/// How many pages there are, and how many criteria stand where, each leading to its section.
fn summary(wording: &Wording<'_>) -> String {
    let report = wording.report;
    let mut html = format!("<p>{}</p>\n", wording.count("pages", report.pages.len()));
    let _ = writeln!(
        html,
        "<table>\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>\
         <th scope=\"col\">{}</th></tr></thead>\n<tbody>",
        wording.text("summary"),
        wording.text("column-result"),
        wording.text("column-number"),
        wording.text("column-criteria"),
    );
    for status in CriterionStatus::ALL {
        let own: Vec<&CriterionResult> = report.criteria.iter().filter(|it| it.status() == status).collect();
        let links: Vec<String> =
            own.iter().map(|it| format!("<a href=\"#c{0}\">{0}</a>", it.criterion)).collect();
        let _ = writeln!(
            html,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td>{}</td></tr>",
            escape(&wording.messages.text(&Message::new(status.message()))),
            own.len(),
            links.join(" ")
        );
    }
    html.push_str("</tbody>\n</table>\n");
    html
}

fn exceptions(wording: &Wording<'_>) -> String {
    let mut html = format!("<h2 id=\"exceptions\">{}</h2>\n", wording.text("exceptions"));
    if wording.report.exceptions.is_empty() {
        let _ = writeln!(html, "<p>{}</p>", wording.text("no-exception"));
        return html;
    }
    let columns = ["column-rule", "column-page", "column-reason", "column-until", "column-excused"];
    let heads: Vec<String> =
        columns.iter().map(|id| format!("<th scope=\"col\">{}</th>", wording.text(id))).collect();
    let caption = wording.text("exceptions-of");
    let _ =
        writeln!(html, "<table>\n<caption>{caption}</caption>\n<thead><tr>{}</tr></thead>", heads.concat());
    html.push_str("<tbody>\n");
    for ExceptionUse { exception, is_over, count } in &wording.report.exceptions {
        let until = exception.until.as_ref().map(|until| until.extent.last_day());
        let until = match until {
            None => wording.text("no-end"),
            Some(day) => {
                let id = if *is_over { "over" } else { "until" };
                let message = Message::new(format!("conformance-{id}")).with("day", Argument::Day(day));
                escape(&wording.messages.text(&message))
            }
        };
        let _ = writeln!(
            html,
            "<tr><th scope=\"row\"><code>{}</code></th><td><code>{}</code></td><td>{}</td><td>{until}</td>\
             <td class=\"number\">{count}</td></tr>",
            escape(&exception.rule.value),
            escape(exception.page.as_ref().map_or("", |page| page.value.as_str())),
            escape(&exception.reason),
        );
    }
    html.push_str("</tbody>\n</table>\n");
    html
}

/// What people look at, kind by kind and page by page; then every page.
fn places(wording: &Wording<'_>) -> String {
    let mut html = format!("<h2 id=\"places\">{}</h2>\n", wording.text("places"));
    for kind in ContentKind::OF_ELEMENTS {
        let counted = wording.report.pages.iter().filter_map(|it| it.inventory.get(kind).map(|of| (it, of)));
        let mut counted: Vec<_> = counted.collect();
        if counted.is_empty() {
            continue;
        }
        // Where there is most to look at comes first.
        counted.sort_by_key(|(page, of)| (std::cmp::Reverse(of.count), &page.address));
        let title = wording.text(&format!("name-{}", kind.as_str()));
        let _ = writeln!(
            html,
            "<h3 id=\"{}\">{title}</h3>\n<table>\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th>\
             <th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>",
            kind.as_str(),
            wording.count("places-of", counted.len()),
            wording.text("column-page"),
            wording.text("column-number"),
            wording.text("column-first"),
        );
        for (page, of) in counted.iter().take(MAX_PAGES) {
            let selectors = of.selectors.iter().map(|it| format!("<code>{}</code>", escape(it)));
            let _ = writeln!(
                html,
                "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td>{}</td></tr>",
                wording.link(&page.address),
                of.count,
                selectors.collect::<Vec<_>>().join("<br>")
            );
        }
        html.push_str("</tbody>\n</table>\n");
        if counted.len() > MAX_PAGES {
            let _ = writeln!(html, "<p>{}</p>", wording.count("places-more", counted.len() - MAX_PAGES));
        }
    }
    let _ = writeln!(html, "<h2 id=\"page\">{}</h2>\n<ul>", wording.text("every-page"));
    for page in &wording.report.pages {
        let _ = writeln!(html, "<li>{} {}</li>", wording.link(&page.address), escape(&page.title));
    }
    html.push_str("</ul>\n");
    html
}
