//! What styles decide, as far as it can be told without laying the page out: the page's own `style`
//! elements and attributes, and the sheets it was parsed with.

mod body;
mod cascade;
mod colour;
mod declarations;
mod focus;
mod font;
mod length;
mod linked;
mod matching;
mod media;
mod own;
mod rules;
mod selectors;
mod sheet;
mod shown;
#[cfg(test)]
mod tests;
mod turn;
mod weight;

pub use colour::Colour;
pub use declarations::{Declaration, declarations};
pub use length::Length;
pub use sheet::Sheet;

pub(super) use cascade::Sheets;
pub(super) use shown::said;
