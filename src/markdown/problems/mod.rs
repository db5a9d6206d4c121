//! Problems found in Markdown texts.

mod attributes;
mod blocks;
mod changed;
mod footnotes;
mod foreign;
mod headings;
mod html;
mod links;
mod unread;

use crate::diagnostic::Code;

pub(crate) use attributes::{BAD_LANGUAGE_TAG, UNKNOWN_ATTRIBUTE};
pub(crate) use blocks::{
    CAPTION_APART, EMPTY_BLOCK, MISPLACED_BLOCK, MORE_PROBLEMS, NESTED_TOO_DEEP, STRAY_BLOCK_END,
    UNCLOSED_BLOCK, UNKNOWN_BLOCK,
};
pub(crate) use changed::{CHANGED_STRUCTURE, EXTRA_CELL, MISSING_CELL};
pub(crate) use footnotes::{DUPLICATE_FOOTNOTE, UNDEFINED_FOOTNOTE, UNUSED_FOOTNOTE};
pub(crate) use foreign::{OTHER_SYNTAX, PRINTED_CODE, PRINTED_FRONT_MATTER, TEMPLATE_CODE};
pub(crate) use headings::{BAD_HEADING_ID, DUPLICATE_HEADING_ID, TITLE_IN_TEXT, UNCLOSED_FRONT_MATTER};
pub(crate) use html::{REMOVED_ATTRIBUTE, REMOVED_ELEMENT, UNBALANCED_ELEMENT};
pub(crate) use links::{EMPTY_LINK, MALFORMED_ADDRESS, MISSING_ALTERNATIVE, REFUSED_ADDRESS};
pub(crate) use unread::{
    UNCLOSED_CODE, UNCLOSED_COMMENT, UNREAD_EMPHASIS, UNREAD_LINK, UNREAD_MARKER, UNREAD_TABLE,
};

/// Every code of this stage, file by file.
pub(crate) const ALL: &[&[&Code]] = &[
    headings::ALL,
    links::ALL,
    footnotes::ALL,
    blocks::ALL,
    attributes::ALL,
    html::ALL,
    unread::ALL,
    foreign::ALL,
    changed::ALL,
];
