//! What can be wrong with links and images.

use crate::diagnostic::codes;

codes! {
    /// An image with no alternative text that is not said to be decorative.
    /// ## Why
    /// People who do not see the image get nothing of what it says.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![](https://example.org/carte.png)
    /// ```
    /// ## How to fix it
    /// Say what the image shows between the brackets, or say that it is decorative.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Carte des douze municipalités](https://example.org/carte.png)
    /// ```
    /// ## Source
    /// WCAG 2.2, 1.1.1 (A).
    /// # En français
    /// Une image sans texte de remplacement, qui n’est pas dite décorative.
    /// ## Pourquoi
    /// Les personnes qui ne voient pas l’image n’ont rien de ce qu’elle dit.
    /// ## Exemple
    /// ## Comment corriger
    /// Dire entre les crochets ce que montre l’image, ou dire qu’elle est décorative.
    /// ## Source
    /// WCAG 2.2, 1.1.1 (A).
    MISSING_ALTERNATIVE = "S405" "missing-alternative" Error wcag "1.1.1" act "23a2a8" impact Critical;
    /// A link that nobody can see or name.
    /// ## Why
    /// Nobody can see it, and a screen reader reads its address letter by letter.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [](committee:forum)
    /// ```
    /// ## How to fix it
    /// Write where the link leads between the brackets.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Le forum multipartite](committee:forum)
    /// ```
    /// ## Source
    /// WCAG 2.2, 2.4.4 (A) and 4.1.2 (A).
    /// # En français
    /// Un hyperlien que personne ne peut voir ni nommer.
    /// ## Pourquoi
    /// Personne ne peut le voir, et un lecteur d’écran en lit l’adresse lettre à lettre.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire entre les crochets où mène l’hyperlien.
    /// ## Source
    /// WCAG 2.2, 2.4.4 (A) et 4.1.2 (A).
    EMPTY_LINK = "S406" "empty-link" Error wcag "2.4.4" "4.1.2" act "c487ae" impact Serious;
    /// An address of a kind that a public page may not carry (`javascript:` and others).
    /// ## Why
    /// Such an address runs a program in the reader’s browser.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Imprimer](javascript:print)
    /// ```
    /// ## How to fix it
    /// Link to a page, a file, an email address or a phone number.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Version à imprimer](https://example.org/nouvelle.pdf)
    /// ```
    /// ## Source
    /// HTML Standard, “The `javascript:` URL special case”; CWE-79, cross-site scripting (XSS).
    /// # En français
    /// Une adresse qu’une page publique ne peut pas porter (`javascript:` et autres).
    /// ## Pourquoi
    /// Une telle adresse exécute un programme dans le navigateur du lecteur.
    /// ## Exemple
    /// ## Comment corriger
    /// Mener à une page, à un fichier, à un courriel ou à un téléphone.
    /// ## Source
    /// Norme HTML, « The `javascript:` URL special case »; CWE-79, script intersites (XSS).
    REFUSED_ADDRESS = "S407" "refused-address" Error;
}
