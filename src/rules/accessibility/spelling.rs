//! The word that an author may have meant.

use crate::diagnostic::{Diagnostic, nearest};

/// Maximum number of findings of one rule in one page that are compared with all known words, because the
/// comparison takes time and repeated spelling mistakes need no further suggestions.
const MAX_COMPARED: usize = 100;

/// Adds the nearest known word to a finding. `reported` is the number of earlier findings.
pub(super) fn with_nearest<'a>(
    finding: Diagnostic,
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
    reported: usize,
) -> Diagnostic {
    if reported < MAX_COMPARED {
        finding.with_nearest(written, known)
    } else {
        finding.with("nearest", "none")
    }
}

/// Returns `true` if there is a similar known word. `reported` is the number of earlier findings.
pub(super) fn is_near<'a>(written: &str, known: impl IntoIterator<Item = &'a str>, reported: usize) -> bool {
    reported < MAX_COMPARED && nearest(written, known).is_some()
}
