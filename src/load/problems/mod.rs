//! Diagnostic codes: files and folders.

mod characters;
mod files;
mod names;
mod places;

use crate::diagnostic::Code;

pub(crate) use characters::{
    DAMAGED_TEXT, INVISIBLE_CHARACTER, MERGE_CONFLICT, MIXED_ALPHABETS, PRIVATE_CHARACTER, STYLED_LETTERS,
    UNPAIRED_DIRECTION,
};
pub(crate) use files::{
    BACKUP_FILE, FILE_CHANGING, FILE_TOO_LARGE, HIDDEN_FILE, NAME_NOT_UNICODE, NO_SITE, NOT_A_FILE, NOT_UTF8,
    SYMBOLIC_LINK, UNREADABLE,
};
pub(crate) use names::{NAME_NOT_PORTABLE, NAMES_ALIKE, PATH_TOO_LONG};
pub(crate) use places::{
    ALMOST_KNOWN_NAME, DUPLICATE_TEXT, EMPTY_ITEM, STRAY_FILE, TEXT_IN_SUBFOLDER, TEXT_WITHOUT_LANGUAGE,
    UNKNOWN_COLLECTION, UNREAD_THEME,
};

/// Every code of this stage, file by file.
pub(crate) const ALL: &[&[&Code]] = &[characters::ALL, files::ALL, names::ALL, places::ALL];
