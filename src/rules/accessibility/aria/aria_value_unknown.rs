//! A value that an attribute of ARIA cannot have.

use crate::{
    aria::{Aria, ValueType},
    diagnostic::Argument,
    dom::Document,
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// A value that an attribute of ARIA cannot have.
    ///
    /// ## Why
    /// Browsers take such an attribute as not written, or read another value than the author’s: the
    /// state that people hear is not the one that others see.
    ///
    /// ## Example
    /// ```html
    /// <button aria-expanded="open">Menu</button>
    /// ```
    ///
    /// ## How to fix it
    /// Write one of the values that the attribute can have.
    ///
    /// ```html
    /// <button aria-expanded="true">Menu</button>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Name, Role, Value (A); ACT rule 6a7281.
    ///
    /// # En français
    /// Une valeur qu’un attribut d’ARIA ne peut avoir.
    ///
    /// ## Pourquoi
    /// Les navigateurs tiennent un tel attribut pour absent, ou lisent une autre valeur : l’état que
    /// l’on entend n’est pas celui que d’autres voient.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire une des valeurs que l’attribut peut avoir.
    ///
    /// ## Source
    /// WCAG 2.2, 4.1.2 Nom, rôle et valeur (A); règle ACT 6a7281.
    "A820" "aria-value-unknown" Error Page
    wcag "4.1.2" act "6a7281" impact Serious
}

/// What is read well enough with any value (`true` is taken), or what only adds something: a person
/// must look at what the author meant.
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
