//! Heading is not announced as a heading because of its role.

use crate::{
    aria::Role,
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Heading is not announced as a heading because of its role.
    ///
    /// ## Why
    /// With `role="presentation"`, the text still looks like a heading, but assistive technology
    /// does not announce it as one or list it among the headings.
    ///
    /// ## Example
    /// ```html
    /// <h2 role="presentation">Our commitments</h2>
    /// ```
    ///
    /// ## How to fix it
    /// Remove `role`. If the text is not a heading, use `p` and style it in the style sheet.
    ///
    /// ```html
    /// <h2>Our commitments</h2>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); failure F92.
    ///
    /// # En français
    /// Le titre n’est pas annoncé comme un titre à cause de son rôle.
    ///
    /// ## Pourquoi
    /// Avec `role="presentation"`, le texte a toujours l’apparence d’un titre, mais les
    /// technologies d’assistance ne l’annoncent pas comme tel et ne l’ajoutent pas à la liste des
    /// titres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `role`. Si le texte n’est pas un titre, utiliser `p` et le mettre en forme dans la
    /// feuille de style.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); échec F92.
    "A233" "meaning-taken-from-heading" Warning Page
    wcag "1.3.1" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for heading in page.named_any(&["h1", "h2", "h3", "h4", "h5", "h6"]) {
        if heading.explicit_role() != Some(Role::None) || !heading.is_presentational() || heading.is_hidden()
        {
            continue;
        }
        let text = heading.visible_text();
        // A heading that contains a control, such as the button of a panel, or another heading may be
        // intended.
        if !text.is_empty()
            && !heading.descendants().any(|it| it.is_focusable() || it.has_role(Role::Heading))
        {
            findings.report(heading, findings.needs_review().with("text", excerpt(&text)));
        }
    }
}
