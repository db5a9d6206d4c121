//! What can be wrong with footnotes.

use crate::diagnostic::codes;

codes! {
    /// A reference to a footnote that is nowhere defined.
    /// ## Why
    /// Readers would see the mark of a note that is not there.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu des réponses[^1].
    /// ```
    /// ## How to fix it
    /// Add the note, or remove its mark.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu des réponses[^1].
    ///
    /// [^1]: En ligne et par la poste.
    /// ```
    /// # En français
    /// Un appel de note qui n’est défini nulle part.
    /// ## Pourquoi
    /// Les lecteurs verraient l’appel d’une note qui n’y est pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter la note, ou retirer son appel.
    UNDEFINED_FOOTNOTE = "S408" "undefined-footnote" Error;
    /// A footnote that nothing refers to.
    /// ## Why
    /// A note that nothing leads to is not shown.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu des réponses.
    ///
    /// [^1]: En ligne et par la poste.
    /// ```
    /// ## How to fix it
    /// Put its mark where it belongs, or remove the note.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu des réponses[^1].
    ///
    /// [^1]: En ligne et par la poste.
    /// ```
    /// # En français
    /// Une note que rien n’appelle.
    /// ## Pourquoi
    /// Une note que rien n’appelle n’est pas montrée.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre son appel où il faut, ou retirer la note.
    UNUSED_FOOTNOTE = "S409" "unused-footnote" Warning;
    /// Two footnotes of the same name.
    /// ## Why
    /// Only the first would be shown.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Des réponses[^1] et des questions[^1].
    ///
    /// [^1]: En ligne.
    /// [^1]: Par la poste.
    /// ```
    /// ## How to fix it
    /// Give one of the two another name.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Des réponses[^1] et des questions[^2].
    ///
    /// [^1]: En ligne.
    /// [^2]: Par la poste.
    /// ```
    /// # En français
    /// Deux notes du même nom.
    /// ## Pourquoi
    /// Seule la première serait montrée.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à l’une des deux un autre nom.
    DUPLICATE_FOOTNOTE = "S410" "duplicate-footnote" Error;
}
