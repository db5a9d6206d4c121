//! Results of a consultation are older than its closing date.

use crate::{
    model::{ConsultationResults, PartialDate},
    resolve::Portal,
    rules::{
        findings::Findings,
        government::cycle::{date_words, is_before},
        rule::rule,
    },
};

rule! {
    /// Results of a consultation are older than its closing date.
    ///
    /// ## Why
    /// Results come after people have had their say. If they are published earlier, one of the dates
    /// is wrong, or people learn that their contribution no longer counts.
    ///
    /// ## Example
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel, en: Call}
    /// opens: 2026-03-01
    /// closes: 2026-06-30
    /// results: {published: 2025-09-15, contributions: 84}
    /// ```
    ///
    /// ## How to fix it
    /// Correct `closes`, `opens` or `published`.
    ///
    /// ```yaml content/consultations/appel/item.yaml
    /// title: {fr: Appel, en: Call}
    /// opens: 2026-03-01
    /// closes: 2026-06-30
    /// results: {published: 2026-09-15, contributions: 84}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Les résultats d’une consultation sont antérieurs à sa clôture.
    ///
    /// ## Pourquoi
    /// Les résultats viennent après la participation. S’ils sont publiés avant, une des dates est
    /// fausse, ou les gens apprennent que leur contribution ne compte plus.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger `closes`, `opens` ou `published`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G602" "results-before-closing" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let is_to_come =
        |date: &&PartialDate| date.extent.year().is_some() && date.extent.first_day() > portal.today;
    for consultation in portal.items.consultations.values() {
        let (meta, facts) = (&consultation.meta, &consultation.facts);
        let Some(results) = &facts.results else { continue };
        let closes = facts.closes.as_deref();
        // A date of publication in the future is reported as such.
        let published = results.published.as_ref();
        if published.as_ref().is_some_and(is_to_come) {
            continue;
        }
        let early = published.zip(closes).filter(|(published, closes)| is_before(published, closes));
        if let Some((published, closes)) = early {
            let diagnostic = findings
                .diagnostic(meta, published.span.unwrap_or(meta.declared))
                .with("why", "published")
                .with("published", date_words(published))
                .with("date", date_words(closes));
            findings.report(meta, diagnostic);
        } else if let Some(opens) = facts.opens.as_ref().filter(is_to_come) {
            let diagnostic = findings.diagnostic(meta, opens.span.unwrap_or(meta.declared));
            findings.report(meta, diagnostic.with("why", "before").with("date", date_words(opens)));
        } else if let Some(closes) = closes.filter(is_to_come).filter(|_| is_final(results)) {
            let diagnostic = findings.diagnostic(meta, closes.span.unwrap_or(meta.declared));
            findings.report(meta, diagnostic.with("why", "open").with("date", date_words(closes)));
        }
    }
}

/// Returns `true` if the results are those of a consultation that is over; numbers of participants may
/// be published while it is open.
fn is_final(results: &ConsultationResults) -> bool {
    results.report.is_some() || results.use_made.is_some()
}
