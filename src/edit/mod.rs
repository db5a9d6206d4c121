//! How the author's own files are changed: only as asked, and never over what someone wrote.
//!
//! [`create`] makes new files, all or none, and refuses where one exists. [`replace`] changes places
//! in files that are still as they were read. [`write_file`] writes a file that Parvis keeps itself.

mod create;
mod replace;
mod write;

pub use create::{NewFile, create};
pub use replace::{apply, replace};
pub use write::write_file;

pub use crate::diagnostic::Edit;
