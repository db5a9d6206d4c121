//! JSON Schemas of the files that authors write, for their editors: made from the model's own
//! types, so that they cannot say anything else.
//!
//! The schemas accept what the loader accepts, file by file, with these exceptions, which no schema
//! can tell: what depends on other files (references, the languages of a text), what depends on two
//! values at once (an end before its start), and 29 February of a year that has none.
//! Draft 7 of JSON Schema, which editors for YAML and TOML know best.

mod file;
mod value;

pub use file::{FOLDER, SchemaFile, all};
