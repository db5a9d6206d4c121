//! A script that acts on a single key.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A script that acts on a single letter, digit or sign.
    ///
    /// ## Why
    /// People who dictate say letters all the time, and people who tremble touch keys: each may set
    /// something off.
    ///
    /// ## Example
    /// ```html
    /// <script>document.addEventListener('keydown', e => { if (e.key === 's') openSearch() })</script>
    /// ```
    ///
    /// ## How to fix it
    /// Ask for Ctrl, Alt or the like too, let people switch the key off or choose another, or act only
    /// where the focus is.
    ///
    /// ```html
    /// <script>document.addEventListener('keydown', e => { if (e.ctrlKey && e.key === 's') openSearch() })</script>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.4 Character Key Shortcuts (A); ACT rule ffbc54.
    ///
    /// # En français
    /// Un script qui agit sur une seule lettre, un seul chiffre ou un seul signe.
    ///
    /// ## Pourquoi
    /// Qui dicte dit sans cesse des lettres, et qui tremble frôle des touches : chacune peut déclencher
    /// quelque chose.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Demander aussi Ctrl, Alt ou une autre touche, laisser désactiver ou changer le raccourci, ou
    /// n’agir que là où est le focus.
    ///
    /// ## Source
    /// WCAG 2.2, 2.1.4 Raccourcis clavier utilisant des caractères (A); règle ACT ffbc54.
    "A419" "one-key-shortcut" Warning Page
    wcag "2.1.4" act "ffbc54" impact Moderate
}

const LISTENS: &[&str] = &["keydown", "keypress", "keyup"];
const MODIFIERS: &[&str] = &["altKey", "ctrlKey", "getModifierState", "metaKey"];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for script in page.named("script") {
        if script.has("src") {
            continue;
        }
        let text = script.text();
        let listens = LISTENS.iter().any(|event| text.contains(event));
        if !listens || MODIFIERS.iter().any(|modifier| text.contains(modifier)) {
            continue;
        }
        if let Some(key) = compared(&text) {
            findings.report(script, findings.needs_review().with("key", key.to_string()));
        }
    }
}

/// The first sign that the key of an event is compared with.
fn compared(script: &str) -> Option<char> {
    let mut rest = script;
    while let Some(at) = rest.find(".key") {
        rest = &rest[at + ".key".len()..];
        let value = rest.trim_start().trim_start_matches('=');
        if value.len() == rest.trim_start().len() {
            continue;
        }
        let mut letters = value.trim_start().chars();
        let quote = letters.next().filter(|it| matches!(it, '\'' | '"' | '`'));
        let key = letters.next().filter(|it| !it.is_whitespace());
        if quote.is_some() && letters.next() == quote {
            return key;
        }
    }
    None
}
