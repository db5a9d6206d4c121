//! First day of the month is written as a plain number in French.

use std::{collections::BTreeSet, ops::Range, sync::LazyLock};

use crate::{
    locale::Pattern,
    model::Language,
    rules::{
        dated_texts::{TextDate, text_dates},
        findings::Findings,
        rule::rule,
        texts::Texts,
    },
};

rule! {
    /// First day of the month is written as a plain number in French.
    ///
    /// ## Why
    /// French says « premier mars », and writes 1er mars. Screen readers say « un mars » for 1 mars.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le 1 mars.
    /// ```
    ///
    /// ## How to fix it
    /// Write 1er mars. `parvis check --fix` corrects it.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le 1er mars.
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Écriture de la date ».
    ///
    /// # En français
    /// Le premier jour du mois est écrit comme un nombre ordinaire.
    ///
    /// ## Pourquoi
    /// On dit « premier mars », et on écrit 1er mars. Les lecteurs d’écran lisent « un mars » pour
    /// 1 mars.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire 1er mars. `parvis check --fix` corrige la date.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Écriture de la date ».
    "L309" "first-of-month" Warning Texts
}

/// First day of a range or a list whose month comes later: « du 1 au 5 mars ».
static FIRST_OF_RANGE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?:^|[\s(])(?<day>0?1)[ \x{a0}\x{202f}]*(?:au|et|–|-)[ \x{a0}\x{202f}]*$")
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let mut reported = BTreeSet::new();
    for date in text_dates(texts).filter(|date| date.written.language == Language::FRENCH) {
        let text = &date.piece.text;
        let written = date.written;
        // 2026-03-01 has its month before its day.
        let is_in_words = text[written.day_range.end..written.range.end].starts_with(char::is_whitespace);
        if !is_in_words {
            continue;
        }
        let own = Some(written.day_range.clone()).filter(|day| ["1", "01"].contains(&&text[day.clone()]));
        let before = FIRST_OF_RANGE.captures(&text[..written.range.start]);
        let before = before.and_then(|groups| Some(groups.name("day")?.range()));
        for day in own.into_iter().chain(before) {
            let span = date.piece.span_of(&day);
            if reported.insert((span.file, span.start, day.start)) {
                report(&date, day, findings);
            }
        }
    }
}

fn report(date: &TextDate<'_>, day: Range<usize>, findings: &mut Findings) {
    let span = date.piece.span_of(&day);
    let text = &date.piece.text;
    let end = date.written.range.end;
    let diagnostic = findings.diagnostic(date.meta, span);
    let mut diagnostic = diagnostic
        .with("found", &text[day.start..end])
        .with("corrected", format!("1er{}", &text[day.end..end]));
    if date.piece.is_exact() {
        diagnostic = diagnostic.with_fix(span, "1er");
    }
    findings.report(date.meta, diagnostic);
}
