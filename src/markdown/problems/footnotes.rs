//! Problems with footnotes.

use crate::diagnostic::codes;

codes! {
    /// Footnote is not defined.
    /// ## Why
    /// Readers would see a reference to a footnote that does not exist.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu des réponses[^1].
    /// ```
    /// ## How to fix it
    /// Add the footnote, or remove the reference.
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
    /// La note de bas de page n’est pas définie.
    /// ## Pourquoi
    /// On verrait l’appel d’une note qui n’existe pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter la note, ou retirer son appel.
    UNDEFINED_FOOTNOTE = "S408" "undefined-footnote" Error;
    /// Footnote is not used.
    /// ## Why
    /// A footnote is shown only if the text refers to it.
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
    /// Add the reference where it belongs, or remove the footnote.
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
    /// La note de bas de page n’est pas utilisée.
    /// ## Pourquoi
    /// Une note est affichée seulement si le texte contient son appel.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter l’appel au bon endroit, ou retirer la note.
    UNUSED_FOOTNOTE = "S409" "unused-footnote" Warning;
    /// Two footnotes have the same name.
    /// ## Why
    /// Only the first one would be shown.
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
    /// Give one of them another name.
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
    /// Deux notes de bas de page ont le même nom.
    /// ## Pourquoi
    /// Seule la première serait affichée.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner un autre nom à l’une des deux.
    DUPLICATE_FOOTNOTE = "S410" "duplicate-footnote" Error;
}
