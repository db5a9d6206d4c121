//! Page repeats a landmark that should be unique.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page repeats a landmark that should be unique.
    ///
    /// ## Why
    /// Screen readers let people jump to the main content, the banner or the footer of a page. If
    /// there are two, people cannot tell which one is right.
    ///
    /// ## Example
    /// ```html
    /// <main>Action plan</main>
    /// <main>News</main>
    /// ```
    ///
    /// ## How to fix it
    /// Keep one `main`, one page `header` and one page `footer`. Change the other to a `div`, or
    /// move the `header` or `footer` inside the `section` or `article` it belongs to.
    ///
    /// ```html
    /// <main>Action plan</main>
    /// <aside>News</aside>
    /// ```
    ///
    /// ## Source
    /// Recommended by WAI-ARIA 1.2, roles `main`, `banner` and `contentinfo`, in support of WCAG
    /// 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// La page répète un point de repère qui devrait être unique.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran permettent d’aller directement au contenu principal, à l’en-tête ou au
    /// pied de la page. S’il y en a deux, on ne sait pas lequel est le bon.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Garder un seul `main`, un seul `header` et un seul `footer` de page. Remplacer l’autre par
    /// un `div`, ou déplacer le `header` ou le `footer` dans la `section` ou l’`article` auquel il
    /// appartient.
    ///
    /// ## Source
    /// Recommandé par WAI-ARIA 1.2, rôles `main`, `banner` et `contentinfo`, à l’appui de 1.3.1
    /// Information et relations (A) des WCAG 2.2.
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
