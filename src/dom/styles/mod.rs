//! Effects of CSS that can be determined without layout, from linked style sheets, `style` elements
//! and `style` attributes.

mod cascade;
mod colour;
mod declaration_filter;
mod declarations;
mod display;
mod focus;
mod font_size;
mod font_weight;
mod length;
mod linked;
mod matching;
mod media;
mod rotation;
mod rules;
mod selectors;
mod sheet;
mod style_elements;
#[cfg(test)]
mod tests;

pub use colour::{parse_colour, parse_legacy_colour};
pub use declarations::{Declaration, declarations};
pub use length::Length;
pub use sheet::Sheet;

pub(super) use cascade::Sheets;
pub(super) use display::display;
