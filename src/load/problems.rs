//! What can be wrong with files and folders.

use crate::diagnostic::codes;

codes! {
    /// A portal without `site.toml`.
    NO_SITE = "S100" "no-site" Error;
    /// A file or folder that the system would not give.
    UNREADABLE = "S110" "unreadable" Error;
    /// A text that is not UTF-8.
    NOT_UTF8 = "S111" "not-utf8" Error;
    /// A symbolic link.
    SYMBOLIC_LINK = "S112" "symbolic-link" Error;
    /// A text larger than any that people write.
    FILE_TOO_LARGE = "S113" "file-too-large" Error;
    /// A name that is not Unicode.
    NAME_NOT_UNICODE = "S114" "name-not-unicode" Error;
    /// A pipe, a socket or a device, which would keep whoever reads it waiting.
    NOT_A_FILE = "S115" "not-a-file" Error;
    /// A folder under `content/` that is no collection.
    UNKNOWN_COLLECTION = "S120" "unknown-collection" Error;
    /// A file where none belongs.
    STRAY_FILE = "S121" "stray-file" Warning;
    /// Two texts of an item in one language.
    DUPLICATE_TEXT = "S122" "duplicate-text" Error;
    /// A folder of an item that holds neither facts nor a text.
    EMPTY_ITEM = "S123" "empty-item" Warning;
    /// A text whose name gives no language.
    TEXT_WITHOUT_LANGUAGE = "S124" "text-without-language" Error;
}
