//! An alternative that says again what stands beside the image.

use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule, excerpt::excerpt},
};

rule! {
    /// An alternative that is word for word the text of the link, or the caption, beside it.
    ///
    /// ## Why
    /// A person who does not see the image hears the same words twice, and not what it shows.
    ///
    /// ## Example
    /// ```html
    /// <a href="/plan"><img src="plan.png" alt="Action plan"> Action plan</a>
    /// ```
    ///
    /// ## How to fix it
    /// In a link, leave `alt` empty: the text says it already. Under a caption, write in `alt` what the
    /// caption does not say.
    ///
    /// ```html
    /// <a href="/plan"><img src="plan.png" alt=""> Action plan</a>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Non-text Content (A); technique H2.
    ///
    /// # En français
    /// Un texte de remplacement qui est mot pour mot celui de l’hyperlien, ou de la légende, à côté de
    /// lui.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas l’image entend deux fois les mêmes mots, et non ce qu’elle montre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dans un hyperlien, laisser `alt` vide : le texte le dit déjà. Sous une légende, écrire dans
    /// `alt` ce que la légende ne dit pas.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A); technique H2.
    "A117" "alternative-repeats-text" Warning Page
    wcag "1.1.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut link = Beside::default();
    let mut caption = Beside::default();
    for image in page.named("img") {
        let Some(alternative) = image.attr("alt").map(str::trim).filter(|it| !it.is_empty()) else { continue };
        if alternative.len() > 300 || image.is_hidden() {
            continue;
        }
        let alternative = alternative.to_lowercase();
        let place = if link.says(image.closest(&["a", "button"]), &alternative) {
            "link"
        } else if caption.says(image.closest(&["figure"]).and_then(caption_of), &alternative) {
            "caption"
        } else {
            continue;
        };
        let text = excerpt(image.attr("alt").unwrap_or_default());
        findings.report(image, findings.needs_review().with("text", text).with("place", place));
    }
}

fn caption_of(figure: Element<'_>) -> Option<Element<'_>> {
    figure.children().find(|child| child.is("figcaption"))
}

/// The text beside the image in hand, kept for the next one, which often stands in the same place.
#[derive(Default)]
struct Beside<'d> {
    of: Option<Element<'d>>,
    text: String,
}

impl<'d> Beside<'d> {
    fn says(&mut self, place: Option<Element<'d>>, alternative: &str) -> bool {
        let Some(place) = place else { return false };
        if self.of != Some(place) {
            self.of = Some(place);
            self.text = place.visible_text().to_lowercase();
        }
        self.text == alternative
    }
}
