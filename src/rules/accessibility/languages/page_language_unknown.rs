//! Page language code is not valid.

use super::subtags::{is_registered, is_special};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page language code is not valid.
    ///
    /// ## Why
    /// Screen readers use this code to choose a voice. If they do not know the code, they read the
    /// page with the voice in use at the time.
    ///
    /// ## Example
    /// ```html
    /// <html lang="fr_CA">
    /// <title>Nos engagements</title>
    /// ```
    ///
    /// ## How to fix it
    /// Use a BCP 47 code: two letters, then a hyphen and the region if it matters.
    ///
    /// ```html
    /// <html lang="fr-CA">
    /// <title>Nos engagements</title>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.1 Language of Page (A); ACT rule bf051a; IANA, Language Subtag
    /// Registry.
    ///
    /// # En français
    /// Le code de langue de la page n’est pas valide.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran choisissent une voix d’après ce code. S’ils ne le connaissent pas, ils
    /// lisent la page avec la voix utilisée à ce moment.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser un code BCP 47 : deux lettres, puis un trait d’union et la région, si elle importe.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.1 Langue de la page (A); règle ACT bf051a; IANA, registre des
    /// sous-codes de langue.
    "A611" "page-language-unknown" Error Page
    wcag "3.1.1" act "bf051a" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(root) = page.root().filter(|root| root.is("html")) else { return };
    let Some(tag) = root.language().filter(|tag| !is_registered(tag)) else { return };
    let diagnostic = if is_special(tag) { findings.needs_review() } else { findings.violation() };
    findings.report(root, diagnostic.with("tag", super::subtags::shown(tag)));
}
