//! Problems with links and images.

use crate::diagnostic::codes;

codes! {
    /// Image has no alternative text and is not marked as decorative.
    /// ## Why
    /// People who cannot see the image do not know what it shows.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![](https://example.org/carte.png)
    /// ```
    /// ## How to fix it
    /// Describe the image between the brackets, or mark it as decorative with `{decorative}`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Carte des douze municipalités](https://example.org/carte.png)
    /// ```
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A); ACT rule 23a2a8.
    /// # En français
    /// L’image n’a pas de texte de remplacement et n’est pas marquée comme décorative.
    /// ## Pourquoi
    /// Les personnes qui ne voient pas l’image ne savent pas ce qu’elle montre.
    /// ## Exemple
    /// ## Comment corriger
    /// Décrire l’image entre les crochets, ou la marquer comme décorative avec `{decorative}`.
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A); règle ACT 23a2a8.
    MISSING_ALTERNATIVE = "S405" "missing-alternative" Error wcag "1.1.1" act "23a2a8" impact Critical;
    /// Link has no text.
    /// ## Why
    /// Nobody can see the link, and a screen reader may read its address letter by letter.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [](committee:forum)
    /// ```
    /// ## How to fix it
    /// Write between the brackets text that names the destination.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Le forum multipartite](committee:forum)
    /// ```
    /// ## Source
    /// Required by WCAG 2.2, 2.4.4 Link Purpose (In Context) (A) and 4.1.2 Name, Role, Value (A);
    /// ACT rule c487ae.
    /// # En français
    /// L’hyperlien n’a pas de texte.
    /// ## Pourquoi
    /// Personne ne voit l’hyperlien, et un lecteur d’écran peut en lire l’adresse lettre par
    /// lettre.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire entre les crochets un texte qui nomme la destination.
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A) et 4.1.2 Nom, rôle et
    /// valeur (A); règle ACT c487ae.
    EMPTY_LINK = "S406" "empty-link" Error wcag "2.4.4" "4.1.2" act "c487ae" impact Serious;
    /// Type of address is not allowed.
    /// ## Why
    /// An address such as `javascript:` runs a script in the browser of the reader.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Imprimer](javascript:print)
    /// ```
    /// ## How to fix it
    /// Link to a page, a file, an email address or a telephone number.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Version à imprimer](https://example.org/nouvelle.pdf)
    /// ```
    /// ## Source
    /// House rule, to prevent cross-site scripting (CWE-79). See the HTML Standard, “The
    /// `javascript:` URL special case”.
    /// # En français
    /// Le type d’adresse n’est pas permis.
    /// ## Pourquoi
    /// Une adresse comme `javascript:` exécute un script dans le navigateur de la personne qui lit
    /// la page.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre un hyperlien vers une page, un fichier, une adresse de courriel ou un numéro de
    /// téléphone.
    /// ## Source
    /// Règle propre à Parvis, pour éviter les scripts intersites (XSS, CWE-79). Voir la norme HTML,
    /// « The `javascript:` URL special case ».
    REFUSED_ADDRESS = "S407" "refused-address" Error;
    /// Address leads nowhere as it is written.
    /// ## Why
    /// People who follow the link get an error from their browser. Usually the scheme is written twice,
    /// misspelled or missing, or the address is that of a file on the computer of the person who
    /// writes.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Le compte rendu](https:https://example.org/compte-rendu)
    /// ```
    /// ## How to fix it
    /// Write the address that the message suggests, or copy it again from the address bar of the
    /// browser.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Le compte rendu](https://example.org/compte-rendu)
    /// ```
    /// ## Source
    /// URL Standard, “URL writing”; RFC 6068 for `mailto:`; RFC 3966 for `tel:`.
    /// # En français
    /// L’adresse ne mène nulle part telle qu’elle est écrite.
    /// ## Pourquoi
    /// Les personnes qui suivent l’hyperlien obtiennent une erreur de leur navigateur. Le plus souvent,
    /// le début de l’adresse est écrit deux fois, mal écrit ou absent, ou l’adresse est celle d’un
    /// fichier de l’ordinateur de la personne qui rédige.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’adresse que le message propose, ou la copier de nouveau depuis la barre d’adresse du
    /// navigateur.
    /// ## Source
    /// Norme URL, « URL writing »; RFC 6068 pour `mailto:`; RFC 3966 pour `tel:`.
    MALFORMED_ADDRESS = "S140" "malformed-address" Error;
}
