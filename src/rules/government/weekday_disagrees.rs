//! Weekday and date do not agree.

use std::collections::BTreeMap;

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use crate::{
    diagnostic::Argument,
    locale::Messages,
    model::{Extent, ItemKey},
    resolve::Portal,
    rules::{
        Texts,
        dated_texts::{TextDate, text_dates},
        findings::Findings,
        government::written_dates::each,
        rule::rule,
        text_dates::{weekday_like, weekday_name},
    },
};

rule! {
    /// Weekday and date do not agree.
    ///
    /// ## Why
    /// “Monday, November 25, 2026” does not exist: that day is a Wednesday. People who plan to
    /// attend do not know which of the two to believe, and come on the wrong day. A date without a
    /// year is compared with the dates of the item.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le portail ouvre
    /// ---
    /// Le forum se réunit le lundi 25 novembre 2026.
    /// ```
    ///
    /// ## How to fix it
    /// Correct the weekday or the date.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le portail ouvre
    /// ---
    /// Le forum se réunit le mercredi 25 novembre 2026.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le jour de la semaine ne correspond pas à la date.
    ///
    /// ## Pourquoi
    /// « Lundi 25 novembre 2026 » n’existe pas : ce jour est un mercredi. Les personnes qui comptent
    /// venir ne savent pas lequel des deux croire, et viennent le mauvais jour. Une date sans année
    /// est comparée aux dates de l’élément.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le jour de la semaine ou la date.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G906" "weekday-disagrees" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let own = own_days(texts.portal);
    for date in text_dates(texts) {
        let Some((range, weekday)) = &date.written.weekday else { continue };
        let Some(day) = contradicted(&date, *weekday, &own) else { continue };
        let name =
            |weekday| Messages::LANGUAGES.map(|it| (it.to_string(), weekday_name(weekday, it).to_owned()));
        let text = &date.piece.text;
        let (before, after) =
            (&text[date.written.range.start..range.start], &text[range.end..date.written.range.end]);
        let written = &text[range.clone()];
        let right = like(written, weekday_like(written, day.weekday(), date.written.language));
        let diagnostic = findings
            .diagnostic(date.meta, date.piece.span_of(&date.written.range))
            .with("found", &text[date.written.range.clone()])
            .with("day", Argument::Day(day))
            .with("weekday", Argument::Worded(name(day.weekday()).into()))
            .with("fixed", format!("{before}{right}{after}"))
            .with("other", Argument::Day(nearest(day, *weekday)));
        findings.report(date.meta, diagnostic);
    }
}

/// The days that each item gives in its fields.
fn own_days(portal: &Portal) -> BTreeMap<ItemKey, Vec<Date>> {
    let mut days: BTreeMap<ItemKey, Vec<Date>> = BTreeMap::new();
    each(portal, |meta, _, date| {
        if let Extent::Day(day) = date.extent {
            days.entry(meta.key()).or_default().push(day);
        }
    });
    days
}

/// Returns the day that is not that weekday. A date without a year is that of a field of the item, if
/// one has the same day and month; it agrees if any of them does.
fn contradicted(date: &TextDate<'_>, weekday: Weekday, own: &BTreeMap<ItemKey, Vec<Date>>) -> Option<Date> {
    if date.written.year.is_some() {
        return date.written.contradicted();
    }
    let own = own.get(&date.meta.key())?;
    let same = || own.iter().filter(|day| (day.month(), day.day()) == (date.written.month, date.written.day));
    if same().any(|day| day.weekday() == weekday) { None } else { same().next().copied() }
}

/// Returns the day nearest to that one with the weekday.
fn nearest(day: Date, weekday: Weekday) -> Date {
    let days = [-1, 1, -2, 2, -3, 3].map(|days: i32| day.saturating_add(days.days()));
    days.into_iter().find(|other| other.weekday() == weekday).unwrap_or(day)
}

/// Writes a name with a capital if the word that it replaces has one.
fn like(word: &str, name: &str) -> String {
    if word.starts_with(char::is_uppercase) {
        let mut letters = name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    } else {
        name.to_owned()
    }
}
