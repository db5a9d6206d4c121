//! Faults of files that are published as they are: their content is not what their name says.

/// Fault of the content of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileFault {
    /// It has no bytes.
    Empty,
    /// It is a small file in place of the real one.
    Placeholder(Placeholder),
    /// It begins as a file of its format, and its end is missing.
    CutShort,
    /// It is of no known format, although the format that its name says is recognizable.
    Unrecognized,
    /// It is of another format than its name says.
    Other(FileFormat),
    /// It is an image of another format than its name says. Browsers show it all the same.
    OtherImage(FileFormat),
}

/// Small file that stands for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Placeholder {
    /// Pointer of Git LFS.
    GitLfs,
    /// File of iCloud Drive that was not downloaded.
    ICloud,
    /// Shortcut to a document of Google Drive.
    GoogleDrive,
    /// Shortcut of Windows or macOS.
    Shortcut,
}

impl Placeholder {
    /// Returns the placeholder that the extension of a path stands for.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        Some(match extension(path)?.as_str() {
            "icloud" => Self::ICloud,
            "gdoc" | "gsheet" | "gslides" | "gform" | "gdraw" => Self::GoogleDrive,
            "lnk" | "url" | "webloc" => Self::Shortcut,
            _ => return None,
        })
    }

    /// Returns the name of what made it, for messages to select their words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::GitLfs => "git-lfs",
            Self::ICloud => "icloud",
            Self::GoogleDrive => "google-drive",
            Self::Shortcut => "shortcut",
        }
    }
}

/// Format of a file, recognized in its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileFormat {
    /// PDF.
    Pdf,
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// GIF.
    Gif,
    /// WebP.
    WebP,
    /// AVIF.
    Avif,
    /// HEIC, the photos of iPhones.
    Heic,
    /// TIFF, and the unprocessed pictures of cameras, which are made like it.
    Tiff,
    /// BMP.
    Bmp,
    /// ICO, the icons of Windows and of sites.
    Ico,
    /// SVG.
    Svg,
    /// Document of Photoshop.
    Psd,
    /// Word, since 2007.
    Docx,
    /// Excel, since 2007.
    Xlsx,
    /// PowerPoint, since 2007.
    Pptx,
    /// Word, Excel or PowerPoint before 2007.
    OldOffice,
    /// Text of OpenDocument.
    Odt,
    /// Spreadsheet of OpenDocument.
    Ods,
    /// Presentation of OpenDocument.
    Odp,
    /// EPUB.
    Epub,
    /// ZIP of anything else.
    Zip,
    /// 7-Zip.
    SevenZip,
    /// RAR.
    Rar,
    /// Gzip.
    Gzip,
    /// RTF.
    Rtf,
    /// Web page.
    Html,
    /// MP4 and QuickTime.
    Video,
}

impl FileFormat {
    /// Returns the name of the format, as people know it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Gif => "GIF",
            Self::WebP => "WebP",
            Self::Avif => "AVIF",
            Self::Heic => "HEIC",
            Self::Tiff => "TIFF",
            Self::Bmp => "BMP",
            Self::Ico => "ICO",
            Self::Svg => "SVG",
            Self::Psd => "PSD (Photoshop)",
            Self::Docx => "DOCX (Word)",
            Self::Xlsx => "XLSX (Excel)",
            Self::Pptx => "PPTX (PowerPoint)",
            Self::OldOffice => "Office 97-2003",
            Self::Odt => "ODT (LibreOffice)",
            Self::Ods => "ODS (LibreOffice)",
            Self::Odp => "ODP (LibreOffice)",
            Self::Epub => "EPUB",
            Self::Zip => "ZIP",
            Self::SevenZip => "7Z",
            Self::Rar => "RAR",
            Self::Gzip => "GZIP",
            Self::Rtf => "RTF",
            Self::Html => "HTML",
            Self::Video => "MP4",
        }
    }

    /// Returns the extension that its files have; `None` where several are possible.
    #[must_use]
    pub fn extension(self) -> Option<&'static str> {
        Some(match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Gif => "gif",
            Self::WebP => "webp",
            Self::Avif => "avif",
            Self::Heic => "heic",
            Self::Tiff => "tif",
            Self::Bmp => "bmp",
            Self::Ico => "ico",
            Self::Svg => "svg",
            Self::Psd => "psd",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Odp => "odp",
            Self::Epub => "epub",
            Self::Zip => "zip",
            Self::SevenZip => "7z",
            Self::Rar => "rar",
            Self::Gzip => "gz",
            Self::Rtf => "rtf",
            Self::Html => "html",
            Self::OldOffice | Self::Video => return None,
        })
    }

    /// Returns `true` if browsers show images of this format.
    #[must_use]
    pub fn is_shown(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Gif | Self::WebP | Self::Avif | Self::Bmp | Self::Ico)
    }
}

/// Returns the extension of the last part of a path, in lower case.
#[must_use]
pub fn extension(path: &str) -> Option<String> {
    let (_, extension) = path.rsplit('/').next()?.rsplit_once('.')?;
    Some(extension.to_ascii_lowercase())
}
