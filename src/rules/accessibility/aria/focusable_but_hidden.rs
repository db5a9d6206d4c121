//! Focusable element is hidden from assistive technology.

use std::cell::OnceCell;

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Focusable element is hidden from assistive technology.
    ///
    /// ## Why
    /// The focus stops on the element, but a screen reader announces nothing: people do not know
    /// where they are.
    ///
    /// ## Example
    /// ```html
    /// <div aria-hidden="true"><a href="/more">More</a></div>
    /// ```
    ///
    /// ## How to fix it
    /// Remove `aria-hidden`, or also remove the element from the tab order: `tabindex="-1"`,
    /// `disabled`, or `hidden` instead of `aria-hidden`.
    ///
    /// ```html
    /// <div aria-hidden="true"><a href="/more" tabindex="-1">More</a></div>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 6cfa84.
    ///
    /// # En français
    /// Un élément qui peut recevoir le focus est masqué aux technologies d’assistance.
    ///
    /// ## Pourquoi
    /// Le focus s’arrête sur l’élément, mais le lecteur d’écran n’annonce rien : on ne sait plus où
    /// l’on est.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `aria-hidden`, ou retirer aussi l’élément de l’ordre de tabulation :
    /// `tabindex="-1"`, `disabled`, ou `hidden` plutôt que `aria-hidden`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 6cfa84.
    "A824" "focusable-but-hidden" Error Page
    wcag "4.1.2" act "6cfa84" impact Serious
}

/// Words in class names of elements that style sheets hide until a script shows them.
const FOLDED: &[&str] = &[
    "collapse",
    "d-none",
    "dialog",
    "drawer",
    "dropdown",
    "hidden",
    "hide",
    "invisible",
    "menu",
    "modal",
    "offcanvas",
    "overlay",
    "popup",
    "sidebar",
    "tooltip",
];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let scripts = OnceCell::new();
    for element in page.elements().filter(|it| it.is_aria_hidden() && it.is_in_tab_order()) {
        // A hidden page is reported once, by another rule.
        if findings.is_full() {
            break;
        }
        if element
            .self_and_ancestors()
            .any(|it| it.is_any(&["body", "html"]) && it.attr_is("aria-hidden", "true"))
        {
            continue;
        }
        // The focus order inside a frame of another page is unknown.
        let may_be_well = element.is("iframe")
            || may_be_folded(element)
            || is_watched(element, scripts.get_or_init(|| of_focus(page)));
        findings.report(element, if may_be_well { findings.needs_review() } else { findings.violation() });
    }
}

/// Returns `true` if the classes suggest that an external style sheet hides the element.
fn may_be_folded(element: Element<'_>) -> bool {
    let hides = |word: &str| FOLDED.iter().any(|part| word.to_ascii_lowercase().contains(part));
    let hidden = element.self_and_ancestors().take_while(|it| it.is_aria_hidden());
    hidden.take(32).any(|it| it.tokens("class").any(hides))
}

/// Returns `true` if a script may move the focus when the element receives it, as at the ends of a modal
/// dialog.
fn is_watched(element: Element<'_>, scripts: &[String]) -> bool {
    if element.has("onfocus") {
        return true;
    }
    let Some(id) = element.attr("id").filter(|id| !id.is_empty()) else { return false };
    scripts.iter().any(|script| script.contains(id))
}

/// Returns the text of the page's inline scripts that contain `focus`.
fn of_focus(page: &Document) -> Vec<String> {
    let scripts = page.named("script").take(64).map(Element::text);
    scripts.filter(|script| script.contains("focus")).collect()
}
