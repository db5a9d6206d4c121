//! Event that has not taken place has outcomes.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::date_words, rule::rule},
};

rule! {
    /// Event that has not taken place has outcomes.
    ///
    /// ## Why
    /// Outcomes tell what came of an event. If the event is still to come, its date is wrong or the
    /// outcomes belong to an earlier edition.
    ///
    /// ## Example
    /// ```yaml content/events/sommet/item.yaml
    /// title: {fr: Sommet de l’eau, en: Water summit}
    /// start: 2027-05-01
    /// outcomes: {fr: Deux idées ont été retenues., en: Two ideas were kept.}
    /// ```
    ///
    /// ## How to fix it
    /// Correct `start`, or move the outcomes to the item of the event that they belong to.
    ///
    /// ```yaml content/events/sommet/item.yaml
    /// title: {fr: Sommet de l’eau, en: Water summit}
    /// start: 2026-05-01
    /// outcomes: {fr: Deux idées ont été retenues., en: Two ideas were kept.}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Un événement qui n’a pas eu lieu a des résultats.
    ///
    /// ## Pourquoi
    /// Les résultats disent ce qu’un événement a donné. Si l’événement est à venir, sa date est
    /// fausse ou les résultats sont ceux d’une édition antérieure.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `start`, ou déplacer les résultats dans l’événement auquel ils appartiennent.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G604" "outcomes-before-event" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let events = portal.items.events.values();
    for event in events.filter(|event| event.facts.outcomes.is_some() && event.facts.recurrence.is_none()) {
        let to_come = event.facts.start.as_ref().filter(|start| start.extent.first_day() > portal.today);
        if let Some(start) = to_come.filter(|start| start.extent.year().is_some()) {
            let diagnostic = findings.diagnostic(&event.meta, start.span.unwrap_or(event.meta.declared));
            findings.report(&event.meta, diagnostic.with("date", date_words(start)));
        }
    }
}
