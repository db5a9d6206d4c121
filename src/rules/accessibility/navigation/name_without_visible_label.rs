//! A control whose name lacks the words that are seen on it.

use super::words::plain;
use crate::{
    aria::Role,
    dom::{Document, Element},
    rules::{accessibility::short::short, page::PageFindings, rule::rule},
};

rule! {
    /// A control whose name lacks the words that are seen on it.
    ///
    /// ## Why
    /// Who speaks to the computer says the words that they see. If the name is another, nothing happens.
    ///
    /// ## Example
    /// ```html
    /// <a href="/plan/" aria-label="Our commitments">Action plan</a>
    /// ```
    ///
    /// ## How to mend it
    /// Begin the name with the words that are seen, or take `aria-label` away.
    ///
    /// ```html
    /// <a href="/plan/" aria-label="Action plan: our commitments">Action plan</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.5.3 Label in Name (A); ACT rule 2ee8b8.
    ///
    /// # En français
    /// Une commande dont le nom n’a pas les mots qu’on y voit.
    ///
    /// ## Pourquoi
    /// Qui parle à son ordinateur dit les mots qu’il voit. Si le nom est autre, rien ne se passe.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer le nom par les mots qu’on voit, ou retirer `aria-label`.
    ///
    /// ## Source
    /// WCAG 2.2, 2.5.3 Étiquette dans le nom (A); règle ACT 2ee8b8.
    "A519" "name-without-visible-label" Error Page
    wcag "2.5.3" act "2ee8b8" impact Serious
}

fn check<'d>(page: &'d Document, found: &mut PageFindings<'d>) {
    let is_renamed = |it: &Element<'d>| it.has("aria-label") || it.has("aria-labelledby");
    for control in page.elements().filter(is_renamed) {
        let Some(role) = control.role() else { continue };
        if !is_named_by_what_is_seen(role) || control.is_hidden() || !says_words(control) {
            continue;
        }
        let seen = control.visible_text();
        let (wanted, name) = (plain(&seen), plain(&control.name().text));
        let finding = match compare(&wanted, &name) {
            Holds::All => continue,
            Holds::None if !is_long(&wanted) && !may_be_a_sign(control) => found.broken(),
            _ => found.doubtful(),
        };
        found.tell(control, finding.with("text", short(&seen)).with("name", short(&control.name().text)));
    }
}

/// Whether the name holds the words that are seen.
enum Holds {
    /// All, in their order.
    All,
    /// Some.
    Some,
    /// Not one.
    None,
}

/// Roles whose label is what is in them, and that people say by name.
fn is_named_by_what_is_seen(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::Link
            | Role::MenuItem
            | Role::MenuItemCheckbox
            | Role::MenuItemRadio
            | Role::Option
            | Role::Radio
            | Role::Checkbox
            | Role::Switch
            | Role::Tab
            | Role::TreeItem
    )
}

/// Whether what is in a control is words: a letter or a sign alone stands for something, and what is
/// kept from assistive technology is judged by sight.
fn says_words(control: Element<'_>) -> bool {
    control.descendants().all(|it| !it.is_aria_hidden()) && control.inside().next().is_some()
}

/// Whether the words may be the name of an icon in its font: “menu”, “arrow_forward”.
fn may_be_a_sign(control: Element<'_>) -> bool {
    let is_icon = |it: Element<'_>| {
        it.words("class").any(|class| {
            let class = class.to_ascii_lowercase();
            ["icon", "symbol", "glyph", "sr-only", "visually", "hidden", "badge"].iter().any(|part| class.contains(part))
        })
    };
    is_icon(control) || control.descendants().any(is_icon)
}

/// A label this long is rather a text: nobody says it.
fn is_long(words: &str) -> bool {
    words.len() > 80
}

/// Words are compared as they are said: without signs. One that is cut (“Oct.”) or a lone letter or
/// number stands for more than is written.
fn compare(seen: &str, name: &str) -> Holds {
    let is_word = |it: &str| it.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let squeezed = |text: &str| text.split([' ', '\'']).collect::<String>();
    if name.is_empty() || !is_word(seen) || squeezed(name).contains(&squeezed(seen)) {
        return Holds::All;
    }
    let names: Vec<&str> = name.split(' ').collect();
    let known = |word: &str| names.iter().any(|other| other.starts_with(word) || word.starts_with(other));
    let mut words = seen.split(' ').filter(|word| is_word(word));
    if words.any(known) { Holds::Some } else { Holds::None }
}
