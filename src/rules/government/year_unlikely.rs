//! Year cannot be the one that was meant.

use crate::{
    model::PartialDate,
    resolve::Portal,
    rules::{
        findings::Findings,
        government::written_dates::{each, in_year, is_unlikely},
        rule::rule,
    },
};

rule! {
    /// Year cannot be the one that was meant.
    ///
    /// ## Why
    /// A year of another millennium, or of the next century, comes from a key that was pressed twice
    /// or from digits in the wrong order. The date would put the item at the wrong end of every list
    /// and of the timeline.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 1026-10-01
    /// ```
    ///
    /// ## How to fix it
    /// Correct the year.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// L’année ne peut pas être celle qui était voulue.
    ///
    /// ## Pourquoi
    /// Une année d’un autre millénaire, ou du siècle prochain, vient d’une touche enfoncée deux fois
    /// ou de chiffres inversés. La date placerait l’élément au mauvais bout de toutes les listes et
    /// de la chronologie.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger l’année.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G905" "year-unlikely" Warning Portal
}

/// Number of years before and after today in which the year that was meant is looked for.
const YEARS: std::ops::RangeInclusive<i16> = -20..=10;

fn check(portal: &Portal, findings: &mut Findings) {
    let this_year = portal.today.year();
    each(portal, |meta, context, date| {
        if is_unlikely(&context, date, portal.today) {
            let meant = meant(date, this_year).and_then(|year| in_year(date, year));
            let diagnostic = findings
                .diagnostic(meta, context.span)
                .with("field", context.name)
                .with("written", date.to_string())
                .with_suggestion(meant.map(|date| date.to_string()).as_deref());
            findings.report(meta, diagnostic);
        }
    });
}

/// Returns the year nearest to this one that differs by one digit, or by two neighbours that changed
/// places; else the one of this century.
fn meant(date: &PartialDate, this_year: i16) -> Option<i16> {
    let written = date.extent.year()?;
    let years = || YEARS.map(|years| this_year.saturating_add(years));
    let slips = years().filter(|year| is_slip(digits(written), digits(*year)));
    let nearest = slips.min_by_key(|year| (year - this_year).abs());
    nearest.or_else(|| years().find(|year| year % 100 == written % 100))
}

fn digits(year: i16) -> [i16; 4] {
    [year / 1000, year / 100 % 10, year / 10 % 10, year % 10]
}

fn is_slip(written: [i16; 4], meant: [i16; 4]) -> bool {
    let differing = written.iter().zip(meant).filter(|(written, meant)| **written != *meant).count();
    let is_swapped = (0..3).any(|at| {
        let mut swapped = written;
        swapped.swap(at, at + 1);
        swapped == meant
    });
    differing == 1 || is_swapped
}
