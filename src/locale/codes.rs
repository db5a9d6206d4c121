//! What can be wrong with a file of strings.

use crate::diagnostic::codes;

codes! {
    /// A part of a Fluent file that cannot be read.
    STRINGS_NOT_READABLE = "S501" "strings-not-readable" Error;
    /// A string that one language of the site has and another lacks.
    STRING_MISSING = "S502" "string-missing" Error;
    /// A string that does not use the same variables in two languages.
    STRING_VARIABLES_DIFFER = "S503" "string-variables-differ" Error;
    /// A string that names another one, or a function, that does not exist.
    STRING_REFERENCE_UNKNOWN = "S504" "string-reference-unknown" Error;
}
