//! French and English texts are swapped.

use super::text_languages::MistakeKind;
use crate::rules::{findings::Findings, rule::rule, texts::Texts};

rule! {
    /// French and English texts are swapped.
    ///
    /// ## Why
    /// Each of the two pages has the text of the other one, so that no one finds the page in their
    /// language.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le bilan du plan
    /// ---
    ///
    /// The government published its plan, and each ministry says in this report what it has done.
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
    /// Swap the contents of the two files, or the two values of the field.
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
    /// Required by WCAG 2.2, 3.1.1 Language of Page (A).
    ///
    /// # En français
    /// Les textes français et anglais sont inversés.
    ///
    /// ## Pourquoi
    /// Chacune des deux pages a le texte de l’autre : personne ne trouve la page dans sa langue.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Échanger le contenu des deux fichiers, ou les deux valeurs du champ.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.1 Langue de la page (A).
    "L111" "texts-swapped" Error Texts
    wcag "3.1.1" impact Serious
    concern Translation
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for mistake in &texts.language_mistakes {
        if mistake.kind == MistakeKind::Swapped {
            mistake.report(&texts.portal.sources, findings);
        }
    }
}
