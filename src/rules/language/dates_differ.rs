//! Dates differ between the two languages of a page.

mod mentions;
mod months;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostic::Diagnostic,
    model::Language,
    rules::{
        findings::Findings,
        language::run_pairs::{RunPair, run_pairs},
        rule::rule,
        text_dates::in_words,
        texts::Texts,
    },
};
use mentions::{Certainty, Mention, mentions};
use months::{differing, months};

rule! {
    /// Dates differ between the two languages of a page.
    ///
    /// ## Why
    /// A date that is changed in one language only makes some people come too late, or on the wrong
    /// day. The rule compares the dates that have a day and a month, as each language writes them: 15
    /// décembre 2026, December 15, 2026 and 2026-12-15 are the same. It compares the year where both
    /// texts give it. A translation that gives none of the many dates of a text is a shorter version,
    /// and is not reported.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: La consultation est ouverte
    /// ---
    ///
    /// La consultation est ouverte jusqu’au 15 décembre 2026.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The consultation is open
    /// ---
    ///
    /// The consultation is open until December 25, 2026.
    /// ```
    ///
    /// ## How to fix it
    /// Correct the date in the text where it is wrong.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: La consultation est ouverte
    /// ---
    ///
    /// La consultation est ouverte jusqu’au 15 décembre 2026.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The consultation is open
    /// ---
    ///
    /// The consultation is open until December 15, 2026.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Les dates diffèrent entre les deux langues de la page.
    ///
    /// ## Pourquoi
    /// À cause d’une date changée dans une seule langue, des personnes viennent trop tard, ou le
    /// mauvais jour. La règle compare les dates qui ont un jour et un mois, comme chaque langue les
    /// écrit : 15 décembre 2026, December 15, 2026 et 2026-12-15 sont la même date. Elle compare
    /// l’année si les deux textes la donnent. Une traduction qui ne donne aucune des nombreuses dates
    /// d’un texte est une version abrégée, et n’est pas signalée.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger la date dans le texte où elle est fausse.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L206" "dates-differ" Warning Texts
}

/// Highest number of dates whose absence from the other text is reported if it has none at all.
const MAX_LEFT_OUT: usize = 3;

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let compared = [Language::FRENCH, Language::ENGLISH];
    for pair in run_pairs(texts) {
        if [pair.source.1, pair.translation.1].iter().all(|language| compared.contains(language)) {
            compare(&pair, findings);
        }
    }
}

/// Reports each date of the translation that its source does not have, with the one it may stand for,
/// then the first that is missing from the translation.
fn compare(pair: &RunPair<'_>, findings: &mut Findings) {
    let [theirs, ours] = [pair.source, pair.translation].map(|(pieces, language)| mentions(pieces, language));
    let [their_months, our_months] =
        [pair.source, pair.translation].map(|(pieces, language)| months(pieces, language));
    for (extra, missing) in differing(&our_months, &their_months, [&ours, &theirs]) {
        let diagnostic = difference(pair, Some(extra), Some(missing), findings);
        findings.report(pair.meta, diagnostic);
    }
    let number = |mentions: &[Mention]| mentions.iter().filter(|it| it.certainty == Certainty::Sure).count();
    if ours.is_empty() && number(&theirs) > MAX_LEFT_OUT || theirs.is_empty() && number(&ours) > MAX_LEFT_OUT
    {
        return;
    }
    let (by_day, by_day_theirs) = (by_day(&ours), by_day(&theirs));
    let mut extra = unmatched(&ours, &by_day, &by_day_theirs, Certainty::Sure);
    let mut missing = unmatched(&theirs, &by_day_theirs, &by_day, Certainty::Sure);
    if extra.is_empty() && !missing.is_empty() {
        extra = unmatched(&ours, &by_day, &by_day_theirs, Certainty::Listed);
    } else if missing.is_empty() && !extra.is_empty() {
        missing = unmatched(&theirs, &by_day_theirs, &by_day, Certainty::Listed);
    } else if extra.is_empty() && all_sure(&ours) && all_sure(&theirs) && ours.len() == theirs.len() {
        extra = repeated(&by_day, &by_day_theirs);
        missing = repeated(&by_day_theirs, &by_day);
    }
    let last = missing.get(extra.len()).map(|mention| (None, Some(*mention)));
    let pairs = extra.iter().enumerate().map(|(at, mention)| (Some(*mention), missing.get(at).copied()));
    for (extra, missing) in pairs.chain(last) {
        let diagnostic = difference(pair, extra, missing, findings);
        findings.report(pair.meta, diagnostic);
    }
}

fn difference(
    pair: &RunPair<'_>,
    extra: Option<&Mention>,
    missing: Option<&Mention>,
    findings: &Findings,
) -> Diagnostic {
    let word = |mention: Option<&Mention>| mention.map_or("none", |it| it.text.as_str()).to_owned();
    let fixed = missing.map(|it| in_words(it.day, it.month, it.year, pair.translation.1));
    let diagnostic = findings
        .diagnostic(pair.meta, extra.map_or(pair.start, |mention| mention.span))
        .with("translation", word(extra))
        .with("source", word(missing))
        .with("fixed", fixed.unwrap_or_default());
    match missing {
        Some(mention) => diagnostic.with_label(mention.span, "label-in-the-source"),
        None => diagnostic,
    }
}

/// The dates of a text, by month and day.
type ByDay<'m> = BTreeMap<(i8, i8), Vec<&'m Mention>>;

fn by_day(mentions: &[Mention]) -> ByDay<'_> {
    let mut days = ByDay::new();
    for mention in mentions {
        days.entry((mention.month, mention.day)).or_default().push(mention);
    }
    days
}

/// Returns each date of that certainty that the other text does not have, once each.
fn unmatched<'m>(
    mentions: &'m [Mention],
    own: &ByDay<'m>,
    other: &ByDay<'_>,
    certainty: Certainty,
) -> Vec<&'m Mention> {
    let mut seen = BTreeSet::new();
    let wanted = mentions.iter().filter(|mention| {
        mention.certainty == certainty && seen.insert((mention.month, mention.day, mention.year))
    });
    wanted
        .filter(|mention| {
            let day = (mention.month, mention.day);
            let same = other.get(&day).map_or(&[][..], Vec::as_slice);
            let same_own = own.get(&day).map_or(&[][..], Vec::as_slice);
            !agrees(mention, same_own, same)
        })
        .collect()
}

/// Returns `true` if a date is among those of the other text that have its day and month. One without a
/// year has that of any, unless it is the counterpart of one without a year.
fn agrees(mention: &Mention, own: &[&Mention], other: &[&Mention]) -> bool {
    let without_year = |mentions: &[&Mention], sure: bool| {
        mentions.iter().filter(|it| it.year.is_none() && (it.certainty == Certainty::Sure) == sure).count()
    };
    match mention.year {
        None => !other.is_empty(),
        year => {
            other.iter().any(|it| it.year == year)
                || without_year(other, false) > 0
                || without_year(other, true) > without_year(own, true)
        }
    }
}

fn all_sure(mentions: &[Mention]) -> bool {
    mentions.iter().all(|mention| mention.certainty == Certainty::Sure)
}

/// Returns the last mention of each day that the other text mentions less often.
fn repeated<'m>(own: &ByDay<'m>, other: &ByDay<'_>) -> Vec<&'m Mention> {
    let more = own.iter().filter(|(day, mentions)| mentions.len() > other.get(day).map_or(0, Vec::len));
    more.filter_map(|(_, mentions)| mentions.last().copied()).collect()
}
