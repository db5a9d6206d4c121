//! What can be wrong with an item as a whole.

use crate::diagnostic::codes;

codes! {
    /// Two topics, milestones or indicators of one id.
    /// ## Why
    /// A name that two things share leads to neither for certain.
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
    /// Deux sujets, jalons ou indicateurs qui ont le même identifiant.
    /// ## Pourquoi
    /// Un nom que deux choses partagent ne mène sûrement à aucune.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à l’un des deux un autre identifiant ou un autre code.
    DUPLICATE_ID = "S301" "duplicate-id" Error;
    /// A language that the site lists twice.
    /// ## Why
    /// Every page would be made twice at one address.
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
    /// Une langue que le site donne deux fois.
    /// ## Pourquoi
    /// Chaque page serait faite deux fois à la même adresse.
    /// ## Exemple
    /// ## Comment corriger
    /// En retirer une de `languages`.
    DUPLICATE_LANGUAGE = "S303" "duplicate-language" Error;
    /// A commitment in the folder of a plan that does not exist.
    /// ## Why
    /// A commitment is shown in its plan, and has its address below it.
    /// ## Example
    /// ```yaml content/action-plans/plan-2/commitments/c2/item.yaml
    /// title: {fr: Publier les dépenses, en: Publish spending}
    /// code: C2
    /// leads: [ministere]
    /// ```
    /// ## How to fix it
    /// Add the plan’s `item.yaml`, or move the commitment into the folder of another plan.
    /// ```yaml content/action-plans/plan-1/commitments/c2/item.yaml
    /// title: {fr: Publier les dépenses, en: Publish spending}
    /// code: C2
    /// leads: [ministere]
    /// ```
    /// # En français
    /// Un engagement dans le dossier d’un plan qui n’existe pas.
    /// ## Pourquoi
    /// Un engagement se montre dans son plan, et son adresse est sous la sienne.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter l’`item.yaml` du plan, ou déplacer l’engagement dans le dossier d’un autre plan.
    COMMITMENT_WITHOUT_PLAN = "S302" "commitment-without-plan" Error;
}
