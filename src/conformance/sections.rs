//! What the report says of one criterion.

use std::fmt::Write;

use super::{Conformance, Judged, Standing, Thing, concerns};
use crate::{
    diagnostic::{Code, Diagnostic, Message},
    locale::Messages,
    report::{Findings, escaped},
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
    pub(super) fn say(&self, id: &str) -> String {
        escaped(&self.messages.text(&Message::new(format!("conformance-{id}"))))
    }

    /// The same of a count.
    pub(super) fn count(&self, id: &str, count: usize) -> String {
        escaped(&self.messages.text(&Message::new(format!("conformance-{id}")).with("count", count)))
    }

    /// A link to a page where it is published.
    pub(super) fn link(&self, address: &str) -> String {
        // An address that is longer than its column breaks between its parts.
        let from_root = address.trim_start_matches('/');
        let shown = if from_root.is_empty() { "/" } else { from_root };
        let shown = escaped(shown).replace('/', "/<wbr>");
        format!("<a href=\"{}\"><code>{shown}</code></a>", escaped(&self.report.published_at(address)))
    }
}

/// The section of a criterion.
pub(super) fn section(judged: &Judged, wording: &Wording<'_>) -> String {
    let criterion = judged.criterion;
    let name = Message::new(criterion.message());
    let mut html = format!(
        "<h3 id=\"c{criterion}\"><a href=\"{}\">{criterion} {}</a> ({})</h3>\n",
        criterion.url(),
        escaped(&wording.messages.text(&name)),
        criterion.level
    );
    let standing = judged.standing();
    let _ = writeln!(
        html,
        "<p><strong>{}</strong></p>",
        escaped(&wording.messages.text(&Message::new(standing.message())))
    );
    html.push_str(&list(&judged.failed, "list-failed", wording));
    html.push_str(&list(&judged.doubtful, "list-doubtful", wording));
    if judged.excused > 0 {
        let excused = wording.count("excused", judged.excused);
        let _ = writeln!(html, "<p><a href=\"#exceptions\">{excused}</a></p>");
    }
    if standing.asks_people() {
        let look = wording.messages.look(&name).unwrap_or_default();
        let _ = writeln!(html, "<p>{} {}</p>", wording.say("look"), escaped(&look));
        let _ = writeln!(html, "<p>{} {}</p>", wording.say("where"), places(judged, wording));
    }
    if standing == Standing::Inapplicable {
        let names = concerns(judged.criterion).iter().map(|it| wording.say(&format!("name-{}", it.as_str())));
        let names = names.collect::<Vec<_>>().join(&wording.say("and"));
        let _ = writeln!(html, "<p>{} {names}.</p>", wording.say("on-no-page"));
    }
    html.push_str(&rules(&judged.rules, "rules", wording));
    html.push_str(&rules(&judged.set_aside, "set-aside", wording));
    html
}

/// Where a person looks: each kind of thing, leading to its list.
fn places(judged: &Judged, wording: &Wording<'_>) -> String {
    if judged.things.is_empty() {
        // Its things may come from elsewhere: a style, a script that nobody foresaw.
        return wording.say("nowhere");
    }
    let link = |(thing, things, pages): &(Thing, usize, usize)| {
        let text = match thing {
            Thing::Page => wording.count("in-page", *pages),
            _ => {
                let message = Message::new(format!("conformance-in-{}", thing.as_str()));
                let on = wording.messages.text(&Message::new("conformance-on").with("count", *pages));
                escaped(&wording.messages.text(&message.with("count", *things).with("pages", on)))
            }
        };
        format!("<a href=\"#{}\">{text}</a>", thing.as_str())
    };
    let links: Vec<String> = judged.things.iter().map(link).collect();
    links.join(&wording.say("and"))
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
    format!("<p class=\"rules\">{} {}</p>\n", wording.say(id), named.join(", "))
}

/// What was found, each with its page, its element and where it is mended.
fn list(diagnostics: &[Diagnostic], id: &str, wording: &Wording<'_>) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let worded = Findings::of(&diagnostics.iter().cloned().collect(), wording.sources, wording.messages);
    let mut html = format!("<p>{}</p>\n<ul>\n", wording.count(id, diagnostics.len()));
    for (diagnostic, finding) in diagnostics.iter().zip(worded.findings) {
        let _ = write!(html, "<li><code>{}</code> {}", finding.rule, escaped(&finding.message));
        if let Some(spot) = &diagnostic.spot {
            let _ = write!(html, "<br>{} <code>{}</code>", wording.link(&spot.page), escaped(&spot.selector));
            if spot.pages > 1 {
                let _ = write!(html, " {}", wording.count("same-on", spot.pages));
            }
        }
        let (file, line) = (escaped(&finding.file), finding.line);
        let _ = writeln!(html, "<br>{} <code>{file}:{line}</code></li>", wording.say("mend-in"));
    }
    html.push_str("</ul>\n");
    html
}
