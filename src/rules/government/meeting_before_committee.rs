//! Committee met before it was set up.

use crate::{
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_of, date_words, is_before},
        rule::rule,
    },
};

rule! {
    /// Committee met before it was set up.
    ///
    /// ## Why
    /// The page shows the day the committee was set up above the list of its meetings. An earlier
    /// meeting contradicts it.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// established: 2025-09
    /// meetings:
    ///   - {date: 2024-03-10}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the date of the meeting, or `established`.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// established: 2025-09
    /// meetings:
    ///   - {date: 2026-03-10}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le comité s’est réuni avant d’être créé.
    ///
    /// ## Pourquoi
    /// La page montre la date de création du comité au-dessus de la liste de ses rencontres. Une
    /// rencontre antérieure la contredit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger la date de la rencontre, ou `established`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G507" "meeting-before-committee" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in portal.items.committees.values() {
        let Some(established) = &committee.facts.established else { continue };
        for meeting in committee.facts.meetings.iter().filter(|it| is_before(&it.date, established)) {
            let diagnostic = findings
                .diagnostic(&committee.meta, meeting.date.span)
                .with("established", date_words(established))
                .with("meeting", date_of(&meeting.date));
            findings.report(&committee.meta, diagnostic);
        }
    }
}
