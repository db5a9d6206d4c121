//! Something to click that the keyboard does not reach.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Something to click that the keyboard does not reach.
    ///
    /// ## Why
    /// A `div` with `onclick` is a button for the mouse only: without one, nobody can use it, and no
    /// screen reader says that it is there.
    ///
    /// ## Example
    /// ```html
    /// <div onclick="openMenu()">Menu</div>
    /// ```
    ///
    /// ## How to mend it
    /// Use a `button`, or a link if it leads somewhere.
    ///
    /// ```html
    /// <button type="button" onclick="openMenu()">Menu</button>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Keyboard (A).
    ///
    /// # En français
    /// Un élément à cliquer que le clavier n’atteint pas.
    ///
    /// ## Pourquoi
    /// Un `div` avec `onclick` n’est un bouton que pour la souris : sans elle, personne ne peut s’en
    /// servir, et aucun lecteur d’écran n’annonce sa présence.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Employer un `button`, ou un hyperlien s’il mène quelque part.
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.1 Clavier (A).
    "A412" "click-without-keyboard" Error Page
    wcag "2.1.1" impact Critical
}

const CLICKS: &[&str] = &["onclick", "ondblclick", "onmousedown", "onmouseup"];
const KEYS: &[&str] = &["onkeydown", "onkeypress", "onkeyup"];

fn check<'d>(page: &'d Document, found: &mut PageFindings<'d>) {
    for element in page.elements() {
        let mut names = element.handlers().map(|(name, _)| name);
        let Some(handler) = names.find(|name| CLICKS.contains(name)) else { continue };
        let does_something = element.attr(handler).is_some_and(acts);
        if !does_something || !is_plain(element) || element.is_hidden() || is_for_others(element) {
            continue;
        }
        // Keys that are listened for where the focus never comes were meant for something.
        let listens = KEYS.iter().any(|key| element.has(key));
        let finding = if listens || shows_nothing(element) { found.doubtful() } else { found.broken() };
        found.tell(element, finding.with("element", element.tag()).with("handler", handler));
    }
}

/// Whether there is nothing in it to click on for itself: what lies behind a dialog, or a drawing whose
/// parts only its script knows. What a click does there may be had elsewhere.
fn shows_nothing(element: Element<'_>) -> bool {
    element.is("canvas") || !element.holds_words() && !element.descendants().any(|it| it.is_any(IMAGES) || it.is_svg())
}

/// What is seen without words.
const IMAGES: &[&str] = &["canvas", "img", "input", "object", "picture", "video"];

/// Whether a handler does anything but keep the click from others.
fn acts(script: &str) -> bool {
    let mut steps = script.split(';').map(str::trim).filter(|step| !step.is_empty());
    steps.any(|step| {
        let step = step.trim_start_matches("return").trim();
        !matches!(step, "" | "false" | "true" | "void(0)" | "void 0")
            && !step.ends_with("stopPropagation()")
            && !step.ends_with("preventDefault()")
    })
}

/// Whether it is neither reached by the keyboard nor has a role that says what it does: one that has
/// is told of elsewhere.
fn is_plain(element: Element<'_>) -> bool {
    element.is_html()
        && !element.is_any(&["area", "body", "form", "html", "label", "option"])
        && !element.is_focusable()
        && !element.is_focusable_by_nature()
        && !element.is_disabled()
        && element.explicit_role().is_none_or(|role| role == Role::Generic)
}

/// Whether the click is one on a control in it or around it, which the keyboard reaches.
fn is_for_others(element: Element<'_>) -> bool {
    element.ancestors().any(|it| it.is_focusable() || it.is("label"))
        || element.holds_focusable()
}
