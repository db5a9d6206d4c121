//! Alternatives to images, audio and video (WCAG 1.1, 1.2 and 1.4.5).

mod alternative_repeats_text;
mod alternative_says_nothing;
mod audio_without_transcript;
mod canvas_without_alternative;
mod drawing_alone_without_name;
mod image_button_without_alternative;
mod image_of_text;
mod image_without_alternative;
mod map_area_without_alternative;
mod nearby;
mod object_without_alternative;
mod sources;
mod video_without_captions;
mod video_without_description;

use crate::rules::Rule;

/// Rules of the family.
pub(super) const ALL: &[&Rule] = &[
    image_without_alternative::RULE,
    drawing_alone_without_name::RULE,
    object_without_alternative::RULE,
    image_button_without_alternative::RULE,
    map_area_without_alternative::RULE,
    canvas_without_alternative::RULE,
    alternative_says_nothing::RULE,
    alternative_repeats_text::RULE,
    video_without_captions::RULE,
    video_without_description::RULE,
    audio_without_transcript::RULE,
    image_of_text::RULE,
];
