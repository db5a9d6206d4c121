//! JSON Schemas of the files that authors write, for their editors. They are generated from the
//! model's types, so that the two always agree.
//!
//! The schemas accept what the loader accepts, file by file, except for constraints that JSON
//! Schema cannot express: those between files (references, the languages of a text), those between
//! two values (an end before its start), and 29 February in years that do not have it. The version
//! is draft 7, which editors for YAML and TOML support best.

mod file;
mod value;

pub use file::{FOLDER, SchemaFile, all};
