//! Link has no accessible name.

use super::links::links;
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Link has no accessible name.
    ///
    /// ## Why
    /// A screen reader announces “link” and then reads its address, or nothing. People who use
    /// voice control have no words to select it.
    ///
    /// ## Example
    /// ```html
    /// <a href="/search/"><svg aria-hidden="true"></svg></a>
    /// ```
    ///
    /// ## How to fix it
    /// Add text to the link that says where it goes. For an image, add it to `alt`. For an icon,
    /// add text that only screen readers read, or an `aria-label`.
    ///
    /// ```html
    /// <a href="/search/" aria-label="Search"><svg aria-hidden="true"></svg></a>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.4 Link Purpose (In Context) (A) and 4.1.2 Name, Role, Value (A);
    /// ACT rule c487ae.
    ///
    /// # En français
    /// L’hyperlien n’a pas de nom accessible.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran annonce « lien », puis lit son adresse, ou ne lit rien. Les personnes qui
    /// utilisent la commande vocale n’ont pas de mots pour le désigner.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter à l’hyperlien un texte qui indique où il mène. Pour une image, l’écrire dans `alt`.
    /// Pour une icône, ajouter un texte réservé aux lecteurs d’écran ou un `aria-label`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A) et 4.1.2 Nom, rôle et
    /// valeur (A); règle ACT c487ae.
    "A515" "link-without-name" Error Page
    wcag "2.4.4" "4.1.2" act "c487ae" impact Serious
    equivalent "S406"
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for link in links(page).filter(|link| !link.is_named()) {
        // A link outside the tab order and without content may be an anchor or a click target.
        let is_reached = link.is_in_tab_order() || link.descendants().next().is_some();
        if is_reached {
            findings.report_violation(link);
        } else {
            findings.report(link, findings.needs_review());
        }
    }
}
