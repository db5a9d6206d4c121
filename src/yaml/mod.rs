//! YAML: what authors wrote, as a tree with its places, values as YAML that reads as the same, and one
//! value put into what an author wrote.

mod amend;
mod read;
mod write;

pub use amend::amend;
pub(crate) use read::ALL;
pub use read::parse;
pub use write::{block, inline, key, to_text};
