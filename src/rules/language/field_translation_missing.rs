//! Field is not translated into every language of its item.

use crate::{
    config::MissingTranslation,
    diagnostic::Severity,
    model::{FieldContext, ItemMeta, Language, Visitor, layout},
    resolve::{Availability, Portal},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Field is not translated into every language of its item.
    ///
    /// ## Why
    /// The page in the missing language shows the field in the other language, marked as such. Some
    /// people cannot read it.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// mandate: {fr: Suivre le plan.}
    /// ```
    ///
    /// ## How to fix it
    /// Add the translation to the field. If the field is in the front matter of a text, add it to
    /// the front matter of the other text.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// mandate: {fr: Suivre le plan., en: Follow the plan.}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le champ n’est pas traduit dans toutes les langues de son élément.
    ///
    /// ## Pourquoi
    /// La page dans la langue manquante affiche le champ dans l’autre langue, en l’indiquant.
    /// Certaines personnes ne peuvent pas le lire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter la traduction au champ. Si le champ est dans l’en-tête d’un texte, l’ajouter à
    /// l’en-tête de l’autre texte.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L102" "missing-field-translation" Warning Portal
    concern Translation
}

fn check(portal: &Portal, findings: &mut Findings) {
    portal.items.each(|meta, item| item.visit(&mut MissingTranslationFinder { portal, meta, findings }));
}

struct MissingTranslationFinder<'a> {
    portal: &'a Portal,
    meta: &'a ItemMeta,
    findings: &'a mut Findings,
}

impl Visitor for MissingTranslationFinder<'_> {
    fn languages(&mut self, context: FieldContext, given: &[Language]) {
        // Each of these belongs to one text, or to the item as a whole; other rules check them.
        if matches!(context.field, "title" | "slug" | "aliases" | "translation" | "reason") {
            return;
        }
        let strict = self.portal.site.missing(self.meta.collection) == MissingTranslation::Error;
        for language in self.portal.languages() {
            let state = self.portal.availability(&self.meta.key(), *language);
            let written = state.has_page() && !matches!(state, Availability::Fallback { .. });
            if written && !given.contains(language) {
                // In the front matter of a text a field has that text’s language alone.
                let place = self.portal.sources.file(context.span.file).path();
                let is_of_a_text = given.iter().any(|given| layout::text(&self.meta.folder, *given) == place);
                let file = is_of_a_text.then(|| layout::text(&self.meta.folder, *language));
                let mut diagnostic = self
                    .findings
                    .diagnostic(self.meta, context.span)
                    .with("field", context.field)
                    .with("language", language.as_str())
                    .with("file", file.unwrap_or_else(|| "none".to_owned()));
                if strict {
                    diagnostic.severity = Severity::Error;
                }
                self.findings.report(self.meta, diagnostic);
            }
        }
    }
}
