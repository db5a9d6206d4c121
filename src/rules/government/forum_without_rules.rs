//! Rules of the forum are not public.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums_at_work, rule::rule},
};

rule! {
    /// Rules of the forum are not public.
    ///
    /// ## Why
    /// People must be able to read how members are selected, how decisions are made and how to take
    /// part.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// ```
    ///
    /// ## How to fix it
    /// Add the document as `rules`.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// rules: {title: {fr: Règles du forum, en: Rules of the forum}, url: "https://example.org/regles.pdf"}
    /// ```
    ///
    /// ## Source
    /// Required by the OGP Participation and Co-creation Standards for national plans (Standard 1:
    /// the basic rules of the forum are public). House rule for other plans.
    ///
    /// # En français
    /// Les règles du forum ne sont pas publiques.
    ///
    /// ## Pourquoi
    /// La population doit pouvoir lire comment les membres sont choisis, comment les décisions sont
    /// prises et comment participer.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le document dans `rules`.
    ///
    /// ## Source
    /// Exigé par les Normes de participation et de cocréation du PGO pour les plans nationaux
    /// (norme 1 : les règles de base du forum sont publiques). Règle propre à Parvis pour les
    /// autres plans.
    "G502" "forum-without-rules" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums_at_work(portal) {
        if committee.facts.rules.is_none() && !committee.meta.common.is_unstated("rules") {
            let diagnostic = findings.diagnostic(&committee.meta, committee.meta.declared);
            findings.report(&committee.meta, diagnostic);
        }
    }
}
