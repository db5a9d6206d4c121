//! Diagnostic codes: what references, files and addresses lead to.

mod addresses;
mod references;

use crate::diagnostic::Code;

pub(crate) use addresses::{
    ADDRESS_OF_LIST, DUPLICATE_ADDRESS, IMPOSSIBLE_ALIAS, NOT_A_RECORD, STRINGS_OF_NO_LANGUAGE,
    UNKNOWN_LOCALE,
};
pub(crate) use references::{
    DANGLING_REFERENCE, DEAD_ANCHOR, DEAD_LINK, DIFFERENT_CASE, LINK_TO_HIDDEN, MISSING_FILE, MISSING_IMAGE,
    NOT_AN_IMAGE, NOT_ON_SITE, OWN_COMPUTER, UNKNOWN_TERM,
};

/// Every code of this stage, file by file.
pub(crate) const ALL: &[&[&Code]] = &[references::ALL, addresses::ALL];
