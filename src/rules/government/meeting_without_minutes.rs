//! A meeting of more than a month ago without minutes.

use jiff::ToSpan;

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums, rule::rule},
};

rule! {
    /// A meeting of more than a month ago without minutes.
    ///
    /// ## Why
    /// What was said and decided in the forum is public. Minutes that come late come when nobody
    /// can answer them any more.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-09-15}
    /// ```
    ///
    /// ## How to fix it
    /// Give the document as `minutes` of the meeting.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-09-15, minutes: {title: {fr: Compte rendu, en: Minutes}, url: "https://example.org/cr.pdf"}}
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards, minimum requirements on the multi-stakeholder
    /// forum.
    ///
    /// # En français
    /// Une rencontre tenue il y a plus d’un mois, sans compte rendu.
    ///
    /// ## Pourquoi
    /// Ce qui a été dit et décidé au forum est public. Un compte rendu qui tarde arrive quand plus
    /// personne ne peut y répondre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner le document par `minutes`, à la rencontre.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO, exigences minimales sur le forum
    /// multipartite.
    "G503" "meeting-without-minutes" Warning Portal
}

/// How many months there are to publish minutes.
const MONTHS: i32 = 1;

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums(portal) {
        for meeting in committee.facts.meetings.iter().filter(|meeting| meeting.minutes.is_none()) {
            if meeting.date.extent.last_day().saturating_add(MONTHS.months()) < portal.today {
                let diagnostic = findings.diagnostic(&committee.head, meeting.date.span);
                findings.report(&committee.head, diagnostic);
            }
        }
    }
}
