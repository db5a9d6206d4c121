//! Paragraph is used as a heading.

use crate::{
    dom::{ChildNode, Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Paragraph is used as a heading.
    ///
    /// ## Why
    /// A short line in bold before a text looks like a heading, but screen readers do not list it
    /// among the headings.
    ///
    /// ## Example
    /// ```html
    /// <p><strong>Our commitments</strong></p>
    /// <p>Twelve commitments until 2028.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Use a heading of the right level.
    ///
    /// ```html
    /// <h2>Our commitments</h2>
    /// <p>Twelve commitments until 2028.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A); failure F2.
    ///
    /// # En français
    /// Un paragraphe sert de titre.
    ///
    /// ## Pourquoi
    /// Une courte ligne en gras placée avant un texte ressemble à un titre, mais les lecteurs
    /// d’écran ne l’ajoutent pas à la liste des titres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser un titre du bon niveau.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A); échec F2.
    "A232" "paragraph-as-heading" Warning Page
    wcag "1.3.1" impact Moderate
    equivalent "A922"
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for bold in page.named_any(&["b", "strong"]) {
        let Some(paragraph) = bold.parent().filter(|it| it.is("p")) else { continue };
        if paragraph.is_hidden() || paragraph.has("role") || !is_all_of(bold, paragraph) {
            continue;
        }
        let around = paragraph.parent();
        let is_elsewhere = around.is_none_or(|it| {
            it.is_any(&[
                "a",
                "blockquote",
                "button",
                "dd",
                "dt",
                "figcaption",
                "figure",
                "li",
                "td",
                "th",
                "label",
            ])
        });
        let text = bold.text();
        let text = text.trim();
        let is_sentence = text.ends_with(['.', '!', ';', ',', '…', '»', '”']);
        let is_short = (2..=80).contains(&text.chars().count()) && text.chars().any(char::is_alphabetic);
        if is_elsewhere || is_sentence || !is_short {
            continue;
        }
        let next = paragraph.following_siblings().next();
        let is_before_text = next.is_some_and(|it| {
            it.is_any(&["dl", "ol", "p", "table", "ul"]) && !it.is_hidden() && !is_bold_too(it)
        });
        if is_before_text {
            findings.report(paragraph, findings.needs_review().with("text", excerpt(text)));
        }
    }
}

/// Returns `true` if the paragraph has no other content.
fn is_all_of(bold: Element<'_>, paragraph: Element<'_>) -> bool {
    paragraph.child_nodes().all(|inside| match inside {
        ChildNode::Text(text) => text.trim().is_empty(),
        ChildNode::Element(element) => element == bold || element.is("br"),
    })
}

/// Returns `true` if the next paragraph is also bold: several in a row are lines of text, not headings.
fn is_bold_too(next: Element<'_>) -> bool {
    next.is("p")
        && next.children().next().is_some_and(|it| it.is_any(&["b", "strong"]) && is_all_of(it, next))
}
