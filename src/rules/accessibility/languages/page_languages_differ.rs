//! A page that says two languages.

use super::subtags::{is_registered, shown};
use crate::{
    dom::Document,
    model::primary_subtag,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A page that says one language in `lang` and another in `xml:lang`.
    ///
    /// ## Why
    /// Browsers go by `lang`, tools that read XML by `xml:lang`: part of the readers get the wrong voice.
    ///
    /// ## Example
    /// ```html
    /// <html lang="fr" xml:lang="en">
    /// <title>Nos engagements</title>
    /// ```
    ///
    /// ## How to fix it
    /// Say the same in both, or leave out `xml:lang`, which HTML has no need of.
    ///
    /// ```html
    /// <html lang="fr">
    /// <title>Nos engagements</title>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.1 Language of Page (A); ACT rule 5b7ae0.
    ///
    /// # En français
    /// Une page qui dit une langue dans `lang` et une autre dans `xml:lang`.
    ///
    /// ## Pourquoi
    /// Les navigateurs suivent `lang`, les outils qui lisent du XML suivent `xml:lang` : une partie des
    /// lecteurs entend la mauvaise voix.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dire la même chose dans les deux, ou retirer `xml:lang`, dont HTML n’a pas besoin.
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.1 Langue de la page (A); règle ACT 5b7ae0.
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
