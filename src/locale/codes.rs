//! What can be wrong with a file of strings.

use crate::diagnostic::codes;

codes! {
    /// A part of a Fluent file that cannot be read.
    /// ## Why
    /// Readers would see the string of the theme, or none.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// menu = Menu de { $
    /// ```
    /// ## How to fix it
    /// Write `key = text`, and a variable as `{ $name }`.
    /// ```ftl i18n/fr.ftl
    /// menu = Toutes les pages
    /// ```
    /// ## Source
    /// Project Fluent, “Fluent Syntax 1.0”.
    /// # En français
    /// Une partie d’un fichier Fluent qui ne peut pas être lue.
    /// ## Pourquoi
    /// Les lecteurs verraient la chaîne du thème, ou aucune.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire `clé = texte`, et une variable comme `{ $nom }`.
    /// ## Source
    /// Project Fluent, « Fluent Syntax 1.0 ».
    STRINGS_NOT_READABLE = "S501" "strings-not-readable" Error;
    /// A string that one language of the site has and another lacks.
    /// ## Why
    /// Readers of that language would see words of the other.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// bienvenue = Bienvenue
    /// ```
    /// ## How to fix it
    /// Add the string to the file of that language.
    /// ```ftl i18n/fr.ftl
    /// bienvenue = Bienvenue
    /// ```
    /// ```ftl i18n/en.ftl
    /// bienvenue = Welcome
    /// ```
    /// # En français
    /// Une chaîne qu’une langue du site a et qu’une autre n’a pas.
    /// ## Pourquoi
    /// Les lecteurs de cette langue verraient des mots de l’autre.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter la chaîne au fichier de cette langue.
    STRING_MISSING = "S502" "string-missing" Error;
    /// A string that does not use the same variables in two languages.
    /// ## Why
    /// One of the languages leaves out a fact that the other gives.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// bienvenue = Bienvenue, { $nom }
    /// ```
    /// ```ftl i18n/en.ftl
    /// bienvenue = Welcome, { $name }
    /// ```
    /// ## How to fix it
    /// Use the same variables in every language.
    /// ```ftl i18n/fr.ftl
    /// bienvenue = Bienvenue, { $name }
    /// ```
    /// ```ftl i18n/en.ftl
    /// bienvenue = Welcome, { $name }
    /// ```
    /// ## Source
    /// Project Fluent, “Fluent Syntax 1.0”.
    /// # En français
    /// Une chaîne qui n’emploie pas les mêmes variables dans deux langues.
    /// ## Pourquoi
    /// Une des langues omet un fait que l’autre donne.
    /// ## Exemple
    /// ## Comment corriger
    /// Employer les mêmes variables dans toutes les langues.
    /// ## Source
    /// Project Fluent, « Fluent Syntax 1.0 ».
    STRING_VARIABLES_DIFFER = "S503" "string-variables-differ" Error;
    /// A string that names another one, or a function, that does not exist.
    /// ## Why
    /// Readers would see the name in place of words.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// menu-main = { meny } principal
    /// ```
    /// ## How to fix it
    /// Write the name as proposed, or define it in the same file.
    /// ```ftl i18n/fr.ftl
    /// menu-main = { menu } principal
    /// ```
    /// ## Source
    /// Project Fluent, “Fluent Syntax 1.0”.
    /// # En français
    /// Une chaîne qui en nomme une autre, ou une fonction, qui n’existe pas.
    /// ## Pourquoi
    /// Les lecteurs verraient le nom à la place de mots.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom proposé, ou le définir dans le même fichier.
    /// ## Source
    /// Project Fluent, « Fluent Syntax 1.0 ».
    STRING_REFERENCE_UNKNOWN = "S504" "string-reference-unknown" Error;
}
