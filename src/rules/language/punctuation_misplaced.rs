//! Punctuation mark is doubled, or its spaces are wrong.

use std::{ops::Range, sync::LazyLock};

use crate::{
    locale::Pattern,
    model::Language,
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// Punctuation mark is doubled, or its spaces are wrong.
    ///
    /// ## Why
    /// A doubled mark or a space before a comma looks careless, and a mark without its space joins two
    /// words: screen readers and search engines take them for one.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit à Québec , le 6 mai..
    /// ```
    ///
    /// ## How to fix it
    /// Write the mark once, right after the word. `parvis check --fix` corrects what is certain.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit à Québec, le 6 mai.
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Espacement des signes de
    /// ponctuation ».
    ///
    /// # En français
    /// Un signe de ponctuation est doublé, ou ses espaces sont à corriger.
    ///
    /// ## Pourquoi
    /// Un signe doublé ou une espace avant une virgule donne une impression de négligence, et un signe
    /// sans espace joint deux mots : les lecteurs d’écran et les moteurs de recherche n’en font qu’un.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le signe une seule fois, juste après le mot. `parvis check --fix` corrige ce qui est
    /// certain.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Espacement des signes de
    /// ponctuation ».
    "L322" "punctuation-misplaced" Warning Texts
}

/// A mark after a word that is written twice, or after a space.
static MARKS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"[\w)»”%](,{2,}|;{2,}|\.\.)(?:[\s)»”]|$)",
        r"|(?:^|[\w)»”%])([ \x{a0}\x{202f}][,.])(?:\s|$)",
    ))
});

/// Two words that a colon joins, the first one with a capital: « Objet:le plan ».
static JOINED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?:^|[\s(«])([A-ZÀÂÉÈÊÎÔ][a-zà-ÿœ]{3,}:[a-zà-ÿœ]+[’']?[a-zà-ÿœ]*)(?:[\s,.;!?)]|$)")
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, piece, range) in matches(texts, &[Language::FRENCH, Language::ENGLISH], &MARKS) {
        let written = &piece.text[range.clone()];
        let is_space = written.starts_with(char::is_whitespace);
        // What was before a space may not be shown, as a tag that is not one of HTML.
        let is_after_nothing = is_space && (!piece.is_exact() || range.start == 0 && piece.starts_block);
        if is_ellipsis(&piece.text, &range) || is_after_nothing {
            continue;
        }
        let span = piece.span_of(&range);
        let sign = written.trim_start().chars().next().unwrap_or_default().to_string();
        let kind = if is_space { "space" } else { "doubled" };
        // Two dots may be a point or three.
        let is_certain = written != "..";
        let mut diagnostic = findings
            .diagnostic(meta, span)
            .with("kind", if is_certain { kind } else { "dots" })
            .with("found", written)
            .with("corrected", sign.as_str());
        if is_certain && piece.is_exact() {
            diagnostic = diagnostic.with_fix(span, sign);
        }
        findings.report(meta, diagnostic);
    }
    for (meta, piece, range) in matches(texts, &[Language::FRENCH], &JOINED) {
        let written = &piece.text[range.clone()];
        let corrected = written.replacen(':', "\u{a0}: ", 1);
        let span = piece.span_of(&range);
        let mut diagnostic = findings
            .diagnostic(meta, span)
            .with("kind", "joined")
            .with("found", written)
            .with("corrected", corrected.as_str());
        if piece.is_exact() {
            diagnostic = diagnostic.with_fix(span, corrected);
        }
        findings.report(meta, diagnostic);
    }
}

/// Returns `true` for a dot of an ellipsis whose dots are apart: “and . . . so on”.
fn is_ellipsis(text: &str, range: &Range<usize>) -> bool {
    let is_dot = |part: &str| part.starts_with('.') || part.ends_with('.');
    text[range.clone()].trim() == "."
        && (is_dot(text[range.end..].trim_start()) || is_dot(text[..range.start].trim_end()))
}
