//! Alternative text has more than 150 characters.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Alternative text has more than 150 characters.
    ///
    /// ## Why
    /// Screen readers read alternative text as a single block: people cannot skip through it, go
    /// back a few words or follow a link.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les demandes sont passées de 410 en 2019 à 655 en 2020, puis à 702 en 2021, à 718 en 2022 et à 740 en 2023, tandis que les réponses données dans les délais passaient de 390 à 700](https://example.org/graphique.png)
    /// ```
    ///
    /// ## How to fix it
    /// Summarize the image in one sentence. Give the details in the text of the page, where
    /// everyone can read them.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les demandes sont passées de 410 en 2019 à 740 en 2023](https://example.org/graphique.png)
    /// ```
    ///
    /// ## Source
    /// House rule (150 characters). To meet WCAG 2.2, 1.1.1 Non-text Content (A), the W3C Images
    /// Tutorial, “Complex Images”, recommends a short alternative text and a long description.
    ///
    /// # En français
    /// Le texte de remplacement a plus de 150 caractères.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran lisent ce texte d’un bloc : on ne peut pas en sauter une partie,
    /// revenir de quelques mots ni suivre un hyperlien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Résumer l’image en une phrase. Donner les détails dans le texte de la page, où tout le monde
    /// peut les lire.
    ///
    /// ## Source
    /// Règle propre à Parvis (150 caractères). Pour respecter les WCAG 2.2, 1.1.1 Contenu non
    /// textuel (A), le tutoriel du W3C sur les images, « Complex Images », recommande un texte de
    /// remplacement court et une description longue.
    "A913" "alternative-too-long" Warning Portal
    wcag "1.1.1" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for image in &body.outline.images {
            if image.alt.chars().count() > MAX_CHARS {
                let diagnostic =
                    findings.diagnostic(body.meta, image.span).with("length", image.alt.chars().count());
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

/// Maximum length of an alternative, in characters.
const MAX_CHARS: usize = 150;
