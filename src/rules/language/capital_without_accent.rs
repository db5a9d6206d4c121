//! French capital letter has no accent.

use std::sync::LazyLock;

use crate::{
    locale::Pattern,
    model::Language,
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// French capital letter has no accent.
    ///
    /// ## Why
    /// In French, capital letters take accents: « État », « À propos ». Without the accent, a word
    /// can be misread, and a screen reader may mispronounce it.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// A propos du forum.
    /// ```
    ///
    /// ## How to fix it
    /// Add the accent. `parvis check --fix` adds it, except where « A » may be the verb « avoir »
    /// (« A la charge du suivi »).
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// À propos du forum.
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Accents sur les majuscules ».
    ///
    /// # En français
    /// La majuscule n’a pas d’accent.
    ///
    /// ## Pourquoi
    /// En français, les majuscules prennent les accents : « État », « À propos ». Sans accent, un
    /// mot peut être mal lu, et un lecteur d’écran peut mal le prononcer.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter l’accent. `parvis check --fix` l’ajoute, sauf là où « A » peut être le verbe avoir
    /// (« A la charge du suivi »).
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Accents sur les majuscules ».
    "L304" "capital-without-accent" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, piece, range) in matches(texts, &[Language::FRENCH], &PATTERN) {
        let written = &piece.text[range.clone()];
        let corrected = corrected(written);
        let place = piece.span_of(&range);
        let certain = is_certain(written);
        let mut diagnostic = findings
            .diagnostic(meta, place)
            .with("found", written)
            .with("corrected", corrected.as_str())
            .with("certain", if certain { "yes" } else { "no" });
        if certain && piece.is_exact() {
            diagnostic = diagnostic.with_fix(place, corrected);
        }
        findings.report(meta, diagnostic);
    }
}

/// Words that begin with an accented capital in French and are no words of English.
static PATTERN: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?:^|[.!?…:«»]\s+|\n)(A[ \x{a0}](?:(?:propos|partir|compter|noter|titre|travers|moins|cet?|cette|la)\b|l['’]\w+))",
        r"|\b(Etats?|Ecoles?|Egalité|Energies?|Equipes?|Equité|Etudes?|Echéances?|Economies?|Etapes?",
        r"|Evénements?|Evaluations?|Etablissements?|Eglises?|Electricité|Elèves?|Ecologie|Etrangers?|Ecrits?)\b",
    ))
});

/// Words that may also follow the verb avoir, whose subject a list omits: « A la charge du suivi ».
const AFTER_A_VERB: [&str; 5] = ["moins", "ce", "la", "l'", "l’"];

/// Returns `true` if only an accented capital is correct there.
fn is_certain(written: &str) -> bool {
    let Some(next) = written.strip_prefix('A') else { return true };
    !AFTER_A_VERB.iter().any(|word| next.trim_start().starts_with(word))
}

fn corrected(written: &str) -> String {
    let accented = if written.starts_with('A') { 'À' } else { 'É' };
    format!("{accented}{}", &written[1..])
}
