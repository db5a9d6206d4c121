//! Names of files, in addresses and in place of words.

/// Extensions of images.
pub(super) const IMAGES: &[&str] = &[
    "apng", "avif", "bmp", "gif", "heic", "ico", "jfif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp",
];
/// Extensions of audio and video files.
pub(super) const RECORDINGS: &[&str] =
    &["aac", "flac", "m4a", "m4v", "mov", "mp3", "mp4", "oga", "ogg", "ogv", "opus", "wav", "webm"];
/// Extensions of documents: those of an office, pages and sources of pages.
pub(super) const TEXTS: &[&str] =
    &["aspx", "doc", "docx", "htm", "html", "indd", "md", "pdf", "php", "ppt", "pptx"];
/// First words of the names that cameras, scanners and screenshots give to files.
const RECORDED: &[&str] = &["dsc", "dscf", "dscn", "img", "pxl", "screenshot", "scan"];

/// The last part of an address, without its query.
pub(super) fn file(address: &str) -> &str {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}

/// The same without its extension.
pub(super) fn stem(address: &str) -> &str {
    let file = file(address);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// Returns `true` if the file of an address, or words that may be its name, has one of the extensions. A
/// dot after a space does not start an extension: “Save as .png”.
pub(super) fn ends_as(address: &str, extensions: &[&str]) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.rsplit_once('.').is_some_and(|(before, extension)| {
        !before.is_empty()
            && !before.ends_with(char::is_whitespace)
            && extensions.iter().any(|it| it.eq_ignore_ascii_case(extension))
    })
}

/// Returns `true` if the words are the name of an image file.
pub(super) fn names_image(words: &str) -> bool {
    ends_as(words.trim(), IMAGES)
}

/// Returns `true` if the words are the name of a document. A title of several words with such an ending
/// describes the file.
pub(super) fn names_text(words: &str) -> bool {
    let words = words.trim();
    !words.contains(char::is_whitespace) && ends_as(words, TEXTS)
}

/// Returns `true` if the words are a name that a camera, scanner or screenshot gives to a file:
/// `IMG_2041`.
pub(super) fn names_recorded(words: &str) -> bool {
    words.trim().split_once(['_', '-', ' ']).is_some_and(|(first, rest)| {
        RECORDED.iter().any(|it| it.eq_ignore_ascii_case(first))
            && rest.chars().all(|it| it.is_ascii_digit() || "_- ".contains(it))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_distinguished_from_words() {
        for name in ["carte.png", "Graphique 2.PNG", " a.svg ", "carte.png?v=2"] {
            assert!(names_image(name), "{name}");
        }
        for words in ["Enregistrer au format .png", ".png", "carte", "Le fichier carte.png est lourd", "png"]
        {
            assert!(!names_image(words), "{words}");
        }
        assert!(names_text("rapport.PDF") && !names_text("Le rapport annuel.pdf"));
        assert!(names_recorded("IMG_2041") && names_recorded("Screenshot 2027-01-02"));
        assert!(!names_recorded("Scan of the letter") && !names_recorded("img"));
        assert_eq!((file("/a/b.min.js?c/d.e"), stem("/a/b.min.js#c")), ("b.min.js", "b.min"));
    }
}
