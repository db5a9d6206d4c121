//! Alternatives to images, audio and video (WCAG 1.1, 1.2 and 1.4.5).

mod nearby;
mod sources;

use crate::rules::rule::family;

family! {
    image_without_alternative
    drawing_alone_without_name
    object_without_alternative
    image_button_without_alternative
    map_area_without_alternative
    canvas_without_alternative
    alternative_says_nothing
    alternative_repeats_text
    video_without_captions
    video_without_description
    audio_without_transcript
    image_of_text
}
