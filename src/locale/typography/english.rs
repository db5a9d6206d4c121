//! Canadian English typography: curly quotation marks and apostrophes; spaces are not changed.

use std::borrow::Cow;

use super::quotes::{Quotes, Signs, curl, opens};

const SIGNS: Signs = Signs { outer: ['“', '”'], inner: ['“', '”'], apostrophe };

/// Words with an elided beginning, marked by an apostrophe.
const ELISIONS: [&str; 7] = ["tis", "twas", "til", "em", "n", "cause", "round"];

pub(super) fn typeset<'a>(text: &'a str, quotes: &mut Quotes) -> Cow<'a, str> {
    curl(text, quotes, &SIGNS)
}

/// Returns the sign for a straight apostrophe. It opens a quotation before a word, unless the word
/// has an elided beginning ('90s, 'tis); elsewhere it closes one or is an apostrophe, both ’.
fn apostrophe(before: Option<char>, rest: &str) -> Option<char> {
    let next = rest.chars().next();
    if before.is_some_and(|before| before.is_ascii_digit()) && !next.is_some_and(char::is_alphabetic) {
        return None;
    }
    let word: &str = rest.split(|character: char| !character.is_alphanumeric()).next().unwrap_or_default();
    let shortened = ELISIONS.iter().any(|short| short.eq_ignore_ascii_case(word));
    let starts = before.is_none_or(opens) && next.is_none_or(char::is_alphabetic);
    Some(if starts && !shortened { '‘' } else { '’' })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_texts_are_typeset() {
        for (typed, printed) in [
            ("It's the government's plan.", "It’s the government’s plan."),
            ("He said \"yes\".", "He said “yes”."),
            ("\"Open by default,\" she said.", "“Open by default,” she said."),
            ("\"The word 'open' matters.\"", "“The word ‘open’ matters.”"),
            ("('Open')", "(‘Open’)"),
            ("the '90s, 'tis, rock 'n' roll", "the ’90s, ’tis, rock ’n’ roll"),
            ("citizens' voices", "citizens’ voices"),
            ("And so on...", "And so on…"),
            ("5' 10\" tall", "5' 10\" tall"),
            ("What? Yes! 30 % ; a : b", "What? Yes! 30 % ; a : b"),
            ("see https://x.ca/it's or a.o'b@c.ca", "see https://x.ca/it's or a.o'b@c.ca"),
            ("\"see https://x.ca\"", "“see https://x.ca”"),
            ("1,200 km", "1,200 km"),
        ] {
            assert_eq!(typeset(typed, &mut Quotes::default()), printed);
        }
    }

    #[test]
    fn a_quotation_goes_on_over_markup() {
        let mut quotes = Quotes::default();
        let runs = ["See \"", "the plan", "\" and '", "this", "'."];
        let printed: String = runs.map(|run| typeset(run, &mut quotes).into_owned()).concat();
        assert_eq!(printed, "See “the plan” and ‘this’.");
    }
}
