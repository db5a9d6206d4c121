//! Date modified comes before the date of the item itself.

use std::collections::BTreeMap;

use crate::{
    model::{ItemKey, PartialDate},
    resolve::Portal,
    rules::{findings::Findings, government::written_dates::each, rule::rule},
    source::Span,
};

rule! {
    /// Date modified comes before the date of the item itself.
    ///
    /// ## Why
    /// A page cannot have been modified before what it announces. One of the two dates is wrong, most
    /// often by its year, and the page shows both.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// updated: 2025-10-15
    /// ```
    ///
    /// ## How to fix it
    /// Correct one of the two dates.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// updated: 2026-10-15
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La date de modification vient avant la date de l’élément lui-même.
    ///
    /// ## Pourquoi
    /// Une page ne peut pas avoir été modifiée avant ce qu’elle annonce. Une des deux dates est fausse,
    /// le plus souvent par son année, et la page montre les deux.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger une des deux dates.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G910" "updated-before-date" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    // The date of an item that is still to come was known before.
    let mut dates: BTreeMap<ItemKey, (PartialDate, Span)> = BTreeMap::new();
    each(portal, |meta, context, date| {
        if (context.field, context.name) == ("date", "date") && date.extent.last_day() <= portal.today {
            dates.insert(meta.key(), (date.clone(), context.span));
        }
    });
    for meta in portal.items.metas().filter(|meta| !meta.common.planned) {
        let (Some(updated), Some((date, span))) = (&meta.common.updated, dates.get(&meta.key())) else {
            continue;
        };
        if updated.extent.last_day() < date.extent.first_day() {
            let diagnostic = findings
                .diagnostic(meta, updated.span.unwrap_or(meta.declared))
                .with("updated", updated.to_string())
                .with("date", date.to_string())
                .with_label(*span, "label-in-the-item");
            findings.report(meta, diagnostic);
        }
    }
}
