//! Two landmarks of one kind and one name.

use std::collections::HashSet;
use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// Two landmarks of one kind and one name.
    ///
    /// ## Why
    /// A screen reader lists the landmarks of a page: “navigation, navigation, navigation”. Names set
    /// them apart.
    ///
    /// ## Example
    /// ```html
    /// <nav><a href="/">Home</a></nav>
    /// <nav><a href="#a">Commitments</a></nav>
    /// ```
    ///
    /// ## How to fix it
    /// Name each: `aria-label="On this page"`, or `aria-labelledby` with the id of its heading.
    ///
    /// ```html
    /// <nav aria-label="Main"><a href="/">Home</a></nav>
    /// <nav aria-label="On this page"><a href="#a">Commitments</a></nav>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); WAI-ARIA 1.2, role `navigation`; technique ARIA11.
    ///
    /// # En français
    /// Deux repères de même sorte et de même nom.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran dresse la liste des repères : « navigation, navigation, navigation ». Des noms
    /// les distinguent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer chacun : `aria-label="Sur cette page"`, ou `aria-labelledby` avec l’identifiant de son
    /// titre.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); WAI-ARIA 1.2, rôle `navigation`; technique ARIA11.
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
