//! A forum that has not met for more than six months.

use jiff::ToSpan;

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums_at_work, rule::rule},
};

rule! {
    /// A forum that has not met for more than six months.
    ///
    /// ## Why
    /// The forum follows the plan. The Open Government Partnership asks that it meet at least every
    /// six months.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-03-10}
    /// ```
    ///
    /// ## How to fix it
    /// Add the meeting, or hold one. A committee whose plans are all over owes none, nor
    /// does one that is no plan’s `forum` where another is.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-03-10}
    ///   - {date: 2026-09-15}
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards, minimum requirements on the multi-stakeholder
    /// forum.
    ///
    /// # En français
    /// Un forum qui ne s’est pas réuni depuis plus de six mois.
    ///
    /// ## Pourquoi
    /// Le forum suit le plan. Le Partenariat pour un gouvernement ouvert demande qu’il se réunisse
    /// au moins tous les six mois.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter la rencontre, ou en tenir une. Un comité dont tous les plans sont terminés n’en doit
    /// plus, ni celui qui n’est le `forum` d’aucun plan alors qu’un autre l’est.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO, exigences minimales sur le forum
    /// multipartite.
    "G501" "forum-not-met" Warning Portal
}

/// How many months may pass between two meetings.
const MONTHS: i32 = 6;

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums_at_work(portal) {
        let facts = &committee.facts;
        let held = facts.meetings.iter().filter(|meeting| meeting.date.extent.first_day() <= portal.today);
        let last = held.max_by_key(|meeting| meeting.date.extent.last_day());
        let since = last.map(|meeting| &meeting.date.value).or(facts.established.as_ref());
        let Some(since) = since else { continue };
        if since.extent.last_day().saturating_add(MONTHS.months()) < portal.today {
            let place = last.map_or(committee.head.declared, |meeting| meeting.date.span);
            let diagnostic = findings.diagnostic(&committee.head, place);
            findings.report(&committee.head, diagnostic);
        }
    }
}
