//! What can be wrong with the portal's settings of its rules.

use crate::diagnostic::codes;

codes! {
    /// A rule that does not exist.
    /// ## Why
    /// A setting that names no rule changes nothing, and nobody would know.
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
    /// Write the code as proposed; `parvis explain` lists them.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    ///
    /// [rules.severities]
    /// G301 = "warning"
    /// ```
    /// # En français
    /// Une règle qui n’existe pas.
    /// ## Pourquoi
    /// Un réglage qui ne nomme aucune règle ne change rien, et personne ne le saurait.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le code proposé; `parvis explain` en donne la liste.
    UNKNOWN_RULE = "S601" "unknown-rule" Error;
    /// An exception that excuses nothing.
    /// ## Why
    /// What it excused was mended, or the exception names another rule or item than it means. Left
    /// there, it would hide the next one.
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
    /// Une exception qui n’excuse rien.
    /// ## Pourquoi
    /// Ce qu’elle excusait a été corrigé, ou elle nomme une autre règle ou un autre élément qu’elle
    /// ne croit. Laissée là, elle cacherait la suite.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer l’exception.
    UNUSED_EXCEPTION = "S602" "idle-exception" Warning;
    /// An exception whose last day has passed.
    /// ## Why
    /// It was given until a day, which has passed: what it excused is told again.
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
    /// Mend what it excused, or agree on another day.
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
    /// Une exception dont le dernier jour est passé.
    /// ## Pourquoi
    /// Elle valait jusqu’à un jour, qui est passé : ce qu’elle excusait est dit de nouveau.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger ce qu’elle excusait, ou convenir d’un autre jour.
    EXPIRED_EXCEPTION = "S603" "expired-exception" Warning;
    /// An exception that names neither an item nor a page.
    /// ## Why
    /// Nobody knows what it excuses, so it excuses nothing.
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
    /// Name the item for a rule of content, the page for a rule of pages.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// ```
    /// # En français
    /// Une exception qui ne nomme ni élément ni page.
    /// ## Pourquoi
    /// Personne ne sait ce qu’elle excuse : elle n’excuse donc rien.
    /// ## Exemple
    /// ## Comment corriger
    /// Nommer l’élément pour une règle du contenu, la page pour une règle des pages.
    EXCEPTION_WITHOUT_SUBJECT = "S604" "exception-of-nothing" Error;
}
