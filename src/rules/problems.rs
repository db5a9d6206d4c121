//! Diagnostic codes: the portal's settings of its rules.

use crate::diagnostic::codes;

codes! {
    /// Rule does not exist.
    /// ## Why
    /// A setting for an unknown rule has no effect.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    ///
    /// [rules.severities]
    /// G3O1 = "warning"
    /// ```
    /// ## How to fix it
    /// Write the code as suggested. `parvis explain` lists the codes.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    ///
    /// [rules.severities]
    /// G301 = "warning"
    /// ```
    /// # En français
    /// La règle n’existe pas.
    /// ## Pourquoi
    /// Un réglage pour une règle inconnue n’a aucun effet.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le code proposé. `parvis explain` donne la liste des codes.
    UNKNOWN_RULE = "S601" "unknown-rule" Error;
    /// Exception is no longer needed.
    /// ## Why
    /// The problem was fixed, or the exception has the wrong rule or the wrong item. If it stays,
    /// it could hide a later problem.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    ///
    /// [[rules.exceptions]]
    /// rule = "G301"
    /// item = "commitment:plan-1/c1"
    /// reason = "Le ministère est à désigner."
    /// ```
    /// ## How to fix it
    /// Remove the exception.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// ```
    /// # En français
    /// L’exception n’est plus nécessaire.
    /// ## Pourquoi
    /// Le problème a été corrigé, ou l’exception indique la mauvaise règle ou le mauvais élément.
    /// Si elle reste, elle pourrait cacher un autre problème.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer l’exception.
    UNUSED_EXCEPTION = "S602" "idle-exception" Warning;
    /// Exception has expired.
    /// ## Why
    /// The last day of the exception has passed, so the problem is reported again.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    ///
    /// [[rules.exceptions]]
    /// rule = "G801"
    /// item = "dataset:eau"
    /// reason = "La licence est à l’étude."
    /// until = 2026-10-31
    /// ```
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// update_frequency: annual
    /// distributions: [{format: CSV, url: "https://example.org/eau.csv"}]
    /// ```
    /// ## How to fix it
    /// Fix the problem, or agree on another date.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// ```
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// licence: {title: {fr: CC BY 4.0, en: CC BY 4.0}}
    /// update_frequency: annual
    /// distributions: [{format: CSV, url: "https://example.org/eau.csv"}]
    /// ```
    /// # En français
    /// L’exception est expirée.
    /// ## Pourquoi
    /// Le dernier jour de l’exception est passé : le problème est signalé de nouveau.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger le problème, ou convenir d’une autre date.
    EXPIRED_EXCEPTION = "S603" "expired-exception" Warning;
    /// Exception has no item and no page.
    /// ## Why
    /// Without an item or a page, the exception has no effect.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    ///
    /// [[rules.exceptions]]
    /// rule = "G301"
    /// reason = "Le comité en décidera en mars."
    /// ```
    /// ## How to fix it
    /// Add `item` for a rule about content, or `page` for a rule about pages.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// ```
    /// # En français
    /// L’exception n’indique ni élément ni page.
    /// ## Pourquoi
    /// Sans élément ni page, l’exception n’a aucun effet.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter `item` pour une règle sur le contenu, ou `page` pour une règle sur les pages.
    EXCEPTION_WITHOUT_SUBJECT = "S604" "exception-of-nothing" Error;
}
