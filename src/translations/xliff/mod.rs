//! The exchange of texts with translation tools: XLIFF 2.
//!
//! [`segments`] splits a text into blocks to translate; [`codes`] separates the text of each from
//! its inline codes; [`export`] writes them with the fields of the item; [`import`] reads them
//! back, item by item in [`apply`]; [`targets`] writes each to its place. Source: OASIS, XLIFF
//! Version 2.0 (namespace `urn:oasis:names:tc:xliff:document:2.0`).

mod apply;
mod codes;
mod decode;
mod existing;
mod export;
mod id;
mod import;
mod imported;
mod read;
mod segments;
mod separators;
mod structure;
mod targets;
mod unit;
mod xml_problem;

pub use codes::{InlinePart, parts};
pub use export::export;
pub use import::import;
pub use imported::{Refusal, XliffImport};
pub use read::{Document, File, Unit, read};
pub use segments::{Segment, segments};
