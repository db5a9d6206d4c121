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
mod matching;
mod media;
mod page_sheets;
mod rotation;
mod rules;
mod selectors;
mod sheet;
#[cfg(test)]
mod tests;

pub use colour::{parse_colour, parse_legacy_colour};
pub use declarations::{Declaration, declarations};
pub use length::Length;
pub use sheet::Sheet;

pub(super) use cascade::Sheets;
pub(super) use display::display;
pub(super) use focus::{hides_focus_outline, hides_outlines};
pub(super) use font_size::FontSizes;
pub(super) use font_weight::FontWeights;
pub(super) use matching::MatchBudget;
pub(super) use media::MediaMatch;
pub(super) use page_sheets::{embedded, embedded_css, links};
pub(super) use rotation::is_rotated_by_orientation;
