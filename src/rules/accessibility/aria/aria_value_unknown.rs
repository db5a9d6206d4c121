//! ARIA attribute has an invalid value.

use crate::{
    aria::{Aria, ValueType},
    diagnostic::Argument,
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// ARIA attribute has an invalid value.
    ///
    /// ## Why
    /// Browsers ignore the attribute or use another value: the state that a screen reader announces
    /// is not the one shown on the screen.
    ///
    /// ## Example
    /// ```html
    /// <button aria-expanded="open">Menu</button>
    /// ```
    ///
    /// ## How to fix it
    /// Use one of the values that the attribute allows.
    ///
    /// ```html
    /// <button aria-expanded="true">Menu</button>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 6a7281.
    ///
    /// # En français
    /// La valeur de l’attribut ARIA n’est pas permise.
    ///
    /// ## Pourquoi
    /// Les navigateurs ignorent l’attribut ou utilisent une autre valeur : l’état annoncé par un
    /// lecteur d’écran n’est pas celui qu’on voit à l’écran.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser une des valeurs permises pour l’attribut.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 6a7281.
    "A820" "aria-value-unknown" Error Page
    wcag "4.1.2" act "6a7281" impact Serious
}

/// Attributes whose invalid value has little effect: browsers treat any value as `true`, or the attribute
/// only adds information. The intent of the author needs review.
const DOUBTFUL: &[Aria] = &[
    Aria::ActiveDescendant,
    Aria::Atomic,
    Aria::Busy,
    Aria::Current,
    Aria::DropEffect,
    Aria::Grabbed,
    Aria::HasPopup,
    Aria::Hidden,
    Aria::Invalid,
    Aria::Live,
    Aria::Relevant,
];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for element in page.with_aria() {
        for (name, value) in element.aria_attributes() {
            let Some(attribute) = Aria::named(name) else { continue };
            if attribute.allows(value) || value.trim().is_empty() || element.is_hidden() {
                continue;
            }
            let kind = match attribute.takes() {
                ValueType::Integer => "integer",
                ValueType::Number => "number",
                ValueType::Id => "id",
                _ => "word",
            };
            let needs_review = DOUBTFUL.contains(&attribute);
            let diagnostic = if needs_review { findings.needs_review() } else { findings.violation() };
            let diagnostic = diagnostic.with("attribute", attribute.as_str()).with("value", excerpt(value));
            let allowed = Argument::choice(attribute.takes().words().iter().copied());
            findings.report(element, diagnostic.with("kind", kind).with("allowed", allowed));
        }
    }
}
