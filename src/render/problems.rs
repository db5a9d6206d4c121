//! What can be wrong in a theme.

use crate::diagnostic::codes;

codes! {
    /// A template that cannot be read: its syntax, or what it names, is wrong.
    TEMPLATE_UNREADABLE = "T101" "template-unreadable" Error;
    /// A template that cannot be filled: a variable that is not there, a value of the wrong type.
    TEMPLATE_UNFILLED = "T102" "template-unfilled" Error;
    /// A string of the interface that does not exist, or lacks a value.
    UNKNOWN_STRING = "T103" "unknown-string" Error;
    /// A file that the theme does not have.
    UNKNOWN_ASSET = "T104" "unknown-asset" Error;
    /// A template or stylesheet that is not text.
    THEME_NOT_TEXT = "T105" "theme-not-text" Error;
    /// Two colours that do not stand out from each other enough.
    LOW_CONTRAST = "A101" "low-contrast" Error;
    /// A file of `static/` that would take the place of a page or of another file.
    FILE_IN_THE_WAY = "S130" "file-in-the-way" Error;
}
