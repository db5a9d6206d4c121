//! Contrast, zoom, spacing, orientation, focus visibility and sound (WCAG 1.3, 1.4 and 2.4.7).

mod contrast_too_low;
mod focus_invisible;
mod offscreen;
mod orientation_locked;
mod sensory_instruction;
mod sensory_words;
mod sound_by_itself;
mod spacing_fixed;
mod text_colours;
mod zoom_prevented;

use crate::rules::Rule;

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    zoom_prevented::RULE,
    spacing_fixed::RULE,
    contrast_too_low::RULE,
    orientation_locked::RULE,
    sensory_instruction::RULE,
    sound_by_itself::RULE,
    focus_invisible::RULE,
];
