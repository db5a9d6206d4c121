//! Text is not in the language of its file.

use super::text_languages::{MistakeExtent, MistakeKind};
use crate::rules::{findings::Findings, rule::rule, texts::Texts};

rule! {
    /// Text is not in the language of its file.
    ///
    /// ## Why
    /// People who read French find a page in English, or the reverse. Screen readers read it with the
    /// voice of the wrong language. This happens when a text is pasted into the wrong file, or is never
    /// translated.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le bilan du plan
    /// ---
    ///
    /// The government published its plan, and each ministry says in this report what it has done.
    /// ```
    ///
    /// ## How to fix it
    /// Replace the text with the one in the language of the file. If the text is in the right place in
    /// its own file, move it there.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le bilan du plan
    /// ---
    ///
    /// Le gouvernement a publié son plan, et chaque ministère dit dans ce bilan ce qu’il a fait.
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.1 Language of Page (A).
    ///
    /// # En français
    /// Le texte n’est pas dans la langue de son fichier.
    ///
    /// ## Pourquoi
    /// Les personnes qui lisent le français trouvent une page en anglais, ou l’inverse. Les lecteurs
    /// d’écran la lisent avec la voix de la mauvaise langue. Cela arrive lorsqu’un texte est collé dans
    /// le mauvais fichier, ou n’est jamais traduit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Remplacer le texte par celui qui est dans la langue du fichier. S’il doit être dans l’autre
    /// fichier, l’y déplacer.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.1 Langue de la page (A).
    "L110" "text-in-other-language" Error Texts
    wcag "3.1.1" impact Serious
    concern Translation
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for mistake in &texts.language_mistakes {
        if mistake.kind == MistakeKind::OtherLanguage
            && matches!(mistake.extent, MistakeExtent::Text | MistakeExtent::MostOfText)
        {
            mistake.report(&texts.portal.sources, findings);
        }
    }
}
