//! Landmarks with the same role have the same name.

use crate::{
    aria::Role,
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};
use std::collections::HashSet;

rule! {
    /// Landmarks with the same role have the same name.
    ///
    /// ## Why
    /// Screen readers list the landmarks of a page. Without different names, people hear
    /// “navigation, navigation, navigation”.
    ///
    /// ## Example
    /// ```html
    /// <nav><a href="/">Home</a></nav>
    /// <nav><a href="#a">Commitments</a></nav>
    /// ```
    ///
    /// ## How to fix it
    /// Give each landmark a name: `aria-label="On this page"`, or `aria-labelledby` with the id of
    /// its heading.
    ///
    /// ```html
    /// <nav aria-label="Main"><a href="/">Home</a></nav>
    /// <nav aria-label="On this page"><a href="#a">Commitments</a></nav>
    /// ```
    ///
    /// ## Source
    /// Recommended by WAI-ARIA 1.2, role `navigation`, and by technique ARIA11, in support of WCAG
    /// 2.2, 1.3.1 Info and Relationships (A).
    ///
    /// # En français
    /// Des points de repère de même rôle ont le même nom.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran affichent la liste des points de repère d’une page. Sans noms
    /// différents, on entend « navigation, navigation, navigation ».
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner un nom à chaque point de repère : `aria-label="Sur cette page"`, ou `aria-labelledby`
    /// avec l’identifiant de son titre.
    ///
    /// ## Source
    /// Recommandé par WAI-ARIA 1.2, rôle `navigation`, et par la technique ARIA11, à l’appui de
    /// 1.3.1 Information et relations (A) des WCAG 2.2.
    "A529" "landmarks-of-one-name" Warning Page
    wcag "1.3.1" impact Minor
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut known: HashSet<(Role, &str)> = HashSet::new();
    for landmark in page.elements() {
        let Some(role) = landmark.role() else { continue };
        let is_one = matches!(role, Role::Navigation | Role::Complementary | Role::Search | Role::Form);
        if !is_one || landmark.is_hidden() {
            continue;
        }
        let name = landmark.name().text.as_str();
        if !known.insert((role, name)) {
            let name = if name.is_empty() { "none".to_owned() } else { excerpt(name) };
            findings.report(landmark, findings.needs_review().with("role", role.as_str()).with("name", name));
        }
    }
}
