//! Contrast, zoom, spacing, orientation, focus visibility and sound (WCAG 1.3, 1.4 and 2.4.7).

mod offscreen;
mod sensory_words;
mod text_colours;

use crate::rules::rule::family;

family! {
    zoom_prevented
    spacing_fixed
    contrast_too_low
    orientation_locked
    sensory_instruction
    sound_by_itself
    focus_invisible
}
