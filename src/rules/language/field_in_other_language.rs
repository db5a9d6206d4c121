//! Field is not in its language.

use super::text_languages::{MistakeExtent, MistakeKind};
use crate::rules::{findings::Findings, rule::rule, texts::Texts};

rule! {
    /// Field is not in its language.
    ///
    /// ## Why
    /// A title, a summary or another field is shown on a page in another language than its own. Short
    /// fields need review, since names are often not translated.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Open data plan, en: The plan for open data}
    /// ```
    ///
    /// ## How to fix it
    /// Write the value in the language of the field. If it is a name that is not translated, add an
    /// exception to `site.toml`.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Plan de données ouvertes, en: The plan for open data}
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.2 Language of Parts (AA).
    ///
    /// # En français
    /// Le champ n’est pas dans sa langue.
    ///
    /// ## Pourquoi
    /// Un titre, un résumé ou un autre champ est affiché dans une page d’une autre langue que la sienne.
    /// Les champs courts sont à vérifier, car les noms ne sont souvent pas traduits.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire la valeur dans la langue du champ. S’il s’agit d’un nom qui n’est pas traduit, ajouter une
    /// exception dans `site.toml`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.2 Langue d’un passage (AA).
    "L114" "field-in-other-language" Error Texts
    wcag "3.1.2" impact Moderate
    concern Translation
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for mistake in &texts.language_mistakes {
        if mistake.kind == MistakeKind::OtherLanguage && matches!(mistake.extent, MistakeExtent::Field(_)) {
            mistake.report(&texts.portal.sources, findings);
        }
    }
}
