//! Forum has not met for more than six months.

use jiff::ToSpan;

use crate::{
    model::Meeting,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums_at_work, rule::rule},
};

rule! {
    /// Forum has not met for more than six months.
    ///
    /// ## Why
    /// The forum oversees the plan, so it must meet regularly. The rule does not apply to a
    /// committee whose plans are all over. If a plan has a `forum`, it does not apply to other
    /// committees.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-03-10}
    /// ```
    ///
    /// ## How to fix it
    /// Hold a meeting, or add the latest one to `meetings`.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-03-10}
    ///   - {date: 2026-09-15}
    /// ```
    ///
    /// ## Source
    /// Required by the OGP Participation and Co-creation Standards for national plans (Standard 1:
    /// the forum meets at least every six months). House rule for other plans.
    ///
    /// # En français
    /// Le forum ne s’est pas réuni depuis plus de six mois.
    ///
    /// ## Pourquoi
    /// Le forum suit le plan : il doit donc se réunir régulièrement. La règle ne s’applique pas à
    /// un comité dont tous les plans sont terminés. Lorsqu’un plan a un `forum`, elle ne s’applique
    /// pas aux autres comités.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Tenir une rencontre, ou ajouter la dernière à `meetings`.
    ///
    /// ## Source
    /// Exigé par les Normes de participation et de cocréation du PGO pour les plans nationaux
    /// (norme 1 : le forum se réunit au moins tous les six mois). Règle propre à Parvis pour les
    /// autres plans.
    "G501" "forum-not-met" Warning Portal
    concern Overdue
}

/// Maximum number of months between two meetings.
const MAX_MONTHS: i32 = 6;

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums_at_work(portal).filter(|it| !it.meta.common.is_unstated("meetings")) {
        let facts = &committee.facts;
        // Minutes of a meeting to come are reported: its date is that of one that took place.
        let is_misdated =
            |meeting: &Meeting| meeting.minutes.is_some() && meeting.date.extent.first_day() > portal.today;
        if facts.meetings.iter().any(is_misdated) {
            continue;
        }
        let held = facts.meetings.iter().filter(|meeting| meeting.date.extent.first_day() <= portal.today);
        let last = held.max_by_key(|meeting| meeting.date.extent.last_day());
        let since = last.map(|meeting| &meeting.date.value).or(facts.established.as_ref());
        let Some(since) = since else { continue };
        if since.extent.last_day().saturating_add(MAX_MONTHS.months()) < portal.today {
            let place = last.map_or(committee.meta.declared, |meeting| meeting.date.span);
            let diagnostic = findings.diagnostic(&committee.meta, place);
            findings.report(&committee.meta, diagnostic);
        }
    }
}
