//! A page that says it is in a language that does not exist.

use super::subtags::{is_registered, is_special};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A page that says it is in a language that does not exist.
    ///
    /// ## Why
    /// Screen readers choose their voice by this tag. One that they do not know says nothing, so the
    /// page is read with whatever voice is set.
    ///
    /// ## Example
    /// ```html
    /// <html lang="fr_CA">
    /// <title>Nos engagements</title>
    /// ```
    ///
    /// ## How to fix it
    /// Write the tag of the language as BCP 47 has it: two letters, then what narrows it after a hyphen.
    ///
    /// ```html
    /// <html lang="fr-CA">
    /// <title>Nos engagements</title>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.1 Language of Page (A); ACT rule bf051a; IANA, Language Subtag Registry.
    ///
    /// # En français
    /// Une page qui se dit dans une langue qui n’existe pas.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran choisissent leur voix d’après ce code. S’ils ne le connaissent pas, il ne leur
    /// dit rien, et la page est lue avec la voix du moment.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le code de la langue comme le veut BCP 47 : deux lettres, puis ce qui le précise après un
    /// trait d’union.
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.1 Langue de la page (A); règle ACT bf051a; IANA, registre des sous-codes de langue.
    "A611" "page-language-unknown" Error Page
    wcag "3.1.1" act "bf051a" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(root) = page.root().filter(|root| root.is("html")) else { return };
    let Some(tag) = root.language().filter(|tag| !is_registered(tag)) else { return };
    let diagnostic = if is_special(tag) { findings.needs_review() } else { findings.violation() };
    findings.report(root, diagnostic.with("tag", super::subtags::shown(tag)));
}
