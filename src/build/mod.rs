//! The whole way from a folder to a site.
//!
//! The only module that knows every stage and their order. [`prepare`] loads, validates and
//! resolves the portal and makes it ready to render; [`Prepared::check`] renders and looks at every
//! page; [`Prepared::build`] writes them too, if nothing forbids it. [`Prepared::look`] looks at one;
//! [`Prepared::conformance`] judges all of them by each success criterion.

mod checks;
mod codes;
mod conformance;
mod look;
mod prepare;
mod produce;
mod standing;

pub use codes::codes;
pub use prepare::{Prepared, Request, prepare};
pub use produce::{Progress, Written};
pub use standing::standing;
