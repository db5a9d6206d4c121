//! XML syntax errors → messages.

use quick_xml::errors::{Error, IllFormedError, SyntaxError};

use crate::{diagnostic::Failure, source::Lines};

/// Converts an error of the XML library to a failure at its line.
pub(super) fn not_xml(error: &Error, xml: &str, byte: u64) -> Failure {
    let (problem, expected, found) = match error {
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            ("mismatch", expected.as_str(), found.as_str())
        }
        Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => ("unopened", "", found.as_str()),
        Error::IllFormed(IllFormedError::MissingEndTag(expected)) => ("unclosed", expected.as_str(), ""),
        Error::IllFormed(IllFormedError::UnclosedReference) => ("ampersand", "", ""),
        Error::Syntax(SyntaxError::UnclosedComment) => ("comment", "", ""),
        Error::Syntax(_) => ("tag", "", ""),
        Error::InvalidAttr(_) => ("attribute", "", ""),
        Error::Namespace(_) => ("prefix", "", ""),
        _ => ("other", "", ""),
    };
    Failure::new("xliff-not-xml")
        .with("line", line(xml, byte))
        .with("problem", problem)
        .with("expected", expected)
        .with("found", found)
}

/// Returns the line of a byte, from 1.
pub(super) fn line(text: &str, byte: u64) -> usize {
    let byte = usize::try_from(byte).unwrap_or(text.len()).min(text.len());
    Lines::of(text).position(text, byte).line
}
