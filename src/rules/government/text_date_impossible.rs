//! Text mentions a day that does not exist.

use jiff::civil::Date;

use crate::rules::{
    Texts,
    dated_texts::{TextDate, text_dates},
    findings::Findings,
    rule::rule,
};

rule! {
    /// Text mentions a day that does not exist.
    ///
    /// ## Why
    /// November has 30 days, and February 29 exists only in leap years. People cannot plan for a day
    /// that does not exist, and cannot tell which one was meant.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le portail ouvre
    /// ---
    /// La consultation est ouverte jusqu’au 31 novembre.
    /// ```
    ///
    /// ## How to fix it
    /// Correct the day or the month.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le portail ouvre
    /// ---
    /// La consultation est ouverte jusqu’au 30 novembre.
    /// ```
    ///
    /// ## Source
    /// House rule. The Gregorian calendar: ISO 8601-1:2019.
    ///
    /// # En français
    /// Le texte mentionne un jour qui n’existe pas.
    ///
    /// ## Pourquoi
    /// Novembre a 30 jours, et le 29 février n’existe que dans les années bissextiles. Personne ne
    /// peut se préparer pour un jour qui n’existe pas, ni savoir lequel était voulu.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le jour ou le mois.
    ///
    /// ## Source
    /// Règle propre à Parvis. Calendrier grégorien : ISO 8601-1:2019.
    "G907" "text-date-impossible" Error Texts
}

/// Highest number that is certainly meant as a day: “the 40 May submissions” is not a date.
const MAX_DAY: i8 = 31;

/// Leap year for a date without a year: 29 February exists in some.
const LEAP_YEAR: i16 = 2024;

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for date in text_dates(texts) {
        let year = date.written.year.unwrap_or(LEAP_YEAR);
        let is_day = date.written.year.is_some() || (1..=MAX_DAY).contains(&date.written.day);
        let Some(first) = Date::new(year, date.written.month, 1).ok().filter(|_| is_day) else { continue };
        if Date::new(year, date.written.month, date.written.day).is_err() {
            let last = first.last_of_month().day();
            let diagnostic = findings
                .diagnostic(date.meta, date.piece.span_of(&date.written.range))
                .with("found", &date.piece.text[date.written.range.clone()])
                .with("last", usize::from(last.unsigned_abs()))
                .with("fixed", on_day(&date, last));
            findings.report(date.meta, diagnostic);
        }
    }
}

/// Returns the date on another day of its month, from the 28th to the 31st, with its English suffix.
fn on_day(date: &TextDate<'_>, day: i8) -> String {
    let text = &date.piece.text;
    let before = &text[date.written.range.start..date.written.day_range.start];
    let after = &text[date.written.day_range.end..date.written.range.end];
    let suffix = ["st", "nd", "rd", "th"].into_iter().find(|suffix| after.starts_with(suffix));
    let rest = suffix.and_then(|suffix| after.strip_prefix(suffix)).unwrap_or(after);
    let suffix = suffix.map_or("", |_| if day == MAX_DAY { "st" } else { "th" });
    format!("{before}{day}{suffix}{rest}")
}
