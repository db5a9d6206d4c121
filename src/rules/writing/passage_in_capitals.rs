//! A passage in capitals.

use std::ops::Range;

use crate::rules::{findings::Findings, rule::rule, short::short, texts::Texts};

rule! {
    /// More than three words in a row in capitals.
    ///
    /// ## Why
    /// Words in capitals lose their shape and are slow to read, more so for people with dyslexia; some
    /// screen readers spell them letter by letter.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// LE FORUM EST REPORTÉ À LA SEMAINE PROCHAINE.
    /// ```
    ///
    /// ## How to fix it
    /// Write in small letters, and give weight with `**` where it is needed.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// **Le forum est reporté à la semaine prochaine.**
    /// ```
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, “Majuscules”; WCAG 2.2, 1.4.8 (AAA) and its notes on
    /// legibility.
    ///
    /// # En français
    /// Plus de trois mots de suite en majuscules.
    ///
    /// ## Pourquoi
    /// Les mots en majuscules perdent leur forme et se lisent lentement, surtout pour les personnes
    /// dyslexiques; certains lecteurs d’écran les épellent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire en minuscules, et insister avec `**` là où il le faut.
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Majuscules »; WCAG 2.2, 1.4.8 (AAA) et ses notes sur la
    /// lisibilité.
    "A941" "passage-in-capitals" Warning Texts
}

fn check(texts: &Texts<'_>, found: &mut Findings) {
    for (head, _, piece) in texts.pieces() {
        for range in in_capitals(&piece.text) {
            let told = found.at(head, piece.span_of(&range)).with("text", short(&piece.text[range]));
            found.tell(head, told);
        }
    }
}

/// More words than this in a row, and as many letters as sentences have and abbreviations do not.
const MOST: usize = 3;
const LETTERS: usize = 16;

fn in_capitals(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run: Option<(Range<usize>, usize, usize)> = None;
    let mut at = 0;
    // A space at the end, so that the last run ends as others do.
    for word in text.split_inclusive(char::is_whitespace).chain(std::iter::once("a")) {
        let range = at..(at + word.trim_end().len()).min(text.len());
        at += word.len();
        let letters = word.chars().filter(|it| it.is_alphabetic()).count();
        // Letters of scripts that have no capitals are in neither case.
        let is_loud = word.chars().filter(|it| it.is_alphabetic()).all(char::is_uppercase);
        if is_loud && (letters > 0 || run.is_some()) {
            let (span, words, so_far) = run.get_or_insert((range.clone(), 0, 0));
            if letters > 0 {
                (span.end, *so_far) = (range.end, *so_far + letters);
            }
            // A letter or two are a little word, or an abbreviation: neither makes it a passage.
            *words += usize::from(letters > 1);
        }
        // A list of abbreviations has a comma after each.
        let ends = !is_loud || word.trim_end().ends_with([',', ';', '/', ')']);
        if ends && let Some((span, _, _)) = run.take().filter(|(_, words, so_far)| *words > MOST && *so_far >= LETTERS) {
            found.push(span);
        }
    }
    found
}
