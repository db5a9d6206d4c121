//! Alternative text does not describe the image, or begins by announcing it.

use crate::{
    dom::{Document, Element},
    rules::{
        excerpt::excerpt,
        file_names::{names_image, stem},
        image_words::{announces_image, says_only_image},
        page::PageFindings,
        rule::rule,
    },
};

rule! {
    /// Alternative text does not describe the image, or begins by announcing it.
    ///
    /// ## Why
    /// A file name, a punctuation mark or the word “image” tells nothing to a person who cannot see
    /// the image. With “picture of”, people hear “image” twice: screen readers already announce
    /// images.
    ///
    /// ## Example
    /// ```html
    /// <img src="chart.png" alt="chart.png">
    /// ```
    ///
    /// ## How to fix it
    /// Describe what the image shows. If it is decorative, leave `alt` empty.
    ///
    /// ```html
    /// <img src="chart.png" alt="Requests answered rose from 410 in 2019 to 655 in 2020">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A); failure F30. Not announcing the image is
    /// recommended by the W3C Images Tutorial, “Tips and Tricks”.
    ///
    /// # En français
    /// Le texte de remplacement ne décrit pas l’image, ou commence par l’annoncer.
    ///
    /// ## Pourquoi
    /// Un nom de fichier, un signe de ponctuation ou le mot « image » n’apprend rien à une personne
    /// qui ne voit pas l’image. Avec « photo de », on entend l’annonce deux fois : les lecteurs
    /// d’écran annoncent déjà les images.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Décrire ce que montre l’image. Si elle est décorative, laisser `alt` vide.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A); échec F30. Le tutoriel du W3C sur les
    /// images, « Tips and Tricks », recommande de ne pas annoncer l’image.
    "A116" "alternative-says-nothing" Warning Page
    wcag "1.1.1" impact Serious
    equivalent "A910" "A912"
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for image in page.named("img").chain(page.named("input")).chain(page.named("area")) {
        let Some(alternative) = image.attr("alt").map(str::trim).filter(|it| !it.is_empty()) else {
            continue;
        };
        if image.is("input") && !image.attr_is("type", "image") {
            continue;
        }
        let Some(kind) = fault(image, alternative) else { continue };
        if !image.is_aria_hidden() && !is_shown_nowhere(image) {
            findings
                .report(image, findings.needs_review().with("text", excerpt(alternative)).with("kind", kind));
        }
    }
}

/// Returns `true` if the image is hidden or presentational; areas are never rendered themselves.
fn is_shown_nowhere(image: Element<'_>) -> bool {
    !image.is("area") && (image.is_hidden() || image.is_presentational())
}

/// Returns the kind of problem with an alternative text, or `None` if it is acceptable.
fn fault(image: Element<'_>, alternative: &str) -> Option<&'static str> {
    // A long text describes something.
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

/// Returns `true` if the alternative text is a placeholder that a program writes for a missing value.
fn is_left_by_program(alternative: &str) -> bool {
    ["undefined", "null", "nan", "[object object]"].iter().any(|it| alternative.eq_ignore_ascii_case(it))
}

/// Returns `true` if the alternative text is the name of the image file.
fn is_stem(image: Element<'_>, alternative: &str) -> bool {
    let parts = alternative.contains('_')
        || alternative.contains('-') && alternative.contains(|it: char| it.is_ascii_digit());
    parts
        && !alternative.contains(char::is_whitespace)
        && image.attr("src").is_some_and(|src| stem(src).eq_ignore_ascii_case(alternative))
}
