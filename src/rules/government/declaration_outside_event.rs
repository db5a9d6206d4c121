//! Declaration was not made during the event that it names.

use crate::{
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_words, is_before},
        rule::rule,
    },
};

rule! {
    /// Declaration was not made during the event that it names.
    ///
    /// ## Why
    /// A declaration that was made at an event has a day of that event. If it has another, one of
    /// the dates is wrong, or `event` names another edition.
    ///
    /// ## Example
    /// ```yaml content/declarations/declaration/item.yaml
    /// title: {fr: Déclaration, en: Declaration}
    /// kind: statement
    /// date: 2024-06-01
    /// event: sommet
    /// ```
    /// ```yaml content/events/sommet/item.yaml
    /// title: {fr: Sommet, en: Summit}
    /// start: 2025-06-01
    /// ```
    ///
    /// ## How to fix it
    /// Correct the date of the declaration or of the event, or name the right event.
    ///
    /// ```yaml content/declarations/declaration/item.yaml
    /// title: {fr: Déclaration, en: Declaration}
    /// kind: statement
    /// date: 2025-06-01
    /// event: sommet
    /// ```
    /// ```yaml content/events/sommet/item.yaml
    /// title: {fr: Sommet, en: Summit}
    /// start: 2025-06-01
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La déclaration n’a pas été faite pendant l’événement qu’elle nomme.
    ///
    /// ## Pourquoi
    /// Une déclaration faite lors d’un événement a une date de cet événement. Si elle en a une
    /// autre, une des dates est fausse, ou `event` nomme une autre édition.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger la date de la déclaration ou celle de l’événement, ou nommer le bon événement.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G908" "declaration-outside-event" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for declaration in portal.items.declarations.values() {
        let (meta, date) = (&declaration.meta, &declaration.facts.date);
        let event = declaration.facts.event.as_ref().and_then(|event| portal.get(event));
        let Some(event) = event.filter(|event| event.facts.recurrence.is_none()) else { continue };
        let Some(start) = &event.facts.start else { continue };
        let end = event.facts.end.as_deref().unwrap_or(start);
        if is_before(date, start) || is_before(end, date) {
            let diagnostic = findings
                .diagnostic(meta, date.span.unwrap_or(meta.declared))
                .with("date", date_words(date))
                .with("event", &event.meta.common.title)
                .with("start", date_words(start));
            findings.report(meta, diagnostic);
        }
    }
}
