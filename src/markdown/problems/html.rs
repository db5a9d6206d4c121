//! Problems with HTML in a text.

use crate::diagnostic::codes;

codes! {
    /// HTML element is not allowed.
    /// ## Why
    /// The element could run a script, load content from another site or break the page. It is
    /// removed.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// <iframe src="https://example.org/video"></iframe>
    /// ```
    /// ## How to fix it
    /// Write the content in Markdown, or remove it.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [La vidéo de la séance](https://example.org/video)
    /// ```
    /// ## Source
    /// House rule, to prevent cross-site scripting (CWE-79). See the HTML Standard, “The `iframe`
    /// element”.
    /// # En français
    /// L’élément HTML n’est pas permis.
    /// ## Pourquoi
    /// L’élément pourrait exécuter un script, charger le contenu d’un autre site ou briser la page.
    /// Il est retiré.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le contenu en Markdown, ou le retirer.
    /// ## Source
    /// Règle propre à Parvis, pour éviter les scripts intersites (XSS, CWE-79). Voir la norme HTML,
    /// « The `iframe` element ».
    REMOVED_ELEMENT = "S417" "removed-element" Warning;
    /// HTML attribute is not allowed.
    /// ## Why
    /// The attribute could run a script, or override the contrast and the dark colours of the
    /// theme. It is removed.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// <span style="color: silver">Inscription requise</span>
    /// ```
    /// ## How to fix it
    /// Remove the attribute; the theme sets the appearance of the text.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// **Inscription requise**
    /// ```
    /// ## Source
    /// House rule that helps meet WCAG 2.2, 1.4.3 Contrast (Minimum) (AA).
    /// # En français
    /// L’attribut HTML n’est pas permis.
    /// ## Pourquoi
    /// L’attribut pourrait exécuter un script, ou annuler le contraste et les couleurs sombres du
    /// thème. Il est retiré.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer l’attribut; le thème définit l’apparence du texte.
    /// ## Source
    /// Règle propre à Parvis, qui aide à respecter les WCAG 2.2, 1.4.3 Contraste (minimum) (AA).
    REMOVED_ATTRIBUTE = "S418" "removed-attribute" Warning;
    /// HTML element has no start tag or no end tag.
    /// ## Why
    /// The browser has to guess where the element ends, and its formatting may spread to the text
    /// that follows.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Appuyer sur <kbd>Entrée.
    /// ```
    /// ## How to fix it
    /// Add the missing tag.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Appuyer sur <kbd>Entrée</kbd>.
    /// ```
    /// ## Source
    /// Required by the HTML Standard, “Optional tags”.
    /// # En français
    /// La balise de début ou de fin d’un élément HTML est manquante.
    /// ## Pourquoi
    /// Le navigateur doit deviner où finit l’élément, et la mise en forme peut s’étendre au texte
    /// qui suit.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter la balise manquante.
    /// ## Source
    /// Exigé par la norme HTML, « Optional tags ».
    UNBALANCED_ELEMENT = "S419" "unbalanced-element" Warning;
}
