//! The `lang` and `xml:lang` attributes of the page differ.

use super::subtags::{is_registered, shown};
use crate::{
    dom::Document,
    model::primary_subtag,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// The `lang` and `xml:lang` attributes of the page differ.
    ///
    /// ## Why
    /// Browsers use `lang`, and XML tools use `xml:lang`. Some people hear the page read with the
    /// wrong voice.
    ///
    /// ## Example
    /// ```html
    /// <html lang="fr" xml:lang="en">
    /// <title>Nos engagements</title>
    /// ```
    ///
    /// ## How to fix it
    /// Use the same code in both, or remove `xml:lang`, which HTML does not need.
    ///
    /// ```html
    /// <html lang="fr">
    /// <title>Nos engagements</title>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.1 Language of Page (A); ACT rule 5b7ae0.
    ///
    /// # En français
    /// Les attributs `lang` et `xml:lang` de la page diffèrent.
    ///
    /// ## Pourquoi
    /// Les navigateurs utilisent `lang`, et les outils XML utilisent `xml:lang`. Certaines
    /// personnes entendent la page lue avec la mauvaise voix.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser le même code dans les deux, ou retirer `xml:lang`, dont HTML n’a pas besoin.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.1 Langue de la page (A); règle ACT 5b7ae0.
    "A613" "page-languages-differ" Error Page
    wcag "3.1.1" act "5b7ae0" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(root) = page.root().filter(|root| root.is("html")) else { return };
    let (Some(html), Some(xml)) = (root.attr("lang"), root.attr("xml:lang")) else { return };
    if !xml.trim().is_empty() && is_registered(html) && primary_subtag(html) != primary_subtag(xml) {
        findings.report(root, findings.violation().with("html", shown(html)).with("xml", shown(xml)));
    }
}
