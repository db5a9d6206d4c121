//! Choices are not in a named group.

use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};
use std::collections::HashMap;

rule! {
    /// Choices are not in a named group.
    ///
    /// ## Why
    /// Screen reader users who hear only “Yes” or “No” do not know what the question is.
    ///
    /// ## Example
    /// ```html
    /// <p>Would you like a reply?</p>
    /// <label><input type="radio" name="answer"> Yes</label>
    /// <label><input type="radio" name="answer"> No</label>
    /// ```
    ///
    /// ## How to fix it
    /// Put the choices in a `fieldset` with the question in its `legend`, or in an element with the
    /// role `radiogroup` or `group` and a name.
    ///
    /// ```html
    /// <fieldset>
    ///   <legend>Would you like a reply?</legend>
    ///   <label><input type="radio" name="answer"> Yes</label>
    ///   <label><input type="radio" name="answer"> No</label>
    /// </fieldset>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A) and 3.3.2 Labels or Instructions (A);
    /// technique H71.
    ///
    /// # En français
    /// Les choix ne sont pas dans un groupe nommé.
    ///
    /// ## Pourquoi
    /// Une personne qui utilise un lecteur d’écran et qui entend seulement « Oui » ou « Non » ne
    /// connaît pas la question.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer les choix dans un `fieldset`, avec la question dans son `legend`, ou dans un élément
    /// de rôle `radiogroup` ou `group` qui a un nom.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A) et 3.3.2 Étiquettes ou
    /// instructions (A); technique H71.
    "A230" "choices-without-group" Warning Page
    wcag "1.3.1" "3.3.2" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    // The first choice and the number of choices, by form, type and name.
    let mut sets: HashMap<(Option<usize>, bool, &str), (Element<'d>, usize)> = HashMap::new();
    let mut order = Vec::new();
    for choice in page.named("input") {
        let is_radio = choice.attr_is("type", "radio");
        if !is_radio && !choice.attr_is("type", "checkbox") {
            continue;
        }
        let Some(name) = choice.attr("name").filter(|name| !name.is_empty()) else { continue };
        if choice.is_hidden() || choice.has("aria-describedby") {
            continue;
        }
        let key = (choice.closest(&["form"]).map(Element::index), is_radio, name);
        let set = sets.entry(key).or_insert_with(|| {
            order.push(key);
            (choice, 0)
        });
        set.1 += 1;
    }
    for key in order {
        if let Some((first, times)) = sets.get(&key).copied()
            && times > 1
            && !first.ancestors().any(is_named_group)
        {
            findings.report(first, findings.needs_review().with("name", excerpt(key.2)));
        }
    }
}

fn is_named_group(around: Element<'_>) -> bool {
    matches!(around.role(), Some(Role::Group | Role::RadioGroup))
        && (around.is_named() || around.is("fieldset"))
}
