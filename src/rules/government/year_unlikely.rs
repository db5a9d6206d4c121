//! Year cannot be the one that was meant.

use crate::{
    resolve::Portal,
    rules::{
        Texts,
        dated_texts::text_dates,
        findings::Findings,
        government::written_dates::{MAX_YEARS_AHEAD, MIN_YEAR, each, in_year, is_unlikely},
        rule::rule,
    },
};

rule! {
    /// Year cannot be the one that was meant.
    ///
    /// ## Why
    /// A year of another millennium, or of the next century, comes from a key that was pressed twice
    /// or from digits in the wrong order. In a field, the date would put the item at the wrong end of
    /// every list and of the timeline; in a text, people do not know which day is meant.
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
    /// ou de chiffres inversés. Dans un champ, la date placerait l’élément au mauvais bout de toutes
    /// les listes et de la chronologie; dans un texte, personne ne sait de quel jour il s’agit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger l’année.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G905" "year-unlikely" Warning Texts
}

/// Number of years before and after today in which the year that was meant is looked for.
const YEARS: std::ops::RangeInclusive<i16> = -20..=10;

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    fields(texts.portal, findings);
    let this_year = texts.portal.today.year();
    for date in text_dates(texts) {
        let Some(year) = date.written.year.filter(|year| is_unlikely_in_text(*year, this_year)) else {
            continue;
        };
        let found = &date.piece.text[date.written.range.clone()];
        let meant =
            meant(year, this_year).map(|meant| found.replacen(&format!("{year:04}"), &meant.to_string(), 1));
        let diagnostic = findings
            .diagnostic(date.meta, date.piece.span_of(&date.written.range))
            .with("field", "none")
            .with("written", found)
            .with_suggestion(meant.as_deref());
        findings.report(date.meta, diagnostic);
    }
}

fn fields(portal: &Portal, findings: &mut Findings) {
    let this_year = portal.today.year();
    each(portal, |meta, context, date| {
        if is_unlikely(&context, date, portal.today) {
            let year = date.extent.year().and_then(|year| meant(year, this_year));
            let meant = year.and_then(|year| in_year(date, year));
            let diagnostic = findings
                .diagnostic(meta, context.span)
                .with("field", context.name)
                .with("written", date.to_string())
                .with_suggestion(meant.map(|date| date.to_string()).as_deref());
            findings.report(meta, diagnostic);
        }
    });
}

/// Returns `true` if the year of a date in a text cannot be meant. A text may tell of the distant past,
/// or name the end of a half-century as a goal: only a slip of the keyboard is certain.
fn is_unlikely_in_text(year: i16, this_year: i16) -> bool {
    const HALF_CENTURY: i16 = 50;
    let is_distant = year > this_year.saturating_add(MAX_YEARS_AHEAD) && year % HALF_CENTURY != 0;
    is_distant || year < MIN_YEAR && slip(year, this_year).is_some()
}

/// Returns the year nearest to this one that differs by one digit, or by two neighbours that changed
/// places; else the one of this century.
fn meant(written: i16, this_year: i16) -> Option<i16> {
    let mut years = YEARS.map(|years| this_year.saturating_add(years));
    slip(written, this_year).or_else(|| years.find(|year| year % 100 == written % 100))
}

/// Returns the year nearest to this one that a slip of the keyboard makes of the one written.
fn slip(written: i16, this_year: i16) -> Option<i16> {
    let years = YEARS.map(|years| this_year.saturating_add(years));
    let slips = years.filter(|year| is_slip(digits(written), digits(*year)));
    slips.min_by_key(|year| (year - this_year).abs())
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
