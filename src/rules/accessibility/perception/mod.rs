//! What can be seen and heard, and adapted to whoever reads: WCAG 1.3.3, 1.3.4, 1.4 and 2.4.7.

mod paint;
mod reach;

use crate::rules::rule::family;

family! {
    zoom_prevented
    spacing_fixed
    contrast_too_low
    focus_invisible
}
