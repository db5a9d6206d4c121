//! A French capital without its accent.

use crate::{
    model::Language,
    rules::{findings::Findings, language::spelling::matches, rule::rule, texts::Texts},
};

rule! {
    /// A French capital without its accent.
    ///
    /// ## Why
    /// Capitals bear accents in French: « État », « À propos ». Without them a word can be read as
    /// another, and a screen reader says it wrong.
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
    /// ## How to mend it
    /// Write the accent; `parvis check --fix` does.
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
    /// OQLF, Banque de dépannage linguistique, « Accents sur les majuscules ».
    ///
    /// # En français
    /// Une majuscule sans son accent.
    ///
    /// ## Pourquoi
    /// Les majuscules portent les accents : « État », « À propos ». Sans eux, un mot peut se lire
    /// pour un autre, et un lecteur d’écran le prononce mal.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire l’accent; `parvis check --fix` le fait.
    ///
    /// ## Source
    /// OQLF, Banque de dépannage linguistique, « Accents sur les majuscules ».
    "L304" "capital-without-accent" Warning Texts
}

fn check(texts: &Texts<'_>, found: &mut Findings) {
    for (head, piece, range) in matches(texts, &[Language::FRENCH], PATTERN) {
        let written = &piece.text[range.clone()];
        let mended = mended(written);
        let place = piece.place(&range);
        let mut wrong = found.at(head, place).with("found", written).with("mended", mended.as_str());
        if piece.is_exact() {
            wrong = wrong.mended_by(place, mended);
        }
        found.tell(head, wrong);
    }
}

/// Words that begin with an accented capital in French and are no words of English.
const PATTERN: &str = concat!(
    r"(?:^|[.!?…:«»]\s+|\n)(A) (?:propos|partir|compter|noter|titre|travers|moins|ce|cet|cette|la|l['’])",
    r"|\b(Etats?|Ecoles?|Egalité|Energies?|Equipes?|Equité|Etudes?|Echéances?|Economies?|Etapes?",
    r"|Evénements?|Evaluations?|Etablissements?|Eglises?|Electricité|Elèves?|Ecologie|Etrangers?|Ecrits?)\b",
);

fn mended(written: &str) -> String {
    let accented = if written.starts_with('A') { 'À' } else { 'É' };
    format!("{accented}{}", &written[1..])
}
