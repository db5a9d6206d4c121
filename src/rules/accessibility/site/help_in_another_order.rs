//! Ways to get help are not in the same order on every page.

use super::repeated::each_out_of_order;
use crate::{
    aria::Role,
    rules::{
        rule::rule,
        site::{ChromeLink, PageSummary, SiteFindings, SummaryPart},
    },
};

rule! {
    /// Ways to get help are not in the same order on every page.
    ///
    /// ## Why
    /// People look for help where they found it before.
    ///
    /// ## Example
    /// ```html fr/a/index.html
    /// <html lang="fr"><footer><a href="tel:+14185550100">418 555-0100</a> <a href="mailto:info@exemple.test">Écrire</a></footer>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><footer><a href="mailto:info@exemple.test">Écrire</a> <a href="tel:+14185550100">418 555-0100</a></footer>
    /// ```
    ///
    /// ## How to fix it
    /// Keep them in the same order on every page.
    ///
    /// ```html fr/a/index.html
    /// <html lang="fr"><footer><a href="tel:+14185550100">418 555-0100</a> <a href="mailto:info@exemple.test">Écrire</a></footer>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><footer><a href="tel:+14185550100">418 555-0100</a> <a href="mailto:info@exemple.test">Écrire</a></footer>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.2.6 Consistent Help (A).
    ///
    /// # En français
    /// Les moyens d’obtenir de l’aide ne sont pas dans le même ordre sur toutes les pages.
    ///
    /// ## Pourquoi
    /// On cherche de l’aide là où on l’a déjà trouvée.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Les garder dans le même ordre sur toutes les pages.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.2.6 Aide cohérente (A).
    "A762" "help-in-another-order" Warning Site
    wcag "3.2.6" impact Moderate
}

fn check(pages: &[&PageSummary], findings: &mut SiteFindings) {
    each_out_of_order(pages, is_help, |at, link, first| {
        let diagnostic =
            findings.needs_review().with("link", link.name.as_str()).with("first", first.address.as_str());
        findings.report(at, SummaryPart::Link(link.place), diagnostic);
    });
}

/// Returns `true` if the target or the text of a link shows that it is a way to get help.
fn is_help(link: &ChromeLink) -> bool {
    const WORDS: &[&str] =
        &["aide", "assistance", "contact", "contacter", "contacts", "faq", "help", "joindre", "support"];
    let is_word = |word: &str| WORDS.contains(&word.to_lowercase().as_str());
    link.target.starts_with("mailto:")
        || link.target.starts_with("tel:")
        || link.part.0 != Role::Navigation && link.name.split(|it: char| !it.is_alphanumeric()).any(is_word)
}
