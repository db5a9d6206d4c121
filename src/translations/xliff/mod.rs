//! Texts in the form that translators' own tools take: XLIFF 2.
//!
//! [`units`] cuts a text into what a person translates at once; [`codes`] tells the words of each from
//! the marks that nobody must damage; [`export`] writes them with the fields of the item, [`import`]
//! takes them back, item by item in [`taking`], [`place`] puts each where it belongs.
//! Source: OASIS, XLIFF Version 2.0 (namespace `urn:oasis:names:tc:xliff:document:2.0`).

mod back;
mod before;
mod between;
mod codes;
mod export;
mod id;
mod import;
mod place;
mod read;
mod taking;
mod unit;
mod units;

pub use codes::{Part, parts};
pub use export::export;
pub use import::{Imported, Refusal, import};
pub use read::{File, Unit, read};
pub use units::{Piece, pieces};
