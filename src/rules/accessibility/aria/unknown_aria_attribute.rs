//! ARIA attribute does not exist.

use crate::{
    aria::Aria,
    dom::Document,
    rules::{accessibility::spelling::with_nearest, excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// ARIA attribute does not exist.
    ///
    /// ## Why
    /// Browsers ignore it: assistive technology does not get the information, and nothing on the
    /// screen shows it.
    ///
    /// ## Example
    /// ```html
    /// <span id="label">Birthday</span>
    /// <input aria-labeledby="label">
    /// ```
    ///
    /// ## How to fix it
    /// Write the name as WAI-ARIA defines it. For data used by a script, use a `data-` attribute.
    ///
    /// ```html
    /// <span id="label">Birthday</span>
    /// <input aria-labelledby="label">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A) and 1.3.1 Info and Relationships (A); ACT
    /// rule 5f99a7.
    ///
    /// # En français
    /// L’attribut ARIA n’existe pas.
    ///
    /// ## Pourquoi
    /// Les navigateurs l’ignorent : les technologies d’assistance ne reçoivent pas l’information,
    /// et rien ne l’indique à l’écran.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le nom tel que WAI-ARIA le définit. Pour les données d’un script, utiliser un
    /// attribut `data-`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A) et 1.3.1 Information et relations (A);
    /// règle ACT 5f99a7.
    "A819" "unknown-aria-attribute" Error Page
    wcag "4.1.2" "1.3.1" act "5f99a7" impact Serious
}

/// Attributes of the ARIA 1.3 draft that browsers implement as an experiment.
const TRIED_OUT: &[&str] = &["aria-actions"];

/// HTML attributes that authors mistakenly prefix with `aria-`.
const OF_HTML: &[&str] = &["alt", "for", "href", "id", "role", "tabindex", "title"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_aria() {
        for (name, _) in element.aria_attributes() {
            if Aria::named(name).is_none() && !TRIED_OUT.contains(&name) {
                let known = Aria::ALL.iter().map(|attribute| attribute.as_str());
                let diagnostic = findings.violation().with("attribute", excerpt(name));
                let diagnostic = match name.strip_prefix("aria-").filter(|rest| OF_HTML.contains(rest)) {
                    Some(meant) => diagnostic.with("nearest", meant),
                    None => with_nearest(diagnostic, &excerpt(name), known, findings.reported.len()),
                };
                findings.report(element, diagnostic);
            }
        }
    }
}
