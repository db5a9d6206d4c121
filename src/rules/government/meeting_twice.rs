//! Committee has two meetings on the same day, or minutes older than the meeting.

use std::collections::BTreeSet;

use crate::{
    model::Extent,
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_of, date_words, is_before},
        rule::rule,
    },
};

rule! {
    /// Committee has two meetings on the same day, or minutes older than the meeting.
    ///
    /// ## Why
    /// Two meetings on the same day are most often one that was pasted twice. Minutes cannot be
    /// written before the meeting they describe.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-03-10}
    ///   - {date: 2026-03-10}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the date, or remove the meeting that was pasted twice.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// meetings:
    ///   - {date: 2026-03-10}
    ///   - {date: 2026-09-15}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le comité a deux rencontres le même jour, ou un compte rendu antérieur à la rencontre.
    ///
    /// ## Pourquoi
    /// Deux rencontres le même jour sont le plus souvent une rencontre collée deux fois. Un compte
    /// rendu ne peut pas être écrit avant la rencontre qu’il décrit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger la date, ou retirer la rencontre collée deux fois.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G509" "meeting-twice" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in portal.items.committees.values() {
        let mut days = BTreeSet::new();
        for meeting in &committee.facts.meetings {
            let minutes = meeting.minutes.as_ref().and_then(|minutes| minutes.date.as_ref());
            if let Some(date) = minutes.filter(|date| is_before(date, &meeting.date)) {
                let diagnostic = findings
                    .diagnostic(&committee.meta, date.span.unwrap_or(meeting.date.span))
                    .with("why", "minutes")
                    .with("meeting", date_of(&meeting.date))
                    .with("date", date_words(date));
                findings.report(&committee.meta, diagnostic);
            }
            // Two meetings in a month are ordinary; on a day, they are not.
            if matches!(meeting.date.extent, Extent::Day(_)) && !days.insert(meeting.date.extent) {
                let diagnostic = findings
                    .diagnostic(&committee.meta, meeting.date.span)
                    .with("why", "day")
                    .with("date", date_words(&meeting.date));
                findings.report(&committee.meta, diagnostic);
            }
        }
    }
}
