//! A heading whose role says that it is none.

use crate::{
    aria::Role,
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A heading whose role says that it is none.
    ///
    /// ## Why
    /// `role="presentation"` takes a heading from those who hear the page, and leaves it to those who see
    /// it.
    ///
    /// ## Example
    /// ```html
    /// <h2 role="presentation">Our commitments</h2>
    /// ```
    ///
    /// ## How to fix it
    /// Take `role` away; if it is no heading, write `p` and let the style sheet do the rest.
    ///
    /// ```html
    /// <h2>Our commitments</h2>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); failure F92.
    ///
    /// # En français
    /// Un titre dont le rôle dit qu’il n’en est pas un.
    ///
    /// ## Pourquoi
    /// `role="presentation"` retire un titre à qui entend la page, et le laisse à qui la voit.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `role`; si ce n’est pas un titre, écrire `p` et laisser le reste à la feuille de style.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); échec F92.
    "A233" "meaning-taken-from-heading" Warning Page
    wcag "1.3.1" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for heading in page.named_any(&["h1", "h2", "h3", "h4", "h5", "h6"]) {
        if heading.explicit_role() != Some(Role::None) || !heading.is_presentational() || heading.is_hidden() {
            continue;
        }
        let text = heading.visible_text();
        // What opens a panel takes the place of its words.
        if !text.is_empty() && !heading.descendants().any(|it| it.is_focusable() || it.has_role(Role::Heading)) {
            findings.report(heading, findings.needs_review().with("text", excerpt(&text)));
        }
    }
}
