//! More than three words in a row are in capital letters.

use std::ops::Range;

use crate::rules::{excerpt::excerpt, findings::Findings, rule::rule, texts::Texts};

rule! {
    /// More than three words in a row are in capital letters.
    ///
    /// ## Why
    /// Words in capitals are slower to read, especially for people with dyslexia. Some screen
    /// readers spell them out.
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
    /// Use lowercase letters. To emphasize words in the text of a page, use `**`.
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
    /// House rule.
    ///
    /// # En français
    /// Plus de trois mots de suite sont en majuscules.
    ///
    /// ## Pourquoi
    /// Les mots en majuscules se lisent plus lentement, surtout pour les personnes dyslexiques.
    /// Certains lecteurs d’écran les épellent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire en minuscules. Pour insister dans le texte d’une page, utiliser `**`.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "A941" "passage-in-capitals" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, _, piece) in texts.pieces() {
        for range in in_capitals(&piece.text) {
            let diagnostic =
                findings.diagnostic(meta, piece.span_of(&range)).with("text", excerpt(&piece.text[range]));
            findings.report(meta, diagnostic);
        }
    }
}

/// Maximum number of words in capitals in a row, and minimum number of letters: sentences have as many,
/// abbreviations do not.
const MAX_WORDS: usize = 3;
const MIN_LETTERS: usize = 16;

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
        if ends
            && let Some((span, _, _)) =
                run.take().filter(|(_, words, so_far)| *words > MAX_WORDS && *so_far >= MIN_LETTERS)
        {
            found.push(span);
        }
    }
    found
}
