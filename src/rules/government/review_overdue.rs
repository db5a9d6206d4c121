//! Date by which an item must be reviewed has passed.

use crate::{
    diagnostic::Argument,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Date by which an item must be reviewed has passed.
    ///
    /// ## Why
    /// `review_by` is a promise of the editors. Once it has passed, the page may give information that
    /// is no longer true, and nothing on it says so.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2025-10-01
    /// review_by: 2026-01-31
    /// ```
    ///
    /// ## How to fix it
    /// Review the item, then give the date of the next review.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2025-10-01
    /// review_by: 2027-10-01
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// La date limite pour réviser l’élément est passée.
    ///
    /// ## Pourquoi
    /// `review_by` est une promesse de la rédaction. Une fois cette date passée, la page peut donner de
    /// l’information qui n’est plus vraie, et rien ne l’indique.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Réviser l’élément, puis donner la date de la prochaine révision.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G911" "review-overdue" Warning Portal
    concern Review
}

fn check(portal: &Portal, findings: &mut Findings) {
    for meta in portal.items.metas() {
        if let Some(review) = meta.common.review_by.as_ref().filter(|day| day.is_past(portal.today)) {
            let diagnostic = findings
                .diagnostic(meta, review.span.unwrap_or(meta.declared))
                .with("item", meta.key().to_string())
                .with("day", Argument::Day(review.extent.last_day()));
            findings.report(meta, diagnostic);
        }
    }
}
