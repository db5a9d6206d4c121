//! What is wrong, where, and how to fix it.
//!
//! A [`Diagnostic`] is data: a stable [`Code`], a [`Location`], and a [`Message`] that is worded only
//! when it is shown, in the reader's language. Stages collect them in [`Diagnostics`] and go on.

mod code;
#[expect(clippy::module_inception, reason = "the file is named for the type it holds")]
mod diagnostic;
mod diagnostics;
mod edit;
mod element_location;
mod explanation;
mod failure;
mod location;
mod message;
mod nearest;
mod severity;
mod standard;

pub use code::Code;
pub(crate) use code::codes;
pub use diagnostic::{Diagnostic, Label};
pub use diagnostics::Diagnostics;
pub use edit::Edit;
pub use element_location::ElementLocation;
pub use explanation::{Explanation, Section, ShownFile};
pub use failure::Failure;
pub use location::Location;
pub use message::{Argument, Message};
pub use nearest::nearest;
pub use severity::Severity;
pub(crate) use standard::standard;
pub use standard::{Impact, Standard};
