//! Sources of images and recordings.

use crate::{
    dom::Element,
    rules::file_names::{IMAGES, RECORDINGS, ends_as},
};

/// Returns `true` if an `object` or `embed` shows an image, audio or video, according to its type or else its
/// address.
pub(super) fn shows_media(kind: Option<&str>, address: &str) -> bool {
    match kind.map(str::trim).filter(|kind| !kind.is_empty()) {
        Some(kind) => {
            let kind = kind.to_ascii_lowercase();
            ["image/", "audio/", "video/"].iter().any(|family| kind.starts_with(family))
        }
        None => {
            address.starts_with("data:image/") || ends_as(address, IMAGES) || ends_as(address, RECORDINGS)
        }
    }
}

/// Returns `true` if a `video` or `audio` element has a source.
pub(super) fn plays(media: Element<'_>) -> bool {
    media.has("src") || media.children().any(|child| child.is("source") && child.has("src"))
}
