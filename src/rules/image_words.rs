//! Words that say that there is an image, in French and in English, for rules of texts and of pages.

use super::by_language::by_language;

/// The words of a language.
struct ImageWords {
    /// Names of an image; alone, they do not describe it.
    names: &'static [&'static str],
    /// Other placeholders for a description.
    fillers: &'static [&'static str],
    /// Names that may precede a description.
    announced: &'static [&'static str],
    /// Words that follow such a name.
    links: &'static [&'static str],
    /// Articles that may precede such a name.
    articles: &'static [&'static str],
}

const FRENCH: ImageWords = ImageWords {
    names: &[
        "dessin",
        "graphique",
        "icone",
        "icône",
        "illustration",
        "image",
        "logo",
        "logotype",
        "photo",
        "photographie",
        "picto",
        "pictogramme",
    ],
    fillers: &["espace", "sans titre", "texte de remplacement"],
    announced: &["illustration", "image", "photo", "photographie"],
    links: &["de ", "d’", "d'", "du ", "des ", "montrant ", "représentant ", "qui montre ", ": ", "\u{a0}: "],
    articles: &["une ", "l’", "l'", "cette "],
};

const ENGLISH: ImageWords = ImageWords {
    names: &[
        "chart",
        "drawing",
        "graphic",
        "icon",
        "illustration",
        "image",
        "img",
        "logo",
        "photo",
        "photograph",
        "pic",
        "picture",
    ],
    fillers: &["alt", "alt text", "alternative text", "placeholder", "spacer", "untitled"],
    announced: &["graphic", "illustration", "image", "photo", "photograph", "picture"],
    links: &["of ", "showing ", "shows ", "that shows ", ": "],
    articles: &["an ", "a ", "the ", "this "],
};

/// Returns `true` if an alternative text in that language is only a name of an image or a placeholder,
/// with or without a number.
pub(super) fn says_only_image(alternative: &str, language: &str) -> bool {
    let is_filler = |it: char| it.is_whitespace() || it.is_ascii_digit() || "#_-().:".contains(it);
    let word = alternative.trim_matches(is_filler).to_lowercase();
    by_language(language, &FRENCH, &ENGLISH)
        .any(|it| it.names.contains(&word.as_str()) || it.fillers.contains(&word.as_str()))
}

/// Returns `true` if an alternative text in that language begins with words such as “image of”.
pub(super) fn announces_image(alternative: &str, language: &str) -> bool {
    let alternative = alternative.to_lowercase();
    by_language(language, &FRENCH, &ENGLISH).any(|words| {
        let begins = words.articles.iter().find_map(|article| alternative.strip_prefix(article));
        let begins = begins.unwrap_or(&alternative);
        words.announced.iter().any(|name| {
            let rest = begins.strip_prefix(name).map(|rest| rest.strip_prefix(' ').unwrap_or(rest));
            rest.is_some_and(|rest| words.links.iter().any(|link| rest.starts_with(link)))
        })
    })
}
