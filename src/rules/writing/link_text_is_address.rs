//! Link text is an address.

use crate::{
    resolve::Portal,
    rules::{excerpt::excerpt, findings::Findings, rule::rule, writing::body_outlines::body_outlines},
};

rule! {
    /// Link text is an address.
    ///
    /// ## Why
    /// Screen readers may read an address letter by letter, and it says little about the
    /// destination. An address typed in a sentence, without signs around it, is not reported: the
    /// sentence is often about the address.
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
    /// Replace the address with text that names the destination: `[the plan](https://…)`.
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
    /// Required by WCAG 2.2, 2.4.4 Link Purpose (In Context) (A), if the address does not make the
    /// destination clear.
    ///
    /// # En français
    /// Le texte de l’hyperlien est une adresse.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran peuvent lire une adresse lettre par lettre, et elle renseigne peu sur
    /// la destination. Une adresse tapée dans une phrase, sans signes autour, n’est pas signalée :
    /// la phrase porte souvent sur l’adresse.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Remplacer l’adresse par un texte qui nomme la destination : `[le plan](https://…)`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A), si l’adresse ne
    /// suffit pas à comprendre où mène l’hyperlien.
    "A930" "link-text-is-address" Warning Portal
    wcag "2.4.4" impact Minor
}

fn check(portal: &Portal, findings: &mut Findings) {
    for body in body_outlines(portal) {
        for link in &body.outline.links {
            // A bare address shows where it leads, as on paper: the text is about the address.
            if !link.is_bare && is_address(link.text.trim()) {
                let diagnostic =
                    findings.diagnostic(body.meta, link.span).with("text", excerpt(link.text.trim()));
                findings.report(body.meta, diagnostic);
            }
        }
    }
}

fn is_address(words: &str) -> bool {
    let begins = |with: &str| words.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    !words.contains(char::is_whitespace) && ["http://", "https://", "www."].into_iter().any(begins)
}
