//! A link without a name.

use super::links::links;
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A link without a name.
    ///
    /// ## Why
    /// A screen reader says “link”, then spells its address or nothing at all. A person who speaks to
    /// the computer has no word for it.
    ///
    /// ## Example
    /// ```html
    /// <a href="/search/"><svg aria-hidden="true"></svg></a>
    /// ```
    ///
    /// ## How to fix it
    /// Write where the link leads in it; for an image, in its `alt`; for an icon, in text that only
    /// screen readers are told, or in `aria-label`.
    ///
    /// ```html
    /// <a href="/search/" aria-label="Search"><svg aria-hidden="true"></svg></a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Link Purpose (In Context) (A) and 4.1.2 Name, Role, Value (A); ACT rule c487ae.
    ///
    /// # En français
    /// Un hyperlien sans nom.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran dit « lien », puis épelle son adresse ou ne dit rien. Qui parle à son
    /// ordinateur n’a pas de mot pour le désigner.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans l’hyperlien où il mène; pour une image, dans son `alt`; pour une icône, dans un texte
    /// réservé aux lecteurs d’écran ou dans `aria-label`.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A) et 4.1.2 Nom, rôle et valeur (A); règle
    /// ACT c487ae.
    "A515" "link-without-name" Error Page
    wcag "2.4.4" "4.1.2" act "c487ae" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for link in links(page).filter(|link| !link.is_named()) {
        // What the keyboard skips and has no room for is only told: an anchor, a place to click.
        let is_reached = link.is_in_tab_order() || link.descendants().next().is_some();
        if is_reached {
            findings.report_violation(link);
        } else {
            findings.report(link, findings.needs_review());
        }
    }
}
