//! Translations, for those who make them: how each stands, what changed in its source, and the texts
//! in the form that translators' own tools take.
//!
//! [`overview`] says how each text stands; [`accept`] stamps one as current; [`xliff`] hands texts out
//! and takes them back. [`History`] is what the sources said before, which Git knows.

mod accept;
mod diff;
mod history;
mod overview;
mod report;
mod target;
pub mod xliff;

pub use accept::{Acceptance, accept};
pub use diff::{Change, Difference, changes, differences};
pub use history::{GitHistory, History};
pub use overview::{TranslationState, TranslationStatus, overview};
pub use report::{csv, html, json, text};
pub use target::{file_of, source_of};
