//! The format of a file, by its first bytes, and by its last for archives.

use memchr::memmem;

use crate::model::FileFormat;

/// Distance from the start within which the header of a PDF is. Source: ISO 32000-2, annex H.
const MAX_PDF_HEADER_BYTES: usize = 1024;

/// Formats by their first bytes. Sources: PNG (W3C), 5.2; JFIF 1.02; GIF (version 89a), 17; TIFF 6.0, section 2;
/// Adobe Photoshop File Formats; [MS-CFB] 2.2; RTF 1.9.1; 7zFormat.txt; RAR 5.0; RFC 1952.
const SIGNATURES: [(&[u8], FileFormat); 13] = [
    (b"\x89PNG\r\n\x1a\n", FileFormat::Png),
    (b"\xff\xd8\xff", FileFormat::Jpeg),
    (b"GIF87a", FileFormat::Gif),
    (b"GIF89a", FileFormat::Gif),
    (b"II*\0", FileFormat::Tiff),
    (b"MM\0*", FileFormat::Tiff),
    (b"\0\0\x01\0", FileFormat::Ico),
    (b"8BPS", FileFormat::Psd),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileFormat::OldOffice),
    (b"{\\rtf", FileFormat::Rtf),
    (b"7z\xbc\xaf\x27\x1c", FileFormat::SevenZip),
    (b"Rar!\x1a\x07", FileFormat::Rar),
    (b"\x1f\x8b\x08", FileFormat::Gzip),
];

/// Kinds of ZIP by the name of a part, which is listed at their end. Sources: ECMA-376, part 1;
/// OpenDocument 1.3, part 2; EPUB Open Container Format 3.3.
const PARTS: [(&[u8], FileFormat); 3] = [
    (b"word/document", FileFormat::Docx),
    (b"xl/workbook", FileFormat::Xlsx),
    (b"ppt/presentation", FileFormat::Pptx),
];

/// Kinds of ZIP by the media type that their first part contains.
const MEDIA_TYPES: [(&[u8], FileFormat); 4] = [
    (b"mimetypeapplication/vnd.oasis.opendocument.text", FileFormat::Odt),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", FileFormat::Ods),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", FileFormat::Odp),
    (b"mimetypeapplication/epub+zip", FileFormat::Epub),
];

/// Returns the format of a file that starts and ends like this.
pub(super) fn format(start: &[u8], end: &[u8]) -> Option<FileFormat> {
    if let Some((_, format)) = SIGNATURES.iter().find(|(signature, _)| start.starts_with(signature)) {
        return Some(*format);
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return Some(archive(start, end));
    }
    if start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP") {
        return Some(FileFormat::WebP);
    }
    if start.get(4..8) == Some(b"ftyp") {
        return Some(media(start));
    }
    if let Some(markup) = markup(start) {
        return Some(markup);
    }
    if memmem::find(&start[..start.len().min(MAX_PDF_HEADER_BYTES)], b"%PDF-").is_some() {
        return Some(FileFormat::Pdf);
    }
    // Source: BITMAPFILEHEADER (Windows): the two reserved fields are zero.
    (start.starts_with(b"BM") && start.get(6..10) == Some(&[0; 4])).then_some(FileFormat::Bmp)
}

/// Returns `true` for a pointer of Git LFS. Source: Git LFS Specification, "The Pointer".
pub(super) fn is_git_lfs_pointer(start: &[u8]) -> bool {
    start.starts_with(b"version https://git-lfs.github.com/spec/")
        || start.starts_with(b"version https://hawser.github.com/spec/")
}

fn archive(start: &[u8], end: &[u8]) -> FileFormat {
    let has = |bytes: &[u8], name: &[u8]| memmem::find(bytes, name).is_some();
    let by_media =
        MEDIA_TYPES.iter().find(|(name, _)| start.get(30..).is_some_and(|it| it.starts_with(name)));
    let by_part = || PARTS.iter().find(|(name, _)| has(end, name));
    by_media.or_else(by_part).map_or(FileFormat::Zip, |(_, format)| *format)
}

/// Returns the format of a file in boxes. Source: ISO/IEC 14496-12, 4.3; AVIF 1.1; ISO/IEC 23008-12,
/// annex B.
fn media(start: &[u8]) -> FileFormat {
    let length = start.first_chunk().map_or(0, |bytes: &[u8; 4]| u32::from_be_bytes(*bytes)) as usize;
    let brands = start.get(8..length.min(start.len())).unwrap_or_default();
    let has =
        |names: &[&[u8; 4]]| brands.chunks_exact(4).any(|brand| names.iter().any(|name| brand == *name));
    if has(&[b"avif", b"avis"]) {
        FileFormat::Avif
    } else if has(&[b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"]) {
        FileFormat::Heic
    } else {
        FileFormat::Video
    }
}

/// Returns the format of a web page or a drawing in XML.
fn markup(start: &[u8]) -> Option<FileFormat> {
    let text = String::from_utf8_lossy(start).to_ascii_lowercase();
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    let is_page = |rest: &str| rest.starts_with("<!doctype html") || rest.starts_with("<html");
    loop {
        if is_page(rest) {
            return Some(FileFormat::Html);
        }
        if rest.starts_with("<svg") || rest.starts_with("<!doctype svg") {
            return Some(FileFormat::Svg);
        }
        // Before the first element: the XML declaration, comments.
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            return None;
        };
        rest = rest.split_once(end)?.1.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_recognized_by_their_bytes() {
        for (start, end, expected) in [
            (&b"\x89PNG\r\n\x1a\n\0"[..], &b""[..], Some(FileFormat::Png)),
            (b"\xff\xd8\xff\xe1Exif", b"", Some(FileFormat::Jpeg)),
            (b"RIFF\x10\0\0\0WEBPVP8 ", b"", Some(FileFormat::WebP)),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", b"", Some(FileFormat::Heic)),
            (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", b"", Some(FileFormat::Avif)),
            (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", b"", Some(FileFormat::Video)),
            (b"\n\n%PDF-1.4\n", b"", Some(FileFormat::Pdf)),
            (b"PK\x03\x04", b"PK\x01\x02..word/document.xml..PK\x05\x06", Some(FileFormat::Docx)),
            (b"PK\x03\x04", b"PK\x01\x02..plan.pdf..PK\x05\x06", Some(FileFormat::Zip)),
            (b"\xef\xbb\xbf\n<!DOCTYPE html>", b"", Some(FileFormat::Html)),
            (b"<?xml version=\"1.0\"?>\n<!-- a -->\n<html xmlns=\"\">", b"", Some(FileFormat::Html)),
            (b"<?xml version=\"1.0\"?><svg>", b"", Some(FileFormat::Svg)),
            (b"<p>Bonjour</p>", b"", None),
            (b"BM,valeur\nA,1\n", b"", None),
            (b"ile,habitants\n", b"", None),
            (b"", b"", None),
        ] {
            assert_eq!(format(start, end), expected, "{}", String::from_utf8_lossy(start));
        }
    }
}
