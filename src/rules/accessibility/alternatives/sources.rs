//! Sources of images and recordings.

use crate::{
    dom::Element,
    rules::file_names::{IMAGES, RECORDINGS, ends_as},
};

/// Whether what an `object` or `embed` shows is an image, a sound or a film, by the type it says or by
/// its address.
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

/// Whether a `video` or `audio` says what it plays.
pub(super) fn plays(media: Element<'_>) -> bool {
    media.has("src") || media.children().any(|child| child.is("source") && child.has("src"))
}
