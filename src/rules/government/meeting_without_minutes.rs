//! Meeting was held more than a month ago and has no minutes.

use jiff::ToSpan;

use crate::{
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_of, forums},
        rule::rule,
    },
};

rule! {
    /// Meeting was held more than a month ago and has no minutes.
    ///
    /// ## Why
    /// What the forum discusses and decides is public. When minutes come late, people can no longer
    /// respond to them.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-09-15}
    /// ```
    ///
    /// ## How to fix it
    /// Add the document to the meeting as `minutes`.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-09-15, minutes: {title: {fr: Compte rendu, en: Minutes}, url: "https://example.org/cr.pdf"}}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La rencontre a eu lieu il y a plus d’un mois et n’a pas de compte rendu.
    ///
    /// ## Pourquoi
    /// Les discussions et les décisions du forum sont publiques. Lorsqu’un compte rendu tarde, il
    /// est trop tard pour y réagir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le document à la rencontre, dans `minutes`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G503" "meeting-without-minutes" Warning Portal
    concern Overdue
}

/// Maximum number of months to publish minutes.
const MAX_MONTHS: i32 = 1;

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums(portal).filter(|it| !it.meta.common.is_unstated("meetings")) {
        for meeting in committee.facts.meetings.iter().filter(|meeting| meeting.minutes.is_none()) {
            if meeting.date.extent.last_day().saturating_add(MAX_MONTHS.months()) < portal.today {
                let diagnostic = findings.diagnostic(&committee.meta, meeting.date.span);
                let diagnostic = diagnostic.with("meeting", date_of(&meeting.date));
                findings.report(&committee.meta, diagnostic);
            }
        }
    }
}
