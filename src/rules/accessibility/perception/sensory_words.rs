//! Expressions that identify something by its position or its colour, in French and in English.

use crate::model::primary_subtag;

/// Maximum length of a text that is examined, in bytes.
const MAX_BYTES: usize = 2_000;

/// Expressions of one language that identify something by position or colour.
pub(super) struct SensoryWords {
    /// Words of which a text must contain one to be examined.
    first: &'static [&'static str],
    /// Expressions of position and colour, anywhere in a sentence.
    pointing: &'static [&'static str],
    /// Expressions that apply only at the end of a sentence or before punctuation.
    ending: &'static [&'static str],
    /// First letters of words that show that a sentence is about using the page.
    using: &'static [&'static str],
}

static FRENCH: SensoryWords = SensoryWords {
    first: &["droite", "gauche", " rouge", " vert"],
    pointing: &[
        "ci-dessous à droite",
        "ci-dessous à gauche",
        "ci-dessus à droite",
        "ci-dessus à gauche",
        "en haut à droite",
        "en haut à gauche",
        "en bas à droite",
        "en bas à gauche",
        "menu de droite",
        "menu de gauche",
        "colonne de droite",
        "colonne de gauche",
        "bouton de droite",
        "bouton de gauche",
        "bouton à droite",
        "bouton à gauche",
        "menu à droite",
        "menu à gauche",
        "bouton rouge",
        "bouton vert",
        "champs en rouge",
        "champs rouges",
        "indiqués en rouge",
        "marqués en rouge",
        "inscrits en rouge",
        "affichés en rouge",
        "texte en rouge",
        "éléments en rouge",
        "éléments en vert",
        "indiqués en vert",
    ],
    ending: &["à droite", "à gauche"],
    using: &[
        "cliqu",
        "appuy",
        "sélectionn",
        "choisi",
        "utilis",
        "trouv",
        "voir",
        "voyez",
        "consult",
        "bouton",
        "menu",
        "lien",
        "hyperlien",
        "onglet",
        "icône",
        "champ",
        "formulaire",
        "remplir",
        "rempli",
    ],
};

static ENGLISH: SensoryWords = SensoryWords {
    first: &["right", "left", " red", " green"],
    pointing: &[
        "on the right side of the page",
        "on the left side of the page",
        "on the right-hand side",
        "on the left-hand side",
        "right-hand column",
        "left-hand column",
        "right-hand menu",
        "left-hand menu",
        "top right corner",
        "top left corner",
        "upper right corner",
        "upper left corner",
        "bottom right corner",
        "bottom left corner",
        "right sidebar",
        "left sidebar",
        "red button",
        "green button",
        "fields in red",
        "marked in red",
        "shown in red",
        "highlighted in red",
        "items in red",
        "items in green",
        "marked in green",
        "shown in green",
        "highlighted in green",
        "text in red",
    ],
    ending: &["on the right", "on the left", "to the right", "to the left", "at right", "at left"],
    using: &[
        "click",
        "press",
        "select",
        "choose",
        "use",
        "find",
        "see",
        "button",
        "menu",
        "navigation",
        "link",
        "tab",
        "icon",
        "field",
        "form",
        "fill",
    ],
};

/// Returns the words of a language; `None` if it is neither French nor English.
pub(super) fn words_of(language: Option<&str>) -> Option<&'static SensoryWords> {
    match primary_subtag(language?).as_str() {
        "fr" => Some(&FRENCH),
        "en" => Some(&ENGLISH),
        _ => None,
    }
}

/// Returns the expression that identifies something by position or colour, in a sentence that asks users to
/// use it and does not quote a name; `None` if there is none.
pub(super) fn points(words: &'static SensoryWords, text: &str) -> Option<String> {
    text.split(['.', '!', '?', ';']).find_map(|sentence| {
        let is_quoting = sentence.contains(['«', '“', '”', '"', '‹', '‘']);
        if is_quoting {
            return None;
        }
        // Normalizes spaces, including no-break spaces.
        let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let is_of_use = sentence
            .split(|it: char| !it.is_alphanumeric())
            .any(|word| words.using.iter().any(|use_| word.starts_with(use_)));
        let found = is_of_use.then(|| words.in_sentence(&sentence)).flatten()?;
        Some(found.to_owned())
    })
}

impl SensoryWords {
    /// Returns `true` if a text contains one of the first words and is short enough to be examined.
    pub(super) fn may_point(&self, text: &str) -> bool {
        text.len() <= MAX_BYTES && self.first.iter().any(|word| text.contains(word))
    }

    fn in_sentence(&self, sentence: &str) -> Option<&'static str> {
        let whole = |after: &str| !after.starts_with(|it: char| it.is_alphanumeric() || it == '-');
        let ends = |after: &str| {
            let after = after.trim_start();
            after.is_empty() || after.starts_with([',', ':', ')'])
        };
        let pointing = self.pointing.iter().find(|words| stands(sentence, words, whole));
        pointing.or_else(|| self.ending.iter().find(|words| stands(sentence, words, ends))).copied()
    }
}

/// Returns `true` if a sentence contains the words as whole words, and `may_follow` accepts the rest of the
/// sentence.
fn stands(sentence: &str, words: &str, may_follow: impl Fn(&str) -> bool) -> bool {
    sentence.match_indices(words).any(|(at, _)| {
        !sentence[..at].ends_with(char::is_alphanumeric) && may_follow(&sentence[at + words.len()..])
    })
}
