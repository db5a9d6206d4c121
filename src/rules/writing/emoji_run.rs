//! Text contains more than two emoji in a row.

use std::ops::Range;

use crate::rules::{findings::Findings, rule::rule, texts::Texts};

rule! {
    /// Text contains more than two emoji in a row.
    ///
    /// ## Why
    /// Screen readers read the name of each one: “party popper, party popper, party popper”.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le plan est publié 🎉🎉🎉
    /// ```
    ///
    /// ## How to fix it
    /// Keep one at most, after the words. Do not replace a word with an emoji.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le plan est publié 🎉
    /// ```
    ///
    /// ## Source
    /// House rule that helps meet WCAG 2.2, 1.1.1 Non-text Content (A).
    ///
    /// # En français
    /// Le texte contient plus de deux émojis de suite.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran lisent le nom de chacun : « cotillons, cotillons, cotillons ».
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// En garder un au plus, après les mots. Ne pas remplacer un mot par un émoji.
    ///
    /// ## Source
    /// Règle propre à Parvis, qui aide à respecter les WCAG 2.2, 1.1.1 Contenu non textuel (A).
    "A942" "emoji-run" Warning Texts
    wcag "1.1.1" impact Minor
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, _, piece) in texts.pieces() {
        for (range, count) in runs(&piece.text) {
            let diagnostic = findings.diagnostic(meta, piece.span_of(&range)).with("count", count);
            findings.report(meta, diagnostic);
        }
    }
}

/// Maximum number of emoji in a row.
const MAX_EMOJI: usize = 2;

/// The runs of emoji that are too long, and how many each has.
fn runs(text: &str) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    let mut run: (Range<usize>, usize) = (0..0, 0);
    let (mut is_joined, mut is_half_flag) = (false, false);
    for (at, letter) in text.char_indices().chain(std::iter::once((text.len(), 'a'))) {
        let end = at + letter.len_utf8();
        match letter {
            // A flag is written with two letters.
            '\u{1f1e6}'..='\u{1f1ff}' if is_half_flag => (is_half_flag, run.0.end) = (false, end),
            '\u{1f1e6}'..='\u{1f1ff}'
            | '\u{1f300}'..='\u{1f3fa}'
            | '\u{1f400}'..='\u{1faff}'
            | '\u{2600}'..='\u{27bf}' => {
                if run.1 == 0 {
                    run.0.start = at;
                }
                run.1 += usize::from(!is_joined);
                run.0.end = end;
                is_half_flag = ('\u{1f1e6}'..='\u{1f1ff}').contains(&letter);
                is_joined = false;
            }
            // Joins two into one, gives it a colour or a skin.
            '\u{200d}' => is_joined = run.1 > 0,
            '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' if run.1 > 0 => run.0.end = end,
            ' ' => {}
            _ => {
                if run.1 > MAX_EMOJI {
                    found.push(run.clone());
                }
                (run.1, is_joined, is_half_flag) = (0, false, false);
            }
        }
    }
    found
}
