//! Problems: what is wrong, where, and how to fix it.
//!
//! A [`Diagnostic`] is data: a stable [`Code`], a [`Location`], and a [`Message`] that is formatted
//! in the reader's language only when it is shown. Stages collect diagnostics in [`Diagnostics`]
//! and continue.

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
mod severity;
mod standard;
mod suggestions;

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
pub use severity::Severity;
pub(crate) use standard::standard;
pub use standard::{Impact, Standard};
pub use suggestions::{Suggestions, nearest};
