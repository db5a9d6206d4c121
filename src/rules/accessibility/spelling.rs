//! The word that an author may have meant.

use crate::diagnostic::{Diagnostic, nearest};

/// How many findings of one rule in one page are compared with every known word: what is misspelt a
/// thousand times is no clearer for it, and comparing takes its time.
const COMPARED: usize = 100;

/// A finding with the nearest known word, `reported` others being told before it.
pub(super) fn with_nearest<'a>(
    finding: Diagnostic,
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
    reported: usize,
) -> Diagnostic {
    if reported < COMPARED { finding.with_nearest(written, known) } else { finding.with("nearest", "none") }
}

/// Whether a known word is near, `reported` findings being told before.
pub(super) fn is_near<'a>(written: &str, known: impl IntoIterator<Item = &'a str>, reported: usize) -> bool {
    reported < COMPARED && nearest(written, known).is_some()
}
