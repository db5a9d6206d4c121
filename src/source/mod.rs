//! Texts and the places in them.
//!
//! [`Sources`] holds every file that was read. A [`Span`] is a place in one of them, in bytes;
//! lines and columns are worked out only when a place is shown ([`Position`]). A [`Node`] is what
//! an author wrote in a YAML or TOML file before it has a type.

mod file;
mod fingerprint;
mod lines;
mod node;
mod sources;
mod span;

pub use file::SourceFile;
pub use fingerprint::Fingerprint;
pub use lines::{Lines, Position};
pub use node::{MapEntry, Node, Scalar, Shape};
pub use sources::Sources;
pub use span::{FileId, Span, Spanned};
