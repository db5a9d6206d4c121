//! The typography of running text.
//!
//! Authors type straight quotation marks, three dots and plain spaces; pages have « », … and
//! no-break spaces. Only running text is passed here: the caller excludes code and addresses, and
//! anything in a text that resembles them is left unchanged. Letters and digits never change, and
//! the operation is idempotent.

mod edits;
mod english;
mod french;
mod quotes;
mod verbatim;

use std::borrow::Cow;

pub use quotes::Quotes;

use crate::model::Language;

/// The typographic conventions of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typography {
    /// Québec French (OQLF, *Banque de dépannage linguistique*, « Espacement avant et après les
    /// principaux signes de ponctuation et autres signes ou symboles »).
    French,
    /// Canadian English (*The Canadian Style*, chapters 7 and 8).
    English,
    /// No changes: another language, whose conventions are not known here.
    AsTyped,
}

impl Typography {
    /// Returns the typography of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        match language {
            Language::FRENCH => Self::French,
            Language::ENGLISH => Self::English,
            _ => Self::AsTyped,
        }
    }

    /// Applies the typography to a text; borrowed if nothing changes. `quotes` is the state of
    /// quotation marks at the start of the text, and is updated to the state at its end: use one
    /// per paragraph, for its runs in order. Adjacent texts without markup between them must be one
    /// run.
    #[must_use]
    pub fn typeset<'a>(self, text: &'a str, quotes: &mut Quotes) -> Cow<'a, str> {
        match self {
            Self::French => french::typeset(text, quotes),
            Self::English => english::typeset(text, quotes),
            Self::AsTyped => Cow::Borrowed(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typeset(typography: Typography, text: &str) -> String {
        typography.typeset(text, &mut Quotes::default()).into_owned()
    }

    /// Fragments that trigger the rules, for random texts.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[a-zé0-9 .:;!?%$'\"«»“”‘’…()\\u{a0}\\u{202f}-]{1,4}",
            proptest::sample::select(vec![
                "\"",
                "'",
                " ",
                "«",
                "»",
                "\u{a0}",
                "\u{202f}",
                "...",
                " :",
                " ;",
                "14 h 30",
                "1 200 000",
                "5 km",
                "M. Roy",
                "https://x.ca/l'a",
                "a@b.ca",
                "`a\"b`",
                "\n",
                "5\"",
                "30%",
                "5 $",
                "“",
                "”",
                "\"a",
                "d'",
                "n° 5",
                "/",
                "@",
                "\\PC",
            ])
            .prop_map(str::to_owned),
            "\\PC{0,3}",
        ];
        proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn correction_is_idempotent_and_loses_no_text(text in text()) {
            let kept = |text: &str| text.chars().filter(|it| it.is_alphanumeric()).collect::<String>();
            for typography in [Typography::French, Typography::English, Typography::AsTyped] {
                let once = typeset(typography, &text);
                prop_assert_eq!(typeset(typography, &once), once.clone());
                prop_assert_eq!(kept(&once), kept(&text));
            }
        }

        #[test]
        fn runs_of_a_paragraph_share_open_quotation_marks(text in text(), at in 0..40_usize) {
            let at = text.floor_char_boundary(at.min(text.len()));
            let mut quotes = Quotes::default();
            for run in [&text[..at], &text[at..]] {
                let _ = Typography::French.typeset(run, &mut quotes);
            }
        }
    }

    #[test]
    fn correct_text_is_not_copied() {
        for text in ["Un texte simple, sans rien à mender.", "« Bonjour\u{a0}»\u{a0}: l’été…", ""] {
            let text = text.replace("« ", "«\u{a0}");
            let typeset = Typography::French.typeset(&text, &mut Quotes::default());
            assert!(matches!(typeset, Cow::Borrowed(_)), "{typeset}");
        }
        let straight = Typography::AsTyped.typeset("\"x\"", &mut Quotes::default());
        assert!(matches!(straight, Cow::Borrowed("\"x\"")));
    }
}
