//! What the address of an image or a recording tells of it.

use crate::dom::Element;

const IMAGES: &[&str] = &[
    "apng", "avif", "bmp", "gif", "heic", "ico", "jfif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp",
];
const RECORDINGS: &[&str] =
    &["aac", "flac", "m4a", "m4v", "mov", "mp3", "mp4", "oga", "ogg", "ogv", "opus", "wav", "webm"];

/// What an address ends with after its last dot, in lower case, without what follows `?` or `#`.
fn extension(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next()?;
    let (_, extension) = path.rsplit_once('.')?;
    (extension.len() <= 5).then(|| extension.to_ascii_lowercase())
}

fn ends_as(address: &str, extensions: &[&str]) -> bool {
    extension(address).is_some_and(|it| extensions.contains(&it.as_str()))
}

/// Whether that is the name or the address of an image.
pub(super) fn names_image(text: &str) -> bool {
    ends_as(text.trim(), IMAGES)
}

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

/// The last part of an address, without its extension and its query.
pub(super) fn stem(address: &str) -> &str {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
