//! Changes to the author's files: only those requested, never overwriting someone's work.
//!
//! [`create`] creates files, all or none, and fails if one exists; [`create_or_replace`] replaces those
//! that exist. [`replace`] applies edits to
//! files that did not change since they were read. [`write_file`] writes a file that Parvis
//! maintains.

mod create;
mod replace;
mod write;

pub use create::{NewFile, create, create_or_replace};
pub use replace::{apply, replace};
pub use write::write_file;

pub use crate::diagnostic::Edit;
