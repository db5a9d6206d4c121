//! Times and contact details differ between the two languages of a page.

mod contacts;
mod damage;
mod detail;
mod found;
mod times;

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Argument, Diagnostic},
    model::Language,
    rules::{
        findings::Findings,
        language::{
            paragraphs::paragraphs,
            run_pairs::{RunPair, run_pairs},
        },
        rule::rule,
        texts::Texts,
    },
};
pub(super) use damage::DamagePatterns;
use detail::Detail;
pub(super) use detail::DetailPatterns;
pub(super) use found::Kind;

rule! {
    /// Times or contact details differ between the two languages of a page.
    ///
    /// ## Why
    /// People read one language only. A time, a weekday, a telephone number, an email address or a
    /// postal code that is corrected in one text and forgotten in the other sends some of them to the
    /// wrong place, or too late. The rule reads each as its language writes it: 13 h 30 is 1:30 p.m.,
    /// midi is noon, 418 555-0123 is (418) 555-0123, and info-fr@ is info-en@. A translation that gives
    /// none of the many details of a text is a shorter version, and is not reported.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit à 13 h 30.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum meets at 2:30 p.m.
    /// ```
    ///
    /// ## How to fix it
    /// Correct the text where it is wrong.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit à 13 h 30.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum meets at 1:30 p.m.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Des heures ou des coordonnées diffèrent entre les deux langues de la page.
    ///
    /// ## Pourquoi
    /// Chaque personne lit une seule langue. Une heure, un jour de la semaine, un numéro de téléphone,
    /// une adresse courriel ou un code postal corrigé dans un texte et oublié dans l’autre en envoie
    /// certaines au mauvais endroit, ou trop tard. La règle lit chaque élément comme sa langue l’écrit :
    /// 13 h 30 est 1:30 p.m., midi est noon, 418 555-0123 est (418) 555-0123, et info-fr@ est info-en@.
    /// Une traduction qui ne donne aucune des nombreuses coordonnées d’un texte est une version abrégée,
    /// et n’est pas signalée.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le texte où se trouve l’erreur.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L207" "details-differ" Warning Texts
}

/// Highest number of details of a kind whose absence from the other text is reported if it has none.
const MAX_LEFT_OUT: usize = 3;

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let (patterns, damages) = (DetailPatterns::all(), DamagePatterns::all());
    let compared = [Language::FRENCH, Language::ENGLISH];
    for pair in run_pairs(texts) {
        if [pair.source.1, pair.translation.1].iter().all(|language| compared.contains(language)) {
            let [theirs, ours] = [pair.source, pair.translation].map(|(pieces, language)| {
                let outline = texts.portal.outlines.of(&pair.meta.key(), language);
                let links = outline.filter(|_| pair.is_body).map_or(&[][..], |outline| &outline.links);
                patterns.of(pieces, links, language)
            });
            let damaged = [pair.source, pair.translation].map(|(pieces, language)| {
                let all = paragraphs(pieces, language);
                let in_words = all.iter().flat_map(|words| damages.find(&words.text)).map(|it| it.kind);
                let outline = texts.portal.outlines.of(&pair.meta.key(), language);
                let links = outline.map_or(&[][..], |outline| &outline.links);
                let is_cut = links.iter().any(|it| damages.cut_address(it, &texts.portal.sources).is_some());
                in_words.chain(is_cut.then_some(Kind::Email)).collect::<Vec<_>>()
            });
            // A damaged detail is reported where it is: the other text must not copy it.
            let is_damaged = |kind: &Kind| damaged.iter().flatten().any(|it| it == kind);
            for kind in Kind::ALL.into_iter().filter(|kind| !is_damaged(kind)) {
                let [theirs, ours] = [&theirs, &ours].map(|all| of_kind(all, kind));
                compare(&pair, &theirs, &ours, findings);
            }
        }
    }
}

fn of_kind(all: &[Detail], kind: Kind) -> Vec<&Detail> {
    all.iter().filter(|detail| detail.kind == kind).collect()
}

/// Reports each detail of the translation that its source does not have, with the one it may stand for,
/// then the first that is missing from the translation.
fn compare(pair: &RunPair<'_>, theirs: &[&Detail], ours: &[&Detail], findings: &mut Findings) {
    let sure = |details: &[&Detail]| details.iter().filter(|it| it.is_sure).count();
    let is_left_out = |these: &[&Detail], others: &[&Detail]| others.is_empty() && sure(these) > MAX_LEFT_OUT;
    if is_left_out(ours, theirs) || is_left_out(theirs, ours) {
        return;
    }
    let (mut extra, mut missing) = (unmatched(ours, theirs, true), unmatched(theirs, ours, true));
    if extra.is_empty() && !missing.is_empty() {
        extra = unmatched(ours, theirs, false);
    } else if missing.is_empty() && !extra.is_empty() {
        missing = unmatched(theirs, ours, false);
    }
    // A weekday is often given in one text only, beside its date.
    let only_in_pairs = extra.first().or(missing.first()).is_some_and(|it| it.kind == Kind::Weekday);
    if only_in_pairs {
        let length = extra.len().min(missing.len());
        extra.truncate(length);
        missing.truncate(length);
    }
    let last = missing.get(extra.len()).map(|detail| (None, Some(*detail)));
    let pairs = extra.iter().enumerate().map(|(at, detail)| (Some(*detail), missing.get(at).copied()));
    for (extra, missing) in pairs.chain(last) {
        let diagnostic = difference(pair, extra, missing, findings);
        findings.report(pair.meta, diagnostic);
    }
}

/// Returns each detail that the other text does not have, once each.
fn unmatched<'d>(details: &[&'d Detail], other: &[&Detail], sure: bool) -> Vec<&'d Detail> {
    let known: BTreeSet<_> = other.iter().map(|detail| &detail.value).collect();
    let mut seen = BTreeSet::new();
    // One place may have several readings: none of them may be in the other text.
    let matched: BTreeSet<_> =
        details.iter().filter(|it| known.contains(&it.value)).map(|it| it.place()).collect();
    let wanted = details.iter().filter(|it| it.is_sure == sure && !matched.contains(&it.place()));
    wanted.filter(|it| seen.insert(&it.value)).copied().collect()
}

fn difference(
    pair: &RunPair<'_>,
    extra: Option<&Detail>,
    missing: Option<&Detail>,
    findings: &Findings,
) -> Diagnostic {
    let word = |detail: Option<&Detail>| detail.map_or("none", |it| it.text.as_str()).to_owned();
    let kind = extra.or(missing).map_or("", |detail| detail.kind.as_str());
    let fixed = missing.map(|it| it.in_words(pair.translation.1));
    let diagnostic = findings
        .diagnostic(pair.meta, extra.map_or(pair.start, |detail| detail.span))
        .with("kind", Argument::Text(kind.to_owned()))
        .with("translation", word(extra))
        .with("source", word(missing))
        .with("fixed", fixed.unwrap_or_default());
    match missing {
        Some(detail) => diagnostic.with_label(detail.span, "label-in-the-source"),
        None => diagnostic,
    }
}
