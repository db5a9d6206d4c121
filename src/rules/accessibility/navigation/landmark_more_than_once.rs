//! A second landmark of a kind that a page has once.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A second landmark of a kind that a page has once.
    ///
    /// ## Why
    /// Screen readers lead to the main content, to the banner and to the foot of a page. With two of
    /// them, nobody knows which is meant.
    ///
    /// ## Example
    /// ```html
    /// <main>Action plan</main>
    /// <main>News</main>
    /// ```
    ///
    /// ## How to fix it
    /// Keep one `main`; use `div`, or put a `header` or `footer` into the `section` or `article` that it
    /// belongs to.
    ///
    /// ```html
    /// <main>Action plan</main>
    /// <aside>News</aside>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); WAI-ARIA 1.2, roles `main`, `banner` and
    /// `contentinfo`.
    ///
    /// # En français
    /// Un second repère d’une sorte que la page n’a qu’une fois.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran mènent au contenu principal, au bandeau et au pied de la page. S’il y en a
    /// deux, personne ne sait lequel est le bon.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Garder un seul `main`; employer `div`, ou mettre le `header` ou le `footer` dans la `section` ou
    /// l’`article` dont il est.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); WAI-ARIA 1.2, rôles `main`, `banner` et
    /// `contentinfo`.
    "A527" "landmark-more-than-once" Warning Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut seen = [(Role::Main, false), (Role::Banner, false), (Role::ContentInfo, false)];
    for landmark in page.elements() {
        let Some(role) = landmark.role() else { continue };
        let Some((_, is_seen)) = seen.iter_mut().find(|(known, _)| *known == role) else { continue };
        if landmark.is_hidden() {
            continue;
        }
        if std::mem::replace(is_seen, true) {
            findings.report(landmark, findings.needs_review().with("role", role.as_str()));
        }
    }
}
