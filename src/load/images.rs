//! The format and the size of image files, read from their first bytes.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
};

use imagesize::{Compression, ImageType, reader_type};
use quick_xml::events::{BytesStart, Event};

use crate::{
    disk,
    model::{ImageFile, ImageFormat},
};

/// Maximum length of what stands before the root element of an SVG file, and of its start tag, in bytes.
const MAX_SVG_START_BYTES: u64 = 64 * 1024;

/// Reads the format and the size of the file at `path` from `root`; `None` if its name is not that of an
/// image.
pub(super) fn read(root: &Path, path: &str) -> Option<ImageFile> {
    let named = ImageFormat::of_path(path)?;
    let unknown = ImageFile { format: named, size: None };
    let Ok(file) = disk::open(&root.join(path)) else { return Some(unknown) };
    let mut reader = BufReader::new(file);
    if named == ImageFormat::Svg {
        return Some(ImageFile { size: svg_size(reader.take(MAX_SVG_START_BYTES)), ..unknown });
    }
    let Ok(kind) = reader_type(&mut reader) else { return Some(unknown) };
    let size = kind
        .reader_size(&mut reader)
        .ok()
        .and_then(|size| Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?)));
    let size = size.filter(|(width, height)| *width > 0 && *height > 0);
    // A photo can have another format than its name says.
    Some(ImageFile { format: if named.is_shown() { format(kind) } else { named }, size })
}

fn format(kind: ImageType) -> ImageFormat {
    match kind {
        ImageType::Heif(Compression::Av1) => ImageFormat::Raster,
        ImageType::Heif(_) => ImageFormat::Heic,
        ImageType::Tiff => ImageFormat::Tiff,
        ImageType::Psd => ImageFormat::Psd,
        ImageType::Jxl => ImageFormat::JpegXl,
        _ => ImageFormat::Raster,
    }
}

/// Returns the size that an SVG file asks for: its width and height, else those of its view box.
fn svg_size(svg: impl Read) -> Option<(u32, u32)> {
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(svg));
    let mut buffer = Vec::new();
    let root = root_element(&mut reader, &mut buffer)?;
    let attribute = |name: &str| {
        let value = root.try_get_attribute(name).ok()??.value;
        Some(value.into_owned())
    };
    let pixels = |name| attribute(name).and_then(|length| pixels(&length));
    let view_box = attribute("viewBox").and_then(|text| {
        let numbers = text.split([' ', ',', '\n', '\t']).filter(|part| !part.is_empty());
        let numbers: Option<Vec<f64>> = numbers.map(|part| part.parse().ok()).collect();
        match numbers?.as_slice() {
            [_, _, width, height] if *width > 0.0 && *height > 0.0 => Some((*width, *height)),
            _ => None,
        }
    });
    let (width, height) = match (pixels("width"), pixels("height"), view_box) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((w, h))) => (width, width * h / w),
        (None, Some(height), Some((w, h))) => (height * w / h, height),
        (None, None, Some(size)) => size,
        _ => return None,
    };
    Some((whole(width), whole(height)))
}

fn root_element<'b, R: BufRead>(
    reader: &mut quick_xml::Reader<R>,
    buffer: &'b mut Vec<u8>,
) -> Option<BytesStart<'b>> {
    loop {
        buffer.clear();
        match reader.read_event_into(buffer) {
            Ok(Event::Start(root) | Event::Empty(root)) => {
                return (root.local_name().as_ref() == "svg").then(|| root.into_owned());
            }
            Ok(Event::Eof) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

/// Returns a length in pixels; `None` for a share of the page.
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    let digits = length.trim_end_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '%');
    let number: f64 = digits.parse().ok()?;
    // Source: CSS Values and Units, "Absolute Lengths".
    let unit = match length[digits.len()..].to_ascii_lowercase().as_str() {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        _ => return None,
    };
    Some(number * unit).filter(|pixels| *pixels > 0.0)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped first")]
fn whole(pixels: f64) -> u32 {
    pixels.round().clamp(1.0, 100_000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_an_svg_file_is_measured() {
        for (tag, size) in [
            ("<svg width=\"40\" height=\"30px\">", Some((40, 30))),
            ("<?xml version=\"1.0\"?><!DOCTYPE svg><!-- c --><svg viewBox=\"0 0 40.4 30\"/>", Some((40, 30))),
            ("<svg viewBox=\"0,0,40,30\" width=\"80\">", Some((80, 60))),
            ("<svg viewBox=\"0 0 40 30\" width=\"100%\" height=\"100%\">", Some((40, 30))),
            (
                "<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\" width=\"1in\" height=\"72pt\">",
                Some((96, 96)),
            ),
            ("<svg>", None),
            ("<svg viewBox=\"0 0 0 0\">", None),
            ("<html>", None),
            ("", None),
        ] {
            assert_eq!(svg_size(tag.as_bytes()), size, "{tag}");
        }
    }
}
