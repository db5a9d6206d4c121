//! How the author's own files are changed: only as asked, and never over what someone wrote.
//!
//! [`create`] makes new files, all or none, and refuses where one exists. [`replace`] changes places
//! in files that are still as they were read. [`put`] writes a file that Parvis keeps itself.

mod create;
mod put;
mod replace;

pub use create::{NewFile, create};
pub use put::put;
pub use replace::{replace, replaced};

pub use crate::diagnostic::Edit;
