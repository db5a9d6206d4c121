//! Problems with front matter and headings.

use crate::diagnostic::codes;

codes! {
    /// Front matter is not between two lines `---`.
    /// ## Why
    /// Without these lines, at the top of the file and after the last field, Parvis cannot separate the
    /// fields from the text.
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
    /// L’en-tête du fichier n’est pas entre deux lignes `---`.
    /// ## Pourquoi
    /// Sans ces lignes, en haut du fichier et après le dernier champ, Parvis ne peut pas distinguer les
    /// champs du texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter une ligne `---` après le dernier champ.
    UNCLOSED_FRONT_MATTER = "S401" "unclosed-front-matter" Error;
    /// Text contains a level 1 heading.
    /// ## Why
    /// The title of a page is its only level 1 heading. A second one confuses people who go from
    /// heading to heading.
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
    /// House rule that helps meet WCAG 2.2, 1.3.1 Info and Relationships (A) and 2.4.6 Headings and
    /// Labels (AA).
    /// # En français
    /// Le texte contient un titre de niveau 1.
    /// ## Pourquoi
    /// Le titre de la page est son seul titre de niveau 1. Un second déroute les personnes qui vont
    /// de titre en titre.
    /// ## Exemple
    /// ## Comment corriger
    /// Commencer les titres du texte par `##`.
    /// ## Source
    /// Règle propre à Parvis, qui aide à respecter les WCAG 2.2, 1.3.1 Information et relations (A)
    /// et 2.4.6 En-têtes et étiquettes (AA).
    TITLE_IN_TEXT = "S402" "title-in-text" Warning;
    /// Two headings have the same anchor.
    /// ## Why
    /// A link to the anchor goes only to the first heading.
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
    /// Give one of them another anchor.
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
    /// Required by the HTML Standard, “Global attributes”: each `id` is unique.
    /// # En français
    /// Deux titres ont la même ancre.
    /// ## Pourquoi
    /// Un hyperlien vers l’ancre mène seulement au premier titre.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner une autre ancre à l’un des deux.
    /// ## Source
    /// Exigé par la norme HTML, « Global attributes » : chaque `id` est unique.
    DUPLICATE_HEADING_ID = "S403" "duplicate-heading-id" Error;
    /// Anchor contains characters that are not allowed.
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
    /// Use only lowercase letters without accents, digits and hyphens: `{#terms}`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## Cet été {#ete}
    /// ```
    /// ## Source
    /// House rule, stricter than RFC 3986, section 3.5, “Fragment”.
    /// # En français
    /// L’ancre contient des caractères qui ne sont pas permis.
    /// ## Pourquoi
    /// L’ancre devient une partie d’une adresse.
    /// ## Exemple
    /// ## Comment corriger
    /// Utiliser seulement des minuscules sans accent, des chiffres et des traits d’union :
    /// `{#conditions}`.
    /// ## Source
    /// Règle propre à Parvis, plus stricte que RFC 3986, section 3.5, « Fragment ».
    BAD_HEADING_ID = "S404" "bad-heading-id" Error;
}
