//! The word that an author may have meant.

use crate::diagnostic::{Diagnostic, nearest};

/// Maximum number of findings of one rule in one page that are compared with every known word: what is
/// misspelt a thousand times is no clearer for it, and comparing takes time.
const MAX_COMPARED: usize = 100;

/// A finding with the nearest known word, `reported` others being told before it.
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

/// Whether a known word is near, `reported` findings being told before.
pub(super) fn is_near<'a>(written: &str, known: impl IntoIterator<Item = &'a str>, reported: usize) -> bool {
    reported < MAX_COMPARED && nearest(written, known).is_some()
}
