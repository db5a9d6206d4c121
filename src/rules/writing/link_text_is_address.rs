//! A link whose words are its address.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, excerpt::excerpt, writing::bodies::bodies},
};

rule! {
    /// A link whose words are an address.
    ///
    /// ## Why
    /// A screen reader spells it out, sign by sign, and its listener still does not know what is there.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le plan est publié : <https://example.org/plan>.
    /// ```
    ///
    /// ## How to fix it
    /// Write what the link leads to: `[the plan](https://…)`.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Le plan](https://example.org/plan) est publié.
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Link Purpose (In Context) (A).
    ///
    /// # En français
    /// Un hyperlien dont les mots sont une adresse.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran l’épelle, signe par signe, et on ne sait toujours pas ce qu’il y a là.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire où mène l’hyperlien : `[le plan](https://…)`.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Fonction du lien selon le contexte (A).
    "A930" "link-text-is-address" Warning Portal
    wcag "2.4.4" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in bodies(portal) {
        for link in &body.outline.links {
            if is_address(link.text.trim()) {
                let diagnostic = findings.diagnostic(body.meta, link.span).with("text", excerpt(link.text.trim()));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

fn is_address(words: &str) -> bool {
    let begins = |with: &str| words.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    !words.contains(char::is_whitespace) && ["http://", "https://", "www."].into_iter().any(begins)
}
