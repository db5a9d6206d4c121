//! Diagnostic codes: files of strings.

use crate::diagnostic::codes;

codes! {
    /// Part of a Fluent file cannot be read.
    /// ## Why
    /// People would see the theme’s own string, or no text at all.
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
    /// Une partie du fichier Fluent ne peut pas être lue.
    /// ## Pourquoi
    /// On verrait la chaîne du thème, ou aucun texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire `clé = texte`, et une variable sous la forme `{ $nom }`.
    /// ## Source
    /// Project Fluent, « Fluent Syntax 1.0 ».
    STRINGS_NOT_READABLE = "S501" "strings-not-readable" Error;
    /// String is missing in one of the site’s languages.
    /// ## Why
    /// People who read that language would see the text in another language.
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
    /// La chaîne manque dans une des langues du site.
    /// ## Pourquoi
    /// Les personnes qui lisent cette langue verraient le texte dans une autre langue.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter la chaîne au fichier de cette langue.
    STRING_MISSING = "S502" "string-missing" Error;
    /// String does not use the same variables in both languages.
    /// ## Why
    /// One of the languages does not give a fact that the other gives.
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
    /// La chaîne n’emploie pas les mêmes variables dans les deux langues.
    /// ## Pourquoi
    /// Une des langues ne donne pas un fait que l’autre donne.
    /// ## Exemple
    /// ## Comment corriger
    /// Employer les mêmes variables dans toutes les langues.
    /// ## Source
    /// Project Fluent, « Fluent Syntax 1.0 ».
    STRING_VARIABLES_DIFFER = "S503" "string-variables-differ" Error;
    /// String refers to another string or a function that does not exist.
    /// ## Why
    /// People would see the name instead of the text.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// menu-main = { meny } principal
    /// ```
    /// ## How to fix it
    /// Write the suggested name, or define it in the same file.
    /// ```ftl i18n/fr.ftl
    /// menu-main = { menu } principal
    /// ```
    /// ## Source
    /// Project Fluent, “Fluent Syntax 1.0”.
    /// # En français
    /// La chaîne renvoie à une autre chaîne ou à une fonction qui n’existe pas.
    /// ## Pourquoi
    /// On verrait le nom au lieu du texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom proposé, ou le définir dans le même fichier.
    /// ## Source
    /// Project Fluent, « Fluent Syntax 1.0 ».
    STRING_REFERENCE_UNKNOWN = "S504" "string-reference-unknown" Error;
    /// String is not finished.
    /// ## Why
    /// People would see a reminder such as `TODO` instead of the text.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// menu = [à compléter]
    /// ```
    /// ## How to fix it
    /// Write the final text, or remove the line to use the text of the theme.
    /// ```ftl i18n/fr.ftl
    /// menu = Toutes les pages
    /// ```
    /// ## Source
    /// House rule.
    /// # En français
    /// La chaîne n’est pas terminée.
    /// ## Pourquoi
    /// On verrait un rappel comme `TODO` au lieu du texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le texte définitif, ou retirer la ligne pour utiliser le texte du thème.
    /// ## Source
    /// Règle propre à Parvis.
    STRING_UNFINISHED = "S505" "string-unfinished" Error;
    /// String is in the other language.
    /// ## Why
    /// People who read one language find a word of the other in every page that has the string, and
    /// screen readers pronounce it with the wrong voice.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// menu = All pages and topics
    /// ```
    /// ## How to fix it
    /// Write the text in the language of the file, or remove the line to use the text of the theme.
    /// ```ftl i18n/fr.ftl
    /// menu = Toutes les pages
    /// ```
    /// ## Source
    /// Required by WCAG 2.2, 3.1.2 Language of Parts (AA).
    /// # En français
    /// La chaîne est dans l’autre langue.
    /// ## Pourquoi
    /// Les personnes qui lisent une langue trouvent un mot de l’autre dans toutes les pages qui ont cette
    /// chaîne, et les lecteurs d’écran le lisent avec la mauvaise voix.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le texte dans la langue du fichier, ou retirer la ligne pour utiliser le texte du thème.
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.2 Langue d’un passage (AA).
    STRING_IN_OTHER_LANGUAGE = "S506" "string-in-other-language" Warning;
    /// String is given twice in the same file.
    /// ## Why
    /// Pages show only the last one: a correction made to the other has no effect.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// menu = Menu
    /// menu = Toutes les pages
    /// ```
    /// ## How to fix it
    /// Keep only one of the two lines.
    /// ```ftl i18n/fr.ftl
    /// menu = Toutes les pages
    /// ```
    /// # En français
    /// La chaîne est donnée deux fois dans le même fichier.
    /// ## Pourquoi
    /// Les pages ne montrent que la dernière : une correction faite à l’autre n’a aucun effet.
    /// ## Exemple
    /// ## Comment corriger
    /// Garder une seule des deux lignes.
    STRING_TWICE = "S511" "string-twice" Error;
    /// String is between quotation marks.
    /// ## Why
    /// In a file of strings, quotation marks are part of the text: pages show them.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// menu = "Toutes les pages"
    /// ```
    /// ## How to fix it
    /// Remove the quotation marks. `parvis check --fix` removes them.
    /// ```ftl i18n/fr.ftl
    /// menu = Toutes les pages
    /// ```
    /// # En français
    /// La chaîne est entre guillemets.
    /// ## Pourquoi
    /// Dans un fichier de chaînes, les guillemets font partie du texte : les pages les montrent.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer les guillemets. `parvis check --fix` les retire.
    STRING_IN_QUOTES = "S512" "string-in-quotes" Warning;
    /// String has almost the name of one that the theme uses.
    /// ## Why
    /// No page uses it: people still see the text of the theme.
    /// ## Example
    /// ```ftl i18n/fr.ftl
    /// menu-mian = Toutes les pages
    /// ```
    /// ```ftl i18n/en.ftl
    /// menu-mian = All pages
    /// ```
    /// ## How to fix it
    /// Write the suggested name. A string of your own, that a template of your portal uses, is not reported.
    /// ```ftl i18n/fr.ftl
    /// menu-main = Toutes les pages
    /// ```
    /// ```ftl i18n/en.ftl
    /// menu-main = All pages
    /// ```
    /// # En français
    /// La chaîne a presque le nom d’une chaîne que le thème utilise.
    /// ## Pourquoi
    /// Aucune page ne l’utilise : on voit encore le texte du thème.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom proposé. Une chaîne propre au portail, qu’un de ses gabarits utilise, n’est pas signalée.
    STRING_MISSPELT = "S513" "string-misspelt" Warning;
}
