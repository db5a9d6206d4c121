//! Alternative text repeats the link text or the caption.

use crate::{
    dom::{Document, Element},
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Alternative text repeats the link text or the caption.
    ///
    /// ## Why
    /// People who use a screen reader hear the same words twice, and nothing describes the image.
    ///
    /// ## Example
    /// ```html
    /// <a href="/plan"><img src="plan.png" alt="Action plan"> Action plan</a>
    /// ```
    ///
    /// ## How to fix it
    /// In a link, leave `alt` empty: the link text is enough. Under a caption, describe in `alt`
    /// what the caption does not say.
    ///
    /// ```html
    /// <a href="/plan"><img src="plan.png" alt=""> Action plan</a>
    /// ```
    ///
    /// ## Source
    /// Recommended by WCAG 2.2 technique H2 for 1.1.1 Non-text Content (A), and by the HTML
    /// Standard, “Requirements for providing text to act as an alternative for images”.
    ///
    /// # En français
    /// Le texte de remplacement répète le texte de l’hyperlien ou la légende.
    ///
    /// ## Pourquoi
    /// Les personnes qui utilisent un lecteur d’écran entendent deux fois les mêmes mots, et rien
    /// ne décrit l’image.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Dans un hyperlien, laisser `alt` vide : le texte de l’hyperlien suffit. Sous une légende,
    /// décrire dans `alt` ce que la légende n’indique pas.
    ///
    /// ## Source
    /// Recommandé par la technique H2 des WCAG 2.2 pour 1.1.1 Contenu non textuel (A), et par la
    /// norme HTML, « Requirements for providing text to act as an alternative for images ».
    "A117" "alternative-repeats-text" Warning Page
    wcag "1.1.1" impact Moderate
    equivalent "A911"
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut link = AdjacentText::default();
    let mut caption = AdjacentText::default();
    for image in page.named("img") {
        let Some(alternative) = image.attr("alt").map(str::trim).filter(|it| !it.is_empty()) else {
            continue;
        };
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

/// Text of the link or the caption around the current image, cached for the next image, which often has the
/// same parent.
#[derive(Default)]
struct AdjacentText<'d> {
    of: Option<Element<'d>>,
    text: String,
}

impl<'d> AdjacentText<'d> {
    fn says(&mut self, place: Option<Element<'d>>, alternative: &str) -> bool {
        let Some(place) = place else { return false };
        if self.of != Some(place) {
            self.of = Some(place);
            self.text = place.visible_text().to_lowercase();
        }
        self.text == alternative
    }
}
