//! Texts in the form that translators' own tools take: XLIFF 2.
//!
//! [`units`] cuts a text into what a person translates at once; [`codes`] tells the words of each from
//! the marks that nobody must damage; [`export`] writes them, [`import`] takes them back.
//! Source: OASIS, XLIFF Version 2.0 (namespace `urn:oasis:names:tc:xliff:document:2.0`).

mod codes;
mod export;
mod import;
mod read;
mod units;

pub use codes::{Part, parts};
pub use export::export;
pub use import::{Imported, Refusal, import};
pub use read::{File, Unit, read};
pub use units::{Piece, pieces};
