//! What can be wrong with what a text begins with and is divided by.

use crate::diagnostic::codes;

codes! {
    /// A front matter that begins and never ends.
    /// ## Why
    /// Without its end, nothing tells the fields from the text.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    ///
    /// Le forum a reçu 1 200 réponses.
    /// ```
    /// ## How to fix it
    /// Add a line `---` after the last field.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1 200 réponses.
    /// ```
    /// # En français
    /// Un en-tête qui commence et ne finit pas.
    /// ## Pourquoi
    /// Sans sa fin, rien ne distingue les champs du texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter une ligne `---` après le dernier champ.
    UNCLOSED_FRONT_MATTER = "S401" "unclosed-front-matter" Error;
    /// A first-level heading: the title of the item is the page's.
    /// ## Why
    /// A page has one title, that of its item; a second one confuses who moves by headings.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// # Ordre du jour
    /// ```
    /// ## How to fix it
    /// Begin the headings of the text with `##`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## Ordre du jour
    /// ```
    /// ## Source
    /// WCAG 2.2, 1.3.1 (A) and 2.4.6 (AA).
    /// # En français
    /// Un titre de premier niveau : le titre de l’élément est celui de la page.
    /// ## Pourquoi
    /// Une page a un titre, celui de son élément; un second égare qui avance de titre en titre.
    /// ## Exemple
    /// ## Comment corriger
    /// Commencer les titres du texte par `##`.
    /// ## Source
    /// WCAG 2.2, 1.3.1 (A) et 2.4.6 (AA).
    TITLE_IN_TEXT = "S402" "title-in-text" Warning;
    /// Two headings were given the same anchor.
    /// ## Why
    /// A link to the anchor leads to the first heading alone.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## L’eau {#volet}
    ///
    /// ## L’air {#volet}
    /// ```
    /// ## How to fix it
    /// Give one of the two another anchor.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## L’eau {#eau}
    ///
    /// ## L’air {#air}
    /// ```
    /// ## Source
    /// HTML Standard, “Global attributes”: each `id` is unique.
    /// # En français
    /// Deux titres qui ont reçu la même ancre.
    /// ## Pourquoi
    /// Un hyperlien vers l’ancre ne mène qu’au premier titre.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à l’un des deux une autre ancre.
    /// ## Source
    /// Norme HTML, « Global attributes » : chaque `id` est unique.
    DUPLICATE_HEADING_ID = "S403" "duplicate-heading-id" Error;
    /// An anchor that is not letters, digits and hyphens.
    /// ## Why
    /// The anchor becomes part of an address.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## Cet été {#été}
    /// ```
    /// ## How to fix it
    /// Write it with lowercase letters, digits and hyphens: `{#terms}`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## Cet été {#ete}
    /// ```
    /// ## Source
    /// RFC 3986, section 3.5, “Fragment”.
    /// # En français
    /// Une ancre qui n’est pas faite de lettres, de chiffres et de traits d’union.
    /// ## Pourquoi
    /// L’ancre devient une partie d’adresse.
    /// ## Exemple
    /// ## Comment corriger
    /// L’écrire en minuscules, chiffres et traits d’union : `{#conditions}`.
    /// ## Source
    /// RFC 3986, section 3.5, « Fragment ».
    BAD_HEADING_ID = "S404" "bad-heading-id" Error;
}
