//! An alternative that is a file name, or only says that there is an image.

use crate::{
    dom::{Document, Element},
    rules::{
        file_names::{names_image, stem},
        image_words::{announces_image, says_only_image},
        page::PageFindings,
        rule::rule,
        excerpt::excerpt,
    },
};

rule! {
    /// An alternative that is the name of a file, only marks, or only says that there is an image; or one
    /// that begins by saying so.
    ///
    /// ## Why
    /// A person who does not see the image learns that there is one, and not what it says. Screen readers say
    /// “image” by themselves: “picture of” is heard twice.
    ///
    /// ## Example
    /// ```html
    /// <img src="chart.png" alt="chart.png">
    /// ```
    ///
    /// ## How to fix it
    /// Write what the image says; for one that only adorns the page, an empty `alt`.
    ///
    /// ```html
    /// <img src="chart.png" alt="Requests answered rose from 410 in 2019 to 655 in 2020">
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Non-text Content (A); failure F30.
    ///
    /// # En français
    /// Un texte de remplacement qui est un nom de fichier, qui n’a que des signes ou qui dit seulement
    /// qu’il y a une image; ou qui commence par le dire.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas l’image apprend qu’il y en a une, et non ce qu’elle dit. Les lecteurs d’écran disent
    /// « image » d’eux-mêmes : « photo de » s’entend deux fois.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire ce que dit l’image; pour une image qui ne fait qu’orner la page, laisser `alt` vide.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A); échec F30.
    "A116" "alternative-says-nothing" Warning Page
    wcag "1.1.1" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for image in page.named("img").chain(page.named("input")).chain(page.named("area")) {
        let Some(alternative) = image.attr("alt").map(str::trim).filter(|it| !it.is_empty()) else { continue };
        if image.is("input") && !image.attr_is("type", "image") {
            continue;
        }
        let Some(kind) = fault(image, alternative) else { continue };
        if !image.is_aria_hidden() && !is_shown_nowhere(image) {
            findings.report(image, findings.needs_review().with("text", excerpt(alternative)).with("kind", kind));
        }
    }
}

/// Areas are never shown themselves.
fn is_shown_nowhere(image: Element<'_>) -> bool {
    !image.is("area") && (image.is_hidden() || image.is_presentational())
}

/// What is wrong with an alternative, if anything is.
fn fault(image: Element<'_>, alternative: &str) -> Option<&'static str> {
    // What is long says something.
    if alternative.len() <= 120 && says_nothing(image, alternative) {
        return Some("nothing");
    }
    announces_image(alternative, image.language().unwrap_or_default()).then_some("announces")
}

fn says_nothing(image: Element<'_>, alternative: &str) -> bool {
    let is_mark = |it: char| it.is_ascii_punctuation() || matches!(it, '…' | '–' | '—' | '•' | '·' | '|');
    alternative.chars().all(|it| is_mark(it) || it.is_whitespace())
        || names_image(alternative)
        || is_left_by_program(alternative)
        || is_stem(image, alternative)
        || says_only_image(alternative, image.language().unwrap_or_default())
}

/// What programs write where they have nothing.
fn is_left_by_program(alternative: &str) -> bool {
    ["undefined", "null", "nan", "[object object]"].iter().any(|it| alternative.eq_ignore_ascii_case(it))
}

/// Whether it is the name of the image's file, as no person would say it.
fn is_stem(image: Element<'_>, alternative: &str) -> bool {
    let parts = alternative.contains('_')
        || alternative.contains('-') && alternative.contains(|it: char| it.is_ascii_digit());
    parts
        && !alternative.contains(char::is_whitespace)
        && image.attr("src").is_some_and(|src| stem(src).eq_ignore_ascii_case(alternative))
}
