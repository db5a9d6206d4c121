//! Translations: their status, the changes in their sources, and their exchange with translation
//! tools.
//!
//! [`overview`] returns the status of each translation; [`accept`] stamps one as up to date;
//! [`xliff`] exports and imports texts. [`History`] gives earlier versions of the sources, from
//! Git.

mod accept;
mod diff;
mod history;
mod overview;
mod report;
mod target;
pub mod xliff;

pub use accept::{Acceptance, accept, current, renewed};
pub use diff::{Change, Difference, changes, differences};
pub use history::{GitHistory, History};
pub use overview::{TranslationState, TranslationStatus, overview, unverified};
pub use report::{csv, html, json, text};
pub use target::{file_of, source_of};
