//! Source texts and locations in them.
//!
//! [`Sources`] contains every file that was read. A [`Span`] is a byte range in one of them; lines
//! and columns are computed only for display ([`Position`]). A [`Node`] is an untyped YAML or TOML
//! value.

mod conflicts;
mod credentials;
mod encoding;
mod file;
mod fingerprint;
mod invisible;
mod lines;
mod node;
mod patched;
mod range_set;
mod sources;
mod span;
mod visible;

pub use conflicts::conflict_marks;
pub use credentials::without_passwords;
pub use encoding::{DecodedText, TextEncoding};
pub use file::SourceFile;
pub use fingerprint::{Fingerprint, FingerprintHasher};
pub use invisible::is_invisible;
pub use lines::{Lines, Position, with_line_feeds};
pub use node::{MapEntry, Node, Scalar, Shape};
pub use patched::Patched;
pub(crate) use range_set::RangeSet;
pub use sources::Sources;
pub use span::{FileId, Span, Spanned};
pub use visible::{visible, visible_in_line, visible_with_styles};
