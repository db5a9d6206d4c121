//! The report as one page that stands alone.

use std::fmt::Write;

use super::{
    Conformance, Excused, Judged, Standing, Thing,
    sections::{Wording, section},
};
use crate::{
    diagnostic::{Argument, Message},
    locale::Messages,
    report::{escaped, page},
    source::Sources,
};

/// How many pages are listed under a kind of thing: whoever has looked at so many knows what there is,
/// and the JSON has them all.
const MOST_PAGES: usize = 100;

/// The page, in the language of the messages.
#[must_use]
pub fn html(report: &Conformance, sources: &Sources, messages: &Messages) -> String {
    let wording = Wording { report, sources, messages };
    let mut html = format!("<p>{}</p>\n<p>{}</p>\n", wording.say("intro"), wording.say("limits"));
    html.push_str(&summary(&wording));
    for (at, principle) in ["perceivable", "operable", "understandable", "robust"].into_iter().enumerate() {
        let _ = writeln!(html, "<h2 id=\"{principle}\">{} {}</h2>", at + 1, wording.say(principle));
        let of = |judged: &&Judged| judged.criterion.number.starts_with(&format!("{}.", at + 1));
        for judged in report.criteria.iter().filter(of) {
            html.push_str(&section(judged, &wording));
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
        wording.say("summary"),
        wording.say("column-result"),
        wording.say("column-number"),
        wording.say("column-criteria"),
    );
    for standing in Standing::ALL {
        let own: Vec<&Judged> = report.criteria.iter().filter(|it| it.standing() == standing).collect();
        let links: Vec<String> =
            own.iter().map(|it| format!("<a href=\"#c{0}\">{0}</a>", it.criterion)).collect();
        let _ = writeln!(
            html,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td>{}</td></tr>",
            escaped(&wording.messages.text(&Message::new(standing.message()))),
            own.len(),
            links.join(" ")
        );
    }
    html.push_str("</tbody>\n</table>\n");
    html
}

fn exceptions(wording: &Wording<'_>) -> String {
    let mut html = format!("<h2 id=\"exceptions\">{}</h2>\n", wording.say("exceptions"));
    if wording.report.exceptions.is_empty() {
        let _ = writeln!(html, "<p>{}</p>", wording.say("no-exception"));
        return html;
    }
    let columns = ["column-rule", "column-page", "column-reason", "column-until", "column-excused"];
    let heads: Vec<String> =
        columns.iter().map(|id| format!("<th scope=\"col\">{}</th>", wording.say(id))).collect();
    let caption = wording.say("exceptions-of");
    let _ =
        writeln!(html, "<table>\n<caption>{caption}</caption>\n<thead><tr>{}</tr></thead>", heads.concat());
    html.push_str("<tbody>\n");
    for Excused { exception, is_over, count } in &wording.report.exceptions {
        let until = exception.until.as_ref().map(|until| until.extent.last_day());
        let until = match until {
            None => wording.say("no-end"),
            Some(day) => {
                let id = if *is_over { "over" } else { "until" };
                let message = Message::new(format!("conformance-{id}")).with("day", Argument::Day(day));
                escaped(&wording.messages.text(&message))
            }
        };
        let _ = writeln!(
            html,
            "<tr><th scope=\"row\"><code>{}</code></th><td><code>{}</code></td><td>{}</td><td>{until}</td>\
             <td class=\"number\">{count}</td></tr>",
            escaped(&exception.rule.value),
            escaped(exception.page.as_ref().map_or("", |page| page.value.as_str())),
            escaped(&exception.reason),
        );
    }
    html.push_str("</tbody>\n</table>\n");
    html
}

/// What people look at, kind by kind and page by page; then every page.
fn places(wording: &Wording<'_>) -> String {
    let mut html = format!("<h2 id=\"places\">{}</h2>\n", wording.say("places"));
    for thing in Thing::OF_ELEMENTS {
        let counted = wording.report.pages.iter().filter_map(|it| it.census.get(thing).map(|of| (it, of)));
        let mut counted: Vec<_> = counted.collect();
        if counted.is_empty() {
            continue;
        }
        // Where there is most to look at comes first.
        counted.sort_by_key(|(page, of)| (std::cmp::Reverse(of.count), &page.address));
        let title = wording.say(&format!("name-{}", thing.as_str()));
        let _ = writeln!(
            html,
            "<h3 id=\"{}\">{title}</h3>\n<table>\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th>\
             <th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>",
            thing.as_str(),
            wording.count("places-of", counted.len()),
            wording.say("column-page"),
            wording.say("column-number"),
            wording.say("column-first"),
        );
        for (page, of) in counted.iter().take(MOST_PAGES) {
            let selectors = of.selectors.iter().map(|it| format!("<code>{}</code>", escaped(it)));
            let _ = writeln!(
                html,
                "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td>{}</td></tr>",
                wording.link(&page.address),
                of.count,
                selectors.collect::<Vec<_>>().join("<br>")
            );
        }
        html.push_str("</tbody>\n</table>\n");
        if counted.len() > MOST_PAGES {
            let _ = writeln!(html, "<p>{}</p>", wording.count("places-more", counted.len() - MOST_PAGES));
        }
    }
    let _ = writeln!(html, "<h2 id=\"page\">{}</h2>\n<ul>", wording.say("every-page"));
    for page in &wording.report.pages {
        let _ = writeln!(html, "<li>{} {}</li>", wording.link(&page.address), escaped(&page.title));
    }
    html.push_str("</ul>\n");
    html
}
