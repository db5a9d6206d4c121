//! Link text is an address.

use super::links::links;
use crate::{
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Link text is an address.
    ///
    /// ## Why
    /// Screen readers may read an address letter by letter, and it says little about the
    /// destination.
    ///
    /// ## Example
    /// ```html
    /// <a href="https://www.example.org/documents/plan-2027.html">https://www.example.org/documents/plan-2027.html</a>
    /// ```
    ///
    /// ## How to fix it
    /// Replace the address with text that names the destination. Style sheets can add the address
    /// when the page is printed.
    ///
    /// ```html
    /// <a href="https://www.example.org/documents/plan-2027.html">Action plan 2027</a>
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
    /// la destination.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Remplacer l’adresse par un texte qui nomme la destination. Une feuille de style peut ajouter
    /// l’adresse à l’impression.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.4 Fonction du lien (selon le contexte) (A), si l’adresse ne
    /// suffit pas à comprendre où mène l’hyperlien.
    "A518" "address-as-link-text" Warning Page
    wcag "2.4.4" impact Moderate
    equivalent "A930"
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for link in links(page) {
        let name = &link.name().text;
        if is_address(name) {
            findings.report(link, findings.needs_review().with("text", excerpt(name)));
        }
    }
}

/// Returns `true` if a text is an address, with or without a remark in parentheses such as the format of a
/// document. Excludes domain names (example.org), which are often the name of a site, and email addresses.
fn is_address(text: &str) -> bool {
    let text =
        text.split_once(" (").filter(|(_, remark)| remark.ends_with(')')).map_or(text, |(text, _)| text);
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
