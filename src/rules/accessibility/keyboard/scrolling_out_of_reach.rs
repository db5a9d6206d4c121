//! Scrollable area may not be reachable with the keyboard.

use crate::{
    dom::{Document, Element, styles},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Scrollable area may not be reachable with the keyboard.
    ///
    /// ## Why
    /// In some browsers, an area that contains nothing focusable cannot be scrolled with the
    /// keyboard. People who do not use a mouse cannot read what does not fit.
    ///
    /// ## Example
    /// ```html
    /// <div style="height: 10em; overflow: auto"><p>Long terms</p></div>
    /// ```
    ///
    /// ## How to fix it
    /// Make the area focusable with `tabindex="0"` and give it a role and a name, or remove its
    /// fixed height.
    ///
    /// ```html
    /// <div style="height: 10em; overflow: auto" tabindex="0" role="region" aria-label="Terms"><p>Long terms</p></div>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.1.1 Keyboard (A); ACT rule 0ssw9k.
    ///
    /// # En français
    /// La zone de défilement n’est peut-être pas accessible au clavier.
    ///
    /// ## Pourquoi
    /// Dans certains navigateurs, une zone où rien ne peut recevoir le focus ne défile pas au
    /// clavier. Les personnes qui n’utilisent pas de souris ne peuvent pas lire ce qui dépasse.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Rendre la zone accessible au clavier avec `tabindex="0"` et lui donner un rôle et un nom, ou
    /// retirer sa hauteur fixe.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.1.1 Clavier (A); règle ACT 0ssw9k.
    "A411" "scrolling-out-of-reach" Warning Page
    wcag "2.1.1" act "0ssw9k" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_attribute("style") {
        let Some(style) = element.attr("style").filter(|style| style.contains("overflow")) else { continue };
        let scrolls = !element.is_any(&["textarea", "iframe", "body", "html"]) && scrolls(style);
        if scrolls && element.is_visible() && element.contains_text() && is_unreached(element) {
            findings.report_violation(element);
        }
    }
}

/// Returns `true` if the style sets scroll bars, and a height that the content may exceed.
fn scrolls(style: &str) -> bool {
    let (mut has_bar, mut is_bounded) = (false, false);
    for declaration in styles::declarations(style) {
        match declaration.property.as_str() {
            "overflow" | "overflow-y" => {
                let last = declaration.value.split_ascii_whitespace().last().unwrap_or_default();
                has_bar = last.eq_ignore_ascii_case("auto") || last.eq_ignore_ascii_case("scroll");
            }
            "height" | "max-height" => {
                is_bounded = !["auto", "none", "100%"].iter().any(|free| declaration.is(free));
            }
            _ => {}
        }
    }
    has_bar && is_bounded
}

fn is_unreached(element: Element<'_>) -> bool {
    !element.is_focusable() && !element.contains_focusable()
}
