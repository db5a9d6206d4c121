//! A part that scrolls and that the keyboard may not reach.

use crate::{
    dom::{Document, Element, styles},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A part of a given height that scrolls, and that the keyboard may not reach.
    ///
    /// ## Why
    /// Not every browser lets the keyboard scroll a part of the page where nothing takes the focus:
    /// what does not fit is lost for who has no mouse.
    ///
    /// ## Example
    /// ```html
    /// <div style="height: 10em; overflow: auto"><p>Long terms</p></div>
    /// ```
    ///
    /// ## How to fix it
    /// Make it focusable with `tabindex="0"`, and give it a role and a name; or let it be as high as it
    /// needs.
    ///
    /// ```html
    /// <div style="height: 10em; overflow: auto" tabindex="0" role="region" aria-label="Terms"><p>Long terms</p></div>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Keyboard (A); ACT rule 0ssw9k.
    ///
    /// # En français
    /// Une partie de hauteur fixe qui défile, et que le clavier n’atteint peut-être pas.
    ///
    /// ## Pourquoi
    /// Les navigateurs ne laissent pas tous défiler au clavier une partie où rien ne prend le focus :
    /// ce qui déborde est perdu pour qui n’a pas de souris.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// La rendre accessible au clavier avec `tabindex="0"`, un rôle et un nom; ou la laisser prendre la
    /// hauteur qu’il lui faut.
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Clavier (A); règle ACT 0ssw9k.
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

/// Whether the style gives it bars, and a height that what is in it may not fit.
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
