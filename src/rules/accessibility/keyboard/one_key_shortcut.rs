//! Script uses a single-character keyboard shortcut.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Script uses a single-character keyboard shortcut.
    ///
    /// ## Why
    /// People who dictate text, or who press keys by accident, can trigger the shortcut without
    /// meaning to.
    ///
    /// ## Example
    /// ```html
    /// <script>document.addEventListener('keydown', e => { if (e.key === 's') openSearch() })</script>
    /// ```
    ///
    /// ## How to fix it
    /// Add Ctrl, Alt or another modifier key to the shortcut, let people turn it off or change it,
    /// or make it work only when the element has the focus.
    ///
    /// ```html
    /// <script>document.addEventListener('keydown', e => { if (e.ctrlKey && e.key === 's') openSearch() })</script>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.1.4 Character Key Shortcuts (A); ACT rule ffbc54.
    ///
    /// # En français
    /// Un script utilise un raccourci clavier d’un seul caractère.
    ///
    /// ## Pourquoi
    /// Les personnes qui dictent leur texte, ou qui appuient sur des touches par accident, peuvent
    /// déclencher le raccourci sans le vouloir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter au raccourci Ctrl, Alt ou une autre touche de modification, permettre de le
    /// désactiver ou de le changer, ou ne l’activer que si l’élément a le focus.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.1.4 Raccourcis clavier utilisant des caractères (A); règle ACT
    /// ffbc54.
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

/// Returns the first character that the script compares the key of an event with.
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
