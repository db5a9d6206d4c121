//! What can be wrong in braces and after `lang`.

use crate::diagnostic::codes;

codes! {
    /// A language that is not a tag such as `en` or `fr-CA`.
    /// ## Why
    /// A screen reader would read the passage in the wrong voice.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le [summit]{lang=anglais} a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Write a tag such as `en` or `fr-CA`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le [summit]{lang=en} a lieu en mai.
    /// ```
    /// ## Source
    /// WCAG 2.2, 3.1.2 (AA); BCP 47 (RFC 5646).
    /// # En français
    /// Une langue qui n’est pas une étiquette comme `en` ou `fr-CA`.
    /// ## Pourquoi
    /// Un lecteur d’écran lirait le passage avec la mauvaise voix.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire une étiquette comme `en` ou `fr-CA`.
    /// ## Source
    /// WCAG 2.2, 3.1.2 (AA); BCP 47 (RFC 5646).
    BAD_LANGUAGE_TAG = "S415" "bad-language-tag" Error wcag "3.1.2" act "de46e4" impact Serious;
    /// A word in `{…}` that means nothing.
    /// ## Why
    /// What it asks for would not be done.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le [summit]{langue=en} a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Write one of the words that the message gives, or remove it.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le [summit]{lang=en} a lieu en mai.
    /// ```
    /// # En français
    /// Un mot entre accolades qui ne veut rien dire.
    /// ## Pourquoi
    /// Ce qu’il demande ne serait pas fait.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire un des mots que donne le message, ou le retirer.
    UNKNOWN_ATTRIBUTE = "S416" "unknown-attribute" Error;
}
