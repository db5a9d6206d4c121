//! Image may contain text.

use crate::{
    dom::{Document, Element},
    rules::{excerpt::excerpt, file_names::stem, page::PageFindings, rule::rule},
};

rule! {
    /// Image may contain text.
    ///
    /// ## Why
    /// Text in an image becomes blurred when enlarged, keeps its colours, and cannot be translated
    /// or searched. An image of text is sometimes necessary, such as a logo: a person must check.
    ///
    /// ## Example
    /// ```html
    /// <img src="bouton-envoyer.png" alt="Envoyer">
    /// ```
    ///
    /// ## How to fix it
    /// Write the text in the page, and keep the image for what is not text.
    ///
    /// ```html
    /// <button>Envoyer</button>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.4.5 Images of Text (AA); ACT rule 0va7u6.
    ///
    /// # En français
    /// L’image contient peut-être du texte.
    ///
    /// ## Pourquoi
    /// Le texte d’une image devient flou quand on l’agrandit, garde ses couleurs, et ne peut être
    /// ni traduit ni trouvé par une recherche. Une image de texte est parfois nécessaire, par
    /// exemple un logo : une personne doit le vérifier.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le texte dans la page, et garder l’image pour ce qui n’est pas du texte.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.4.5 Texte sous forme d’image (AA); règle ACT 0va7u6.
    "A123" "image-of-text" Warning Page
    wcag "1.4.5" act "0va7u6" impact Moderate
}

/// Parts of file names, in French and in English, of images that are words.
const WORDS: &[&str] = &[
    "affiche",
    "bouton",
    "button",
    "btn",
    "citation",
    "depliant",
    "dépliant",
    "flyer",
    "infographic",
    "infographie",
    "poster",
    "quote",
    "texte",
];

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for image in page.named("img").chain(page.named("input")) {
        if image.is("input") && !image.attr_is("type", "image") {
            continue;
        }
        let Some(source) = image.attr("src") else { continue };
        if is_of_text(source) && image.is_visible() && !adorns(image) {
            let file = excerpt(stem(source));
            let file = if source.starts_with("data:") { "data:image/svg+xml".to_owned() } else { file };
            findings.report(image, findings.needs_review().with("file", file));
        }
    }
}

/// An image that its author says adorns the page.
fn adorns(image: Element<'_>) -> bool {
    image.is("img") && image.attr("alt").is_none_or(|alternative| alternative.trim().is_empty())
}

fn is_of_text(source: &str) -> bool {
    if source.starts_with("data:image/svg+xml") {
        return source.contains("<text") || source.contains("%3Ctext") || source.contains("%3ctext");
    }
    if source.starts_with("data:") {
        return false;
    }
    let stem = stem(source);
    // Longer names are made by programs.
    stem.len() < 200
        && stem
            .split(|it: char| !it.is_alphabetic())
            .any(|part| WORDS.iter().any(|word| part.eq_ignore_ascii_case(word)))
}
