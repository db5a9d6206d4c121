//! A forum whose rules are not public.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums_at_work, rule::rule},
};

rule! {
    /// A forum whose rules are not public.
    ///
    /// ## Why
    /// How members are chosen, how decisions are made and how to take part must be written where
    /// everyone can read it.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// ```
    ///
    /// ## How to fix it
    /// Give the document as `rules`.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// rules: {title: {fr: Règles du forum, en: Rules of the forum}, url: "https://example.org/regles.pdf"}
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards, minimum requirements on the multi-stakeholder
    /// forum.
    ///
    /// # En français
    /// Un forum dont les règles ne sont pas publiques.
    ///
    /// ## Pourquoi
    /// La manière de choisir les membres, de décider et de participer doit être écrite là où tout
    /// le monde peut la lire.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner le document par `rules`.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO, exigences minimales sur le forum
    /// multipartite.
    "G502" "forum-without-rules" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums_at_work(portal) {
        if committee.facts.rules.is_none() {
            let diagnostic = findings.diagnostic(&committee.head, committee.head.declared);
            findings.report(&committee.head, diagnostic);
        }
    }
}
