//! Accessible name does not contain the visible text.

use super::words::plain;
use crate::{
    aria::Role,
    dom::{ChildNode, Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Accessible name does not contain the visible text.
    ///
    /// ## Why
    /// People who use voice control say the words they see. If the accessible name has other words,
    /// nothing happens.
    ///
    /// ## Example
    /// ```html
    /// <a href="/plan/" aria-label="Our commitments">Action plan</a>
    /// ```
    ///
    /// ## How to fix it
    /// Start the accessible name with the visible text, or remove `aria-label`.
    ///
    /// ```html
    /// <a href="/plan/" aria-label="Action plan: our commitments">Action plan</a>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.5.3 Label in Name (A); ACT rule 2ee8b8.
    ///
    /// # En français
    /// Le nom accessible ne contient pas le texte visible.
    ///
    /// ## Pourquoi
    /// Les personnes qui utilisent la commande vocale prononcent les mots qu’elles voient. Si le
    /// nom accessible contient d’autres mots, rien ne se passe.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer le nom accessible par le texte visible, ou retirer `aria-label`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.5.3 Étiquette dans le nom (A); règle ACT 2ee8b8.
    "A519" "name-without-visible-label" Error Page
    wcag "2.5.3" act "2ee8b8" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let may_be = |it: &Element<'d>| it.role().is_some_and(is_named_by_what_is_seen);
    for control in page.with_aria().filter(may_be) {
        let is_renamed = control.has("aria-label") || control.has("aria-labelledby");
        if !is_renamed || control.is_hidden() || is_sign(control) {
            continue;
        }
        let mut seen = String::new();
        read(control, &mut seen);
        let name = &control.name().text;
        let diagnostic = match compare(&without_asides(&seen), &plain(name)) {
            LabelMatch::All => continue,
            LabelMatch::None if !is_text(control, &seen) => findings.violation(),
            LabelMatch::Scattered | LabelMatch::None => findings.needs_review(),
        };
        let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        findings.report(control, diagnostic.with("text", excerpt(&seen)).with("name", excerpt(name)));
    }
}

/// Comparison of the visible text with the accessible name.
enum LabelMatch {
    /// The name contains the visible text.
    All,
    /// The name contains the words in the same order, with others between them or in abbreviated form.
    Scattered,
    /// At least one visible word is missing in the name.
    None,
}

/// Returns `true` if the role takes its label from its content and can be operated by voice.
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

/// Appends the visible text of a control, without icons and without text for assistive technology only.
fn read(control: Element<'_>, seen: &mut String) {
    if control.is("input") {
        seen.push_str(control.attr("value").unwrap_or_default());
    }
    for inside in control.child_nodes() {
        match inside {
            ChildNode::Text(text) => {
                if begins_apart(seen, text) {
                    seen.push(' ');
                }
                seen.push_str(text);
            }
            // Text on either side of an image is not one word.
            ChildNode::Element(part) if part.is_hidden() || part.is_svg() || is_sign(part) => seen.push(' '),
            ChildNode::Element(part) => {
                let is_apart = !part.is_any(&["a", "abbr", "b", "em", "i", "mark", "span", "strong"]);
                if is_apart {
                    seen.push(' ');
                }
                read(part, seen);
                if is_apart {
                    seen.push(' ');
                }
            }
        }
    }
}

/// Returns `true` if a text node starts a new line: style sheets can make a `span` a block, and a capital
/// after a small letter is the start of a new text.
fn begins_apart(seen: &str, text: &str) -> bool {
    let ends = seen.chars().next_back();
    let begins = text.chars().next();
    ends.is_some_and(|it| it.is_lowercase() || it.is_ascii_digit() || ".:;!?…»)".contains(it))
        && begins.is_some_and(char::is_uppercase)
}

/// Returns `true` if the classes of an element suggest that its text is the name of a font icon
/// (`arrow_forward`), or is visually hidden.
fn is_sign(element: Element<'_>) -> bool {
    const MARKS: &[&str] = &[
        "icon",
        "symbol",
        "glyph",
        "sr-only",
        "sronly",
        "visually",
        "hidden",
        "invisible",
        "screen-reader",
        "offscreen",
        "show-for-sr",
        "wb-inv",
        "badge",
    ];
    let is_mark = |class: &str| MARKS.iter().any(|part| class.contains(part)) && !class.contains("with-icon");
    element.tokens("class").any(|class| is_mark(&class.to_ascii_lowercase()))
}

/// Returns `true` if the control contains a text rather than a label, as a card does.
fn is_text(control: Element<'_>, seen: &str) -> bool {
    seen.len() > 120
        || control.descendants().any(|it| {
            it.is_any(&[
                "article", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "table", "time", "sup",
            ])
        })
}

/// Returns the text without its parts in parentheses, which users do not say.
fn without_asides(seen: &str) -> String {
    let mut depth = 0_u32;
    let said: String = seen
        .chars()
        .filter(|letter| {
            match letter {
                '(' => depth += 1,
                ')' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    plain(if said.trim().is_empty() { seen } else { &said })
}

/// Compares the visible text with the name, without punctuation. An abbreviation (“Oct.”) matches a longer
/// word, and single letters and numbers are ignored.
fn compare(seen: &str, name: &str) -> LabelMatch {
    let is_word = |it: &str| it.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let squeezed = |text: &str| text.split([' ', '\'']).collect::<String>();
    let are_words = seen.split(' ').any(is_word);
    if name.is_empty()
        || !are_words
        || format!(" {name} ").contains(&format!(" {seen} "))
        || squeezed(name) == squeezed(seen)
    {
        return LabelMatch::All;
    }
    let mut names = name.split([' ', '\'']);
    let mut words = seen.split([' ', '\'']).filter(|word| is_word(word));
    let is_there = words
        .all(|word| names.any(|other| other.starts_with(word) || word.starts_with(other) && is_word(other)));
    let holds_squeezed = squeezed(name).contains(&squeezed(seen));
    if is_there || holds_squeezed { LabelMatch::Scattered } else { LabelMatch::None }
}
