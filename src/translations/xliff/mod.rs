//! Texts in the form that translators' own tools take: XLIFF 2.
//!
//! [`segments`] cuts a text into what a person translates at once; [`codes`] tells the words of each from
//! the marks that nobody must damage; [`export`] writes them with the fields of the item, [`import`]
//! takes them back, item by item in [`apply`], [`targets`] puts each where it belongs.
//! Source: OASIS, XLIFF Version 2.0 (namespace `urn:oasis:names:tc:xliff:document:2.0`).

mod apply;
mod codes;
mod decode;
mod existing;
mod export;
mod id;
mod import;
mod read;
mod segments;
mod separators;
mod targets;
mod unit;

pub use codes::{InlinePart, parts};
pub use export::export;
pub use import::{Refusal, XliffImport, import};
pub use read::{File, Unit, read};
pub use segments::{Segment, segments};
