//! The success criteria of WCAG 2.2 that a page is held to: levels A and AA.
//!
//! Facts of the Recommendation, and nothing else: its criteria, and how it measures [contrast](Colour::contrast). What they are called, and what a person looks
//! at for each, is worded where messages are, under [`Criterion::message`].
//! Source: <https://www.w3.org/TR/WCAG22/>.

mod colour;
mod criteria;
mod criterion;

pub use colour::Colour;
pub use criteria::{CRITERIA, criterion, find};
pub use criterion::{Criterion, Level};
