//! Keyboard, time limits, motion and pointer input (WCAG 2.1, 2.2 and 2.5).

mod acts_on_press;
mod click_without_keyboard;
mod dragged_only;
mod frame_out_of_reach;
mod moved_device;
mod moving_text;
mod one_key_shortcut;
mod page_refreshes;
mod same_access_key;
mod scrolling_out_of_reach;
mod server_side_image_map;
mod widget_out_of_reach;

use crate::rules::Rule;

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    frame_out_of_reach::RULE,
    scrolling_out_of_reach::RULE,
    click_without_keyboard::RULE,
    widget_out_of_reach::RULE,
    same_access_key::RULE,
    page_refreshes::RULE,
    moving_text::RULE,
    acts_on_press::RULE,
    dragged_only::RULE,
    one_key_shortcut::RULE,
    moved_device::RULE,
    server_side_image_map::RULE,
];
