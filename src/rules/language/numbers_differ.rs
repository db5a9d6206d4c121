//! Numbers differ between the two languages of a page.

use std::{
    cell::LazyCell,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    diagnostic::Diagnostic,
    locale::numerals,
    markdown::TextRun,
    model::Language,
    rules::{
        findings::Findings,
        language::{
            details_differ::{DamagePatterns, DetailPatterns},
            fractions::fractions,
            measures::Measure,
            run_pairs::{RunPair, run_pairs},
        },
        rule::rule,
        text_dates::DatePatterns,
        texts::Texts,
    },
    source::{RangeSet, Span},
};

rule! {
    /// Numbers differ between the two languages of a page.
    ///
    /// ## Why
    /// A figure that is updated in one language only is a common and serious translation error. The
    /// rule compares numbers of 100 or more, decimals, percentages and amounts, as each language
    /// writes them: 1 200 is 1,200, 12,5 % is 12.5%, and 2 M$ is $2 million. It ignores full
    /// dates (see `L206`), times and phone numbers.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1 250 réponses.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum received 1,200 answers.
    /// ```
    ///
    /// ## How to fix it
    /// Correct the number in the text where it is wrong.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1 250 réponses.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum received 1,250 answers.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Les nombres diffèrent entre les deux langues de la page.
    ///
    /// ## Pourquoi
    /// Un chiffre mis à jour dans une seule langue est une erreur de traduction courante et grave.
    /// La règle compare les nombres à partir de 100, les décimales, les pourcentages et les
    /// montants, comme chaque langue les écrit : 1 200 est 1,200, 12,5 % est 12.5%, et 2 M$ est $2
    /// million. Elle ignore les dates complètes (voir `L206`), les heures et les numéros de
    /// téléphone.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le nombre dans le texte où il est faux.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L205" "numbers-differ" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for pair in run_pairs(texts) {
        if let Some(differ) = compare(&pair, findings) {
            findings.report(pair.meta, differ);
        }
    }
}

/// Returns a finding if one text has a number that the other does not.
fn compare(pair: &RunPair<'_>, findings: &Findings) -> Option<Diagnostic> {
    let [theirs, ours] =
        [pair.source, pair.translation].map(|(pieces, language)| Numbers::of(pieces, language));
    let (mut extra, mut missing) = (ours.first_not_in(&theirs), theirs.first_not_in(&ours));
    let (small_extra, small_missing) = (ours.first_small_not_in(&theirs), theirs.first_small_not_in(&ours));
    if extra.or(small_extra).is_some() && missing.or(small_missing).is_some() {
        (extra, missing) = (extra.or(small_extra), missing.or(small_missing));
    }
    let place = extra.or(missing.map(|_| (pair.start, ""))).map(|(place, _)| place)?;
    let word = |findings: Option<(Span, &str)>| findings.map_or("none", |(_, text)| text).to_owned();
    let diagnostic =
        findings.diagnostic(pair.meta, place).with("translation", word(extra)).with("source", word(missing));
    Some(match missing {
        Some((place, _)) => diagnostic.with_label(place, "label-in-the-source"),
        None => diagnostic,
    })
}

/// Values of numbers, each with the place and the spelling it is first found in.
type ByValue<'t> = BTreeMap<String, (Span, &'t str)>;

/// Returns the places whose digits other rules compare: dates, details, damaged details.
fn compared(text: &str, language: Language) -> RangeSet {
    let dates = DatePatterns::own().dates(text, language).into_iter().map(|date| date.range);
    let details = DetailPatterns::all().find(text, language).into_iter().map(|detail| detail.range);
    let damages = DamagePatterns::all().find(text).into_iter().map(|damage| damage.range);
    dates.chain(details).chain(damages).collect()
}

/// The numbers of a text.
#[derive(Default)]
struct Numbers<'t> {
    /// Those that another language must say too.
    counted: ByValue<'t>,
    /// Small numbers of days, people or units: another language may say them otherwise.
    small: ByValue<'t>,
    /// Every value, small ones and those in words too.
    all: BTreeSet<String>,
}

impl<'t> Numbers<'t> {
    fn of(pieces: &'t [TextRun], language: Language) -> Self {
        let mut numbers = Self::default();
        for piece in pieces {
            let own = piece.language.as_ref().and_then(|tag| tag.as_str().parse().ok());
            let language = own.unwrap_or(language);
            let compared = LazyCell::new(|| compared(&piece.text, language));
            let all = numerals(&piece.text, language);
            let values: Vec<String> = all.iter().map(|numeral| numeral.value.clone()).collect();
            numbers.all.extend(fractions(&piece.text, &values));
            for numeral in all {
                numbers.all.insert(numeral.value.clone());
                let measure = Measure::after(&piece.text[numeral.range.end..]);
                numbers.all.extend(measure.iter().flat_map(|it| it.equivalents(&numeral.value)));
                let is_small =
                    !numeral.counts && measure.is_some() && !["0", "1"].contains(&numeral.value.as_str());
                if !(numeral.counts || is_small) || compared.contains(numeral.range.start) {
                    continue;
                }
                let found = (piece.span_of(&numeral.range), &piece.text[numeral.range]);
                if numeral.counts {
                    numbers.counted.entry(numeral.value).or_insert(found);
                } else {
                    numbers.small.entry(numeral.value).or_insert(found);
                }
            }
        }
        numbers
    }

    /// The first number that counts and that another text does not have, by its value.
    fn first_not_in(&self, other: &Self) -> Option<(Span, &'t str)> {
        first_not_in(&self.counted, other)
    }

    /// The first small number with its unit that another text does not have, by its value.
    fn first_small_not_in(&self, other: &Self) -> Option<(Span, &'t str)> {
        first_not_in(&self.small, other)
    }
}

fn first_not_in<'t>(values: &ByValue<'t>, other: &Numbers<'_>) -> Option<(Span, &'t str)> {
    values.iter().find(|(value, _)| !other.all.contains(*value)).map(|(_, found)| *found)
}
