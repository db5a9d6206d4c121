//! Instruction relies on position or colour alone.

use super::sensory_words;

use crate::{
    dom::{ChildNode, Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Instruction relies on position or colour alone.
    ///
    /// ## Why
    /// In “the menu on the right” or “the fields in red”, only the position or the colour
    /// identifies the element. People who use a screen reader, who see the page in one column or
    /// who do not distinguish colours cannot find it.
    ///
    /// ## Example
    /// ```html
    /// <p lang="en">Use the menu on the right.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Add the name of the element in quotation marks: the “Services” menu, on the right.
    ///
    /// ```html
    /// <p lang="en">Use the “Services” menu, on the right.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.3 Sensory Characteristics (A) and 1.4.1 Use of Color (A); ACT rule
    /// 9bd38c.
    ///
    /// # En français
    /// Une consigne repose seulement sur la position ou la couleur.
    ///
    /// ## Pourquoi
    /// Dans « le menu à droite » ou « les champs en rouge », seule la position ou la couleur
    /// désigne l’élément. Les personnes qui utilisent un lecteur d’écran, qui voient la page en une
    /// seule colonne ou qui ne distinguent pas les couleurs ne peuvent pas le trouver.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le nom de l’élément entre guillemets : le menu « Services », à droite.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.3 Caractéristiques sensorielles (A) et 1.4.1 Utilisation de la
    /// couleur (A); règle ACT 9bd38c.
    "A314" "sensory-instruction" Warning Page
    wcag "1.3.3" "1.4.1" act "9bd38c" impact Moderate
    equivalent "A940"
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    // The language of the page is used first, because determining the language of each element is slow.
    let own = page.root().and_then(|root| sensory_words::words_of(root.language()));
    for element in page.elements() {
        if !matches!(element.tag(), "p" | "li" | "dd" | "td" | "label" | "legend" | "figcaption" | "div") {
            continue;
        }
        for inside in element.child_nodes() {
            let ChildNode::Text(text) = inside else { continue };
            if text.len() < MIN_BYTES {
                continue;
            }
            let words = own.or_else(|| sensory_words::words_of(element.language()));
            let Some(words) = words.filter(|words| words.may_point(text)) else { continue };
            let is_in_them =
                || sensory_words::words_of(element.language()).is_some_and(|its| std::ptr::eq(its, words));
            if let Some(pointing) = sensory_words::points(words, text)
                && is_in_them()
                && is_read(element)
            {
                findings.report(element, findings.needs_review().with("text", pointing));
                break;
            }
        }
    }
}

/// Minimum length of an instruction, in bytes.
const MIN_BYTES: usize = 12;

/// Returns `true` if the element is read, and none of its children may contain a name for what it identifies.
fn is_read(element: Element<'_>) -> bool {
    const NAMING: &[&str] = &["a", "b", "strong", "em", "i", "q", "code", "kbd", "cite"];
    (element.is_visible() || !element.is_hidden()) && !element.children().any(|child| child.is_any(NAMING))
}
