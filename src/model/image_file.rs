//! Format and size of image files.

/// Format and size of an image file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageFile {
    /// Format.
    pub format: ImageFormat,
    /// Width and height in pixels; `None` if the file does not say.
    pub size: Option<(u32, u32)>,
}

/// Format of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageFormat {
    /// Format that all browsers show as pixels: PNG, JPEG, GIF, WebP, AVIF, BMP, ICO.
    Raster,
    /// SVG.
    Svg,
    /// HEIC, the photos of iPhones.
    Heic,
    /// TIFF, scanned documents and print.
    Tiff,
    /// A document of Photoshop.
    Psd,
    /// A document of Illustrator.
    Illustrator,
    /// EPS.
    Eps,
    /// A drawing of Windows.
    Metafile,
    /// JPEG XL.
    JpegXl,
    /// JPEG 2000.
    Jpeg2000,
    /// The unprocessed picture of a camera.
    CameraRaw,
    /// A document of GIMP.
    Gimp,
}

impl ImageFormat {
    /// Returns the format that the extension of a path stands for; `None` if it is not of an image.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or_default();
        let (_, extension) = name.rsplit_once('.')?;
        Some(match extension.to_ascii_lowercase().as_str() {
            "apng" | "avif" | "bmp" | "gif" | "ico" | "jfif" | "jpe" | "jpeg" | "jpg" | "png" | "webp" => {
                Self::Raster
            }
            "svg" => Self::Svg,
            "heic" | "heif" | "hif" => Self::Heic,
            "tif" | "tiff" => Self::Tiff,
            "psb" | "psd" => Self::Psd,
            "ai" => Self::Illustrator,
            "eps" => Self::Eps,
            "emf" | "wmf" => Self::Metafile,
            "jxl" => Self::JpegXl,
            "j2k" | "jp2" | "jpx" => Self::Jpeg2000,
            "arw" | "cr2" | "cr3" | "dng" | "nef" | "orf" | "raf" | "raw" | "rw2" => Self::CameraRaw,
            "xcf" => Self::Gimp,
            _ => return None,
        })
    }

    /// Returns `true` if browsers show images of this format.
    #[must_use]
    pub fn is_shown(self) -> bool {
        matches!(self, Self::Raster | Self::Svg)
    }

    /// Returns the name of the format, as people know it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Raster => "PNG",
            Self::Svg => "SVG",
            Self::Heic => "HEIC",
            Self::Tiff => "TIFF",
            Self::Psd => "PSD (Photoshop)",
            Self::Illustrator => "AI (Illustrator)",
            Self::Eps => "EPS",
            Self::Metafile => "WMF/EMF (Windows)",
            Self::JpegXl => "JPEG XL",
            Self::Jpeg2000 => "JPEG 2000",
            Self::CameraRaw => "RAW",
            Self::Gimp => "XCF (GIMP)",
        }
    }
}
