//! Words that say that there is an image, in French and in English.

use crate::{dom::Element, model::primary_subtag};

const FRENCH: &[&str] = &[
    "image",
    "photo",
    "photographie",
    "illustration",
    "graphique",
    "icône",
    "icone",
    "dessin",
    "picto",
    "pictogramme",
    "sans titre",
    "espace",
    "texte de remplacement",
];

const ENGLISH: &[&str] = &[
    "image",
    "photo",
    "photograph",
    "picture",
    "pic",
    "graphic",
    "icon",
    "img",
    "spacer",
    "placeholder",
    "untitled",
    "drawing",
    "chart",
    "alt",
    "alt text",
    "alternative text",
];

/// The lists of the languages that the words of an element may be in: that of its language, both
/// where nobody says it, none for other languages.
pub(super) fn lists<'w>(
    element: Element<'_>,
    french: &'w [&'w str],
    english: &'w [&'w str],
) -> [&'w [&'w str]; 2] {
    match primary_subtag(element.language().unwrap_or_default()).as_str() {
        "fr" => [french, &[]],
        "en" => [&[], english],
        "" => [french, english],
        _ => [&[], &[]],
    }
}

/// Whether an alternative says no more than that there is an image, with or without its number.
pub(super) fn says_image(element: Element<'_>, alternative: &str) -> bool {
    let is_filler = |it: char| it.is_whitespace() || it.is_ascii_digit() || "#_-().:".contains(it);
    let word = alternative.trim_matches(is_filler).to_lowercase();
    lists(element, FRENCH, ENGLISH).iter().any(|list| list.contains(&word.as_str()))
}
