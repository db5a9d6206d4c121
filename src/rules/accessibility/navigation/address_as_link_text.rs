//! A link whose words are its address.

use super::links::links;
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A link whose words are its address.
    ///
    /// ## Why
    /// An address is read letter by letter, and says little of what it leads to.
    ///
    /// ## Example
    /// ```html
    /// <a href="https://www.example.org/documents/plan-2027.html">https://www.example.org/documents/plan-2027.html</a>
    /// ```
    ///
    /// ## How to fix it
    /// Name what the link leads to; keep the address for print, where style sheets can add it.
    ///
    /// ```html
    /// <a href="https://www.example.org/documents/plan-2027.html">Action plan 2027</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Link Purpose (In Context) (A).
    ///
    /// # En français
    /// Un hyperlien dont les mots sont son adresse.
    ///
    /// ## Pourquoi
    /// Une adresse est lue lettre par lettre, et dit peu de ce à quoi elle mène.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer ce à quoi mène l’hyperlien; laisser les feuilles de style ajouter l’adresse à l’impression.
    ///
    /// ## Source
    /// WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A).
    "A518" "address-as-link-text" Warning Page
    wcag "2.4.4" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for link in links(page) {
        let name = &link.name().text;
        if is_address(name) {
            findings.report(link, findings.needs_review().with("text", excerpt(name)));
        }
    }
}

/// Whether words are an address, with or without a remark in brackets (the format of a document). That
/// of a site alone (example.org) is often its name, and that of a person, an email.
fn is_address(text: &str) -> bool {
    let text = text.split_once(" (").filter(|(_, remark)| remark.ends_with(')')).map_or(text, |(text, _)| text);
    if text.contains(' ') {
        return false;
    }
    let begins = |start: &str| text.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start));
    if ["http://", "https://", "ftp://"].into_iter().any(begins) {
        return true;
    }
    let Some((host, path)) = text.split_once('/') else { return false };
    let is_host = |it: char| it.is_ascii_alphanumeric() || it == '.' || it == '-';
    begins("www.") && path.len() > 1 && host.chars().all(is_host)
}
