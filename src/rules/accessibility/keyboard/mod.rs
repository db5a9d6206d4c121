//! Keyboard, time limits, motion and pointer input (WCAG 2.1, 2.2 and 2.5).

use crate::rules::rule::family;

family! {
    frame_out_of_reach
    scrolling_out_of_reach
    click_without_keyboard
    widget_out_of_reach
    same_access_key
    page_refreshes
    moving_text
    acts_on_press
    dragged_only
    one_key_shortcut
    moved_device
    server_side_image_map
}
