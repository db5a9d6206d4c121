//! Diagnostic codes: items as a whole.

use crate::diagnostic::codes;

codes! {
    /// Two topics, milestones or indicators have the same id.
    /// ## Why
    /// An id that two things share is ambiguous.
    /// ## Example
    /// ```yaml content/topics.yaml
    /// - {id: eau, title: {fr: Qualité de l’eau, en: Water quality}}
    /// - {id: eau, title: {fr: Cours d’eau, en: Rivers}}
    /// ```
    /// ## How to fix it
    /// Give one of the two another id or code.
    /// ```yaml content/topics.yaml
    /// - {id: eau, title: {fr: Qualité de l’eau, en: Water quality}}
    /// - {id: cours-eau, title: {fr: Cours d’eau, en: Rivers}}
    /// ```
    /// # En français
    /// Deux sujets, jalons ou indicateurs ont le même identifiant.
    /// ## Pourquoi
    /// Un identifiant que deux choses partagent est ambigu.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à l’un des deux un autre identifiant ou un autre code.
    DUPLICATE_ID = "S301" "duplicate-id" Error;
    /// Language is listed twice.
    /// ## Why
    /// Every page would be published twice at the same address.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en", "fr"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// ```
    /// ## How to fix it
    /// Remove one of the two from `languages`.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// ```
    /// # En français
    /// La langue figure deux fois dans la liste.
    /// ## Pourquoi
    /// Chaque page serait publiée deux fois à la même adresse.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer l’une des deux de `languages`.
    DUPLICATE_LANGUAGE = "S303" "duplicate-language" Error;
    /// Setting lists the same value twice.
    /// ## Why
    /// A menu would show the same link twice; elsewhere, the second value has no effect.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// menu = ["news", "events", "news"]
    /// ```
    /// ## How to fix it
    /// Remove one of the two.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// menu = ["news", "events"]
    /// ```
    /// # En français
    /// Un réglage contient deux fois la même valeur.
    /// ## Pourquoi
    /// Un menu afficherait deux fois le même hyperlien; ailleurs, la seconde valeur n’a aucun effet.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer une des deux valeurs.
    LISTED_TWICE = "S305" "listed-twice" Warning;
    /// Text of `site.toml` or `topics.yaml` is in the other language.
    /// ## Why
    /// The name and the description of the portal are at the top of every page, in search results and
    /// in shared links. Screen readers would pronounce them with the wrong voice.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "The rules of the open government", en = "Les règles du gouvernement ouvert"}
    /// ```
    /// ## How to fix it
    /// Give each language its own text.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Les règles du gouvernement ouvert", en = "The rules of the open government"}
    /// ```
    /// # En français
    /// Un texte de `site.toml` ou de `topics.yaml` est dans l’autre langue.
    /// ## Pourquoi
    /// Le nom et la description du portail sont en haut de toutes les pages, dans les résultats de
    /// recherche et dans les hyperliens partagés. Les lecteurs d’écran les liraient avec la mauvaise
    /// voix.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à chaque langue son propre texte.
    SITE_TEXT_IN_OTHER_LANGUAGE = "S306" "site-text-in-other-language" Error;
    /// Commitment is in the folder of a plan that does not exist.
    /// ## Why
    /// A commitment is shown in its plan, and its address begins with the plan’s address.
    /// ## Example
    /// ```yaml content/action-plans/plan-2/commitments/c2/item.yaml
    /// title: {fr: Publier les dépenses, en: Publish spending}
    /// code: C2
    /// leads: [ministere]
    /// ```
    /// ## How to fix it
    /// Add the plan’s `item.yaml`, or move the commitment to the folder of another plan.
    /// ```yaml content/action-plans/plan-1/commitments/c2/item.yaml
    /// title: {fr: Publier les dépenses, en: Publish spending}
    /// code: C2
    /// leads: [ministere]
    /// ```
    /// # En français
    /// L’engagement est dans le dossier d’un plan qui n’existe pas.
    /// ## Pourquoi
    /// Un engagement est affiché dans son plan, et son adresse commence par celle du plan.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter le fichier `item.yaml` du plan, ou déplacer l’engagement dans le dossier d’un autre
    /// plan.
    COMMITMENT_WITHOUT_PLAN = "S302" "commitment-without-plan" Error;
    /// Text has no title.
    /// ## Why
    /// The title names the page in lists, in search results and at the top of the page. Without it,
    /// the text is not published in its language.
    /// ## Example
    /// ```markdown content/news/nouvelle/en.md
    /// The forum met on October 1.
    /// ```
    /// ## How to fix it
    /// Begin the file with front matter that gives the title.
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum met on October 1.
    /// ```
    /// # En français
    /// Le texte n’a pas de titre.
    /// ## Pourquoi
    /// Le titre nomme la page dans les listes, dans les résultats de recherche et en haut de la page.
    /// Sans lui, le texte n’est pas publié dans sa langue.
    /// ## Exemple
    /// ## Comment corriger
    /// Commencer le fichier par un en-tête qui donne le titre.
    TEXT_WITHOUT_TITLE = "S304" "text-without-title" Error;
    /// Text is declared as the translation of itself.
    /// ## Why
    /// The page says that the text was translated, from the language that it is in. Nobody knows which text
    /// is the original, or whether the translation is up to date.
    /// ## Example
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// translation: {kind: courtesy, of: en}
    /// ---
    ///
    /// The forum met on October 1.
    /// ```
    /// ## How to fix it
    /// Write the language of the original text. If this is the original, remove `translation`.
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// translation: {kind: courtesy, of: fr}
    /// ---
    ///
    /// The forum met on October 1.
    /// ```
    /// # En français
    /// Le texte est déclaré comme la traduction de lui-même.
    /// ## Pourquoi
    /// La page indique que le texte a été traduit de la langue dans laquelle il est. Personne ne sait quel
    /// texte est l’original, ni si la traduction est à jour.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire la langue du texte d’origine. Si ce texte est l’original, retirer `translation`.
    TRANSLATION_OF_ITSELF = "S307" "translation-of-itself" Error;
}
