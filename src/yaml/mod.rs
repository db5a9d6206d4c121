//! YAML: what authors wrote, as a tree with its places, and values as YAML that reads as the same.

mod read;
mod write;

pub(crate) use read::ALL;
pub use read::parse;
pub use write::{block, inline, key, to_text};
