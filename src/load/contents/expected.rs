//! The formats that the extension of a file promises.

use crate::model::{FileFormat, extension};

/// Formats that a file may have by its extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// One of these formats, which are always recognized.
    OneOf(&'static [FileFormat]),
    /// One of these, or one that is not recognized.
    OneOfOrUnknown(&'static [FileFormat]),
    /// Text.
    Text,
    /// Text that may be a web page.
    AnyText,
}

impl Expected {
    /// Returns the formats of an extension; `None` if a file with that extension may contain anything.
    pub(super) fn of_path(path: &str) -> Option<Self> {
        use FileFormat as F;
        Some(match extension(path)?.as_str() {
            "pdf" => Self::OneOf(&[F::Pdf]),
            "apng" | "png" => Self::OneOf(&[F::Png]),
            "jfif" | "jpe" | "jpeg" | "jpg" => Self::OneOf(&[F::Jpeg]),
            "gif" => Self::OneOf(&[F::Gif]),
            "webp" => Self::OneOf(&[F::WebP]),
            "avif" => Self::OneOf(&[F::Avif]),
            "ico" => Self::OneOf(&[F::Ico, F::Png]),
            "bmp" => Self::OneOf(&[F::Bmp]),
            "heic" | "heif" | "hif" => Self::OneOf(&[F::Heic, F::Avif]),
            "svg" => Self::OneOfOrUnknown(&[F::Svg]),
            "tif" | "tiff" => Self::OneOfOrUnknown(&[F::Tiff]),
            // A document in an unusual order of its parts is only recognized as a ZIP.
            "docm" | "docx" | "dotx" => Self::OneOf(&[F::Docx, F::Zip]),
            "xlsm" | "xlsx" | "xltx" => Self::OneOf(&[F::Xlsx, F::Zip]),
            "potx" | "ppsx" | "pptm" | "pptx" => Self::OneOf(&[F::Pptx, F::Zip]),
            "odt" | "ott" => Self::OneOf(&[F::Odt, F::Zip]),
            "ods" | "ots" => Self::OneOf(&[F::Ods, F::Zip]),
            "odp" | "otp" => Self::OneOf(&[F::Odp, F::Zip]),
            "epub" => Self::OneOf(&[F::Epub, F::Zip]),
            "zip" => Self::OneOf(&[F::Zip, F::Docx, F::Xlsx, F::Pptx, F::Odt, F::Ods, F::Odp, F::Epub]),
            "7z" => Self::OneOf(&[F::SevenZip]),
            "rar" => Self::OneOf(&[F::Rar]),
            "gz" | "tgz" => Self::OneOf(&[F::Gzip]),
            "rtf" => Self::OneOf(&[F::Rtf]),
            // Word opens a text in RTF with this name.
            "doc" | "dot" => Self::OneOfOrUnknown(&[F::OldOffice, F::Rtf]),
            "ppt" | "pps" | "xls" => Self::OneOfOrUnknown(&[F::OldOffice]),
            "m4v" | "mov" | "mp4" => Self::OneOfOrUnknown(&[F::Video]),
            "csv" | "geojson" | "ics" | "json" | "srt" | "tsv" | "vtt" => Self::Text,
            "rdf" | "txt" | "xml" => Self::AnyText,
            _ => return None,
        })
    }

    /// Returns `true` if a file may have that format.
    pub(super) fn accepts(self, found: FileFormat) -> bool {
        match self {
            Self::OneOf(formats) | Self::OneOfOrUnknown(formats) => formats.contains(&found),
            // Two letters are the whole signature of these, and text can begin with them.
            Self::Text => matches!(found, FileFormat::Bmp | FileFormat::Svg),
            Self::AnyText => matches!(
                found,
                FileFormat::Bmp | FileFormat::Svg | FileFormat::Html | FileFormat::Rtf | FileFormat::Pdf
            ),
        }
    }

    /// Returns `true` if a file of the format cannot go unrecognized.
    pub(super) fn is_always_recognized(self) -> bool {
        matches!(self, Self::OneOf(_))
    }

    /// Returns `true` for images that browsers show as pixels.
    pub(super) fn is_image(self) -> bool {
        matches!(self, Self::OneOf([format]) if format.is_shown())
    }
}
