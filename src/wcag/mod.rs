//! Success criteria of WCAG 2.2, levels A and AA, and colour [contrast](Colour::contrast).
//!
//! Data and formulas of the Recommendation only. The names of criteria and the manual checks are
//! messages: see [`Criterion::message`]. Source: <https://www.w3.org/TR/WCAG22/>.

mod colour;
mod criteria;
mod criterion;

pub use colour::Colour;
pub use criteria::{CRITERIA, criterion, find};
pub use criterion::{Criterion, Level};
