//! Bytes of a page → text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

/// Maximum number of bytes that may declare the encoding of a page. Source: HTML, "prescan a byte
/// stream".
const MAX_PRESCAN_BYTES: usize = 1024;

/// Decodes a page: in the encoding that its byte order mark or a `meta` declares, otherwise in
/// UTF-8. Bytes that are invalid in that encoding become U+FFFD.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let encoding =
        Encoding::for_bom(bytes).map(|(encoding, _)| encoding).or_else(|| declared_encoding(bytes));
    encoding.unwrap_or(UTF_8).decode(bytes).0
}

/// Returns the encoding that a `meta` declares, or `None` if none does or its label is unknown.
fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(MAX_PRESCAN_BYTES)]).to_ascii_lowercase();
    let mut rest = start.as_str();
    while let Some(at) = rest.find("<meta") {
        rest = &rest[at + "<meta".len()..];
        let tag = rest.split('>').next().unwrap_or_default();
        let Some(name) = tag.split("charset").nth(1).and_then(|value| value.trim_start().strip_prefix('='))
        else {
            continue;
        };
        let label: String = name
            .trim_start_matches(|it: char| it.is_ascii_whitespace() || matches!(it, '"' | '\''))
            .chars()
            .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | ':' | '.'))
            .collect();
        if let Some(encoding) = Encoding::for_label(label.as_bytes()) {
            return Some(encoding.output_encoding());
        }
    }
    None
}
