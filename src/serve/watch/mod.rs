//! Detection of changes to the portal's files.
//!
//! A [`Scan`] lists the files with what identifies their content; two scans compared give the files
//! that changed. [`Watches`] asks the system to notify of changes, and [`Watcher`] scans after each
//! [`Hint`], and regularly: a notification only says that it is worth looking, so nothing depends on
//! each one arriving.

mod hint;
mod scan;
mod stamp;
mod watcher;
mod watches;

use hint::Hint;
use scan::Scan;
use stamp::Stamp;
pub use watcher::Detection;
pub(crate) use watcher::{Change, Watcher};
pub use watches::Refusal;
use watches::Watches;
