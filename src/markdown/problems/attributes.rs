//! Problems with attributes in braces and with language tags.

use crate::diagnostic::codes;

codes! {
    /// Language tag is not valid.
    /// ## Why
    /// A screen reader would read the passage with the wrong pronunciation.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le [summit]{lang=anglais} a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Use a tag such as `en` or `fr-CA`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le [summit]{lang=en} a lieu en mai.
    /// ```
    /// ## Source
    /// Required by WCAG 2.2, 3.1.2 Language of Parts (AA); BCP 47 (RFC 5646) defines the tags.
    /// # En français
    /// Le code de langue n’est pas valide.
    /// ## Pourquoi
    /// Un lecteur d’écran lirait le passage avec la mauvaise prononciation.
    /// ## Exemple
    /// ## Comment corriger
    /// Utiliser un code comme `en` ou `fr-CA`.
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.2 Langue d’un passage (AA); BCP 47 (RFC 5646) définit les codes.
    BAD_LANGUAGE_TAG = "S415" "bad-language-tag" Error wcag "3.1.2" act "de46e4" impact Serious;
    /// Attribute in braces is unknown.
    /// ## Why
    /// The attribute would have no effect.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le [summit]{langue=en} a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Use one of the attributes given in the message, or remove this one.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le [summit]{lang=en} a lieu en mai.
    /// ```
    /// # En français
    /// L’attribut entre accolades est inconnu.
    /// ## Pourquoi
    /// L’attribut n’aurait aucun effet.
    /// ## Exemple
    /// ## Comment corriger
    /// Utiliser un des attributs donnés dans le message, ou retirer celui-ci.
    UNKNOWN_ATTRIBUTE = "S416" "unknown-attribute" Error;
}
