//! What can be wrong with a field that an author wrote.

use crate::diagnostic::codes;

codes! {
    /// A field that the model does not have.
    UNKNOWN_FIELD = "S201" "unknown-field" Error;
    /// A required field that is not there.
    MISSING_FIELD = "S202" "missing-field" Error;
    /// A value of another kind than the field takes.
    WRONG_TYPE = "S203" "wrong-type" Error;
    /// A date that no calendar has.
    IMPOSSIBLE_DATE = "S204" "impossible-date" Error;
    /// A word outside the field's list.
    UNKNOWN_WORD = "S205" "unknown-word" Error;
    /// The same field twice.
    DUPLICATE_FIELD = "S206" "duplicate-field" Error;
    /// A name that cannot be an id or part of an address.
    NOT_AN_ID = "S207" "not-an-id" Error;
    /// A text in a language that the site does not have.
    UNKNOWN_LANGUAGE = "S208" "unknown-language" Error;
    /// A text over the length that the places showing it have room for.
    TOO_LONG = "S209" "too-long" Error;
    /// A period that ends before it begins.
    IMPOSSIBLE_PERIOD = "S210" "impossible-period" Error;
    /// A field that does not depend on the language, in the front matter of a text.
    FACT_IN_TEXT = "S211" "fact-in-text" Error;
}
