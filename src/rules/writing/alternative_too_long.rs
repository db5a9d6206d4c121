//! A text that stands for an image and is too long.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::bodies::bodies},
};

rule! {
    /// The text that stands for an image has more than 150 characters.
    ///
    /// ## Why
    /// A screen reader reads it in one go: its listener cannot stop in it, go back a word, or follow a
    /// link.
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
    /// Say what matters in a sentence, and tell the rest in the text, where everyone can read it.
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
    /// WCAG 2.2, 1.1.1 Non-text Content (A); W3C, Images Tutorial, complex images.
    ///
    /// # En français
    /// Le texte qui remplace une image a plus de 150 caractères.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran le lit d’une traite : on ne peut ni s’y arrêter, ni revenir d’un mot, ni suivre
    /// un hyperlien.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dire l’essentiel en une phrase, et le reste dans le texte, où chacun peut le lire.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A); W3C, tutoriel sur les images, images complexes.
    "A913" "alternative-too-long" Warning Portal
    wcag "1.1.1" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in bodies(portal) {
        for image in &body.outline.images {
            if image.alt.chars().count() > MAX_CHARS {
                let diagnostic = findings.diagnostic(body.meta, image.span).with("length", image.alt.chars().count());
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

/// Maximum length of an alternative, in characters.
const MAX_CHARS: usize = 150;
