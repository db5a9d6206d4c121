//! YAML: parsing to a tree with spans, serialization, and changes to a single value in an author's
//! file.

mod amend;
mod read;
mod recover;
mod repair;
mod write;

pub use amend::amend;
pub(crate) use read::ALL;
pub use read::parse;
pub use recover::{Reading, read};
pub use write::{block, inline, key, to_text};
