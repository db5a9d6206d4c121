//! Text is the same in both languages.

use super::text_languages::MistakeKind;
use crate::rules::{findings::Findings, rule::rule, texts::Texts};

rule! {
    /// Text is the same in both languages.
    ///
    /// ## Why
    /// The text was copied to be translated, and the translation was forgotten. People who read that
    /// language find a page, or a part of it, in the other one.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le bilan du plan
    /// ---
    ///
    /// Le gouvernement a publié son plan, et chaque ministère dit dans ce bilan ce qu’il a fait.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The report on the plan
    /// ---
    ///
    /// Le gouvernement a publié son plan, et chaque ministère dit dans ce bilan ce qu’il a fait.
    /// ```
    ///
    /// ## How to fix it
    /// Translate the text.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le bilan du plan
    /// ---
    ///
    /// Le gouvernement a publié son plan, et chaque ministère dit dans ce bilan ce qu’il a fait.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The report on the plan
    /// ---
    ///
    /// The government published its plan, and each ministry says in this report what it has done.
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.1 Language of Page (A) and 3.1.2 Language of Parts (AA).
    ///
    /// # En français
    /// Le texte est le même dans les deux langues.
    ///
    /// ## Pourquoi
    /// Le texte a été copié pour être traduit, et la traduction a été oubliée. Les personnes qui lisent
    /// cette langue trouvent une page, ou une partie de page, dans l’autre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Traduire le texte.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.1 Langue de la page (A) et 3.1.2 Langue d’un passage (AA).
    "L112" "text-not-translated" Error Texts
    wcag "3.1.1" "3.1.2" impact Serious
    concern Translation
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for mistake in &texts.language_mistakes {
        if mistake.kind == MistakeKind::NotTranslated {
            mistake.report(&texts.portal.sources, findings);
        }
    }
}
