//! What can be wrong with HTML in a text.

use crate::diagnostic::codes;

codes! {
    /// An HTML element that was taken out.
    /// ## Why
    /// It could run a program, load something from elsewhere, or break the page.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// <iframe src="https://example.org/video"></iframe>
    /// ```
    /// ## How to fix it
    /// Write it in Markdown, or remove it.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [La vidéo de la séance](https://example.org/video)
    /// ```
    /// ## Source
    /// HTML Standard, “The `iframe` element”; CWE-79, cross-site scripting (XSS).
    /// # En français
    /// Un élément HTML qui a été retiré.
    /// ## Pourquoi
    /// Il pourrait exécuter un programme, charger une chose d’ailleurs ou briser la page.
    /// ## Exemple
    /// ## Comment corriger
    /// L’écrire en Markdown, ou le retirer.
    /// ## Source
    /// Norme HTML, « The `iframe` element »; CWE-79, script intersites (XSS).
    REMOVED_ELEMENT = "S417" "removed-element" Warning;
    /// An HTML attribute that was taken out.
    /// ## Why
    /// It could run a program, or undo the theme’s contrast and dark colours.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// <span style="color: silver">Inscription requise</span>
    /// ```
    /// ## How to fix it
    /// Remove it; the theme gives the text its look.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// **Inscription requise**
    /// ```
    /// ## Source
    /// WCAG 2.2, 1.4.3 (AA).
    /// # En français
    /// Un attribut HTML qui a été retiré.
    /// ## Pourquoi
    /// Il pourrait exécuter un programme, ou défaire les couleurs du thème.
    /// ## Exemple
    /// ## Comment corriger
    /// Le retirer; le thème donne au texte son apparence.
    /// ## Source
    /// WCAG 2.2, 1.4.3 (AA).
    REMOVED_ATTRIBUTE = "S418" "removed-attribute" Warning;
    /// An HTML element that begins and never ends, or ends without having begun.
    /// ## Why
    /// The browser has to guess where it ends, and the formatting may spill over what follows.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Appuyer sur <kbd>Entrée.
    /// ```
    /// ## How to fix it
    /// Add the beginning or the end that is missing.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Appuyer sur <kbd>Entrée</kbd>.
    /// ```
    /// ## Source
    /// HTML Standard, “Optional tags”.
    /// # En français
    /// Un élément HTML qui commence sans finir, ou finit sans avoir commencé.
    /// ## Pourquoi
    /// Le navigateur doit deviner où il finit, et la mise en forme peut déborder sur la suite.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter le début ou la fin qui manque.
    /// ## Source
    /// Norme HTML, « Optional tags ».
    UNBALANCED_ELEMENT = "S419" "unbalanced-element" Warning;
}
