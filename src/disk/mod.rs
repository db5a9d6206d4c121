//! The disk, as a hostile folder or a power cut can make it: only plain files are opened, never
//! through a symbolic link, and what is written can be made to last.
//!
//! [`open`], [`read`] and [`read_text`] read a plain file, [`create`] makes one. Anything else (a link, a
//! pipe, a device, a folder) is a [`NotPlain`] error, and is not touched. [`sync_tree`] and
//! [`sync_folder`] wait until the disk has what was written.

mod entry_kind;
mod plain_file;
mod stamp;
mod sync;

pub(crate) use entry_kind::{EntryKind, NotPlain};
pub(crate) use plain_file::{create, create_folders, open, plain_metadata, read, read_text};
pub use stamp::{ContentStamp, Stamp};
pub(crate) use sync::{sync_folder, sync_tree};
