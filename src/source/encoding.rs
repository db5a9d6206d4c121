//! Bytes → text, in the encodings of common editors and spreadsheets.

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The letters and signs outside ASCII that texts in French and in English contain.
const USUAL_LETTERS: &str = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ’‘“”«»–—…•·°€$©®½¼¾²³\u{a0}\u{202f}";

/// Number of bytes that show whether a text is in UTF-16 without a byte order mark.
const MAX_SAMPLE_BYTES: usize = 4096;

/// The encoding of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextEncoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, in either byte order.
    Utf16,
    /// Windows-1252, the encoding of Windows in Western Europe and in America.
    Windows1252,
    /// Mac OS Roman, the encoding of older Macintosh computers.
    MacRoman,
}

/// A decoded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedText {
    /// Text, without a byte order mark.
    pub text: String,
    /// Encoding of the bytes.
    pub encoding: TextEncoding,
}

impl TextEncoding {
    /// Returns the usual name, the same in all languages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1252 => "Windows-1252",
            Self::MacRoman => "Mac OS Roman",
        }
    }
}

impl DecodedText {
    /// Decodes a text in UTF-8, in UTF-16, or in the encoding of one byte per letter that gives the
    /// usual letters of French and English. `None` if no encoding does, or for a file that is not
    /// text.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if let Some((encoding, _)) = Encoding::for_bom(bytes) {
            return Self::with(bytes, encoding);
        }
        if let Some(encoding) = utf16_without_mark(bytes) {
            return Self::with(bytes, encoding);
        }
        if let Ok(text) = str::from_utf8(bytes) {
            return Some(Self { text: text.to_owned(), encoding: TextEncoding::Utf8 });
        }
        let candidates = [WINDOWS_1252, MACINTOSH].map(|encoding| Self::with(bytes, encoding));
        let candidates = candidates.into_iter().flatten().map(|decoded| (decoded.unusual_letters(), decoded));
        let (unusual, decoded) = candidates.min_by_key(|(unusual, _)| *unusual)?;
        let others = decoded.text.chars().filter(|letter| !letter.is_ascii()).count();
        (unusual * 5 <= others).then_some(decoded)
    }

    /// Decodes a text as [`of`](Self::of) does, preferring the encoding with that label to a guess.
    #[must_use]
    pub fn labelled(bytes: &[u8], label: Option<&str>) -> Option<Self> {
        let is_utf8 = str::from_utf8(bytes).is_ok() || Encoding::for_bom(bytes).is_some();
        let declared = label.filter(|_| !is_utf8).and_then(|label| Encoding::for_label(label.as_bytes()));
        let declared = declared.filter(|encoding| encoding.is_single_byte());
        declared.and_then(|encoding| Self::with(bytes, encoding)).or_else(|| Self::of(bytes))
    }

    fn with(bytes: &[u8], encoding: &'static Encoding) -> Option<Self> {
        let (text, used, has_errors) = encoding.decode(bytes);
        let encoding = match used {
            used if used == UTF_8 => TextEncoding::Utf8,
            used if used == UTF_16LE || used == UTF_16BE => TextEncoding::Utf16,
            used if used == MACINTOSH => TextEncoding::MacRoman,
            _ => TextEncoding::Windows1252,
        };
        (!has_errors).then(|| Self { text: text.into_owned(), encoding })
    }

    fn unusual_letters(&self) -> usize {
        let is_unusual = |letter: &char| !letter.is_ascii() && !USUAL_LETTERS.contains(*letter);
        self.text.chars().filter(is_unusual).count()
    }
}

/// Returns the byte order of a text in UTF-16 without a byte order mark: every other byte of most
/// letters is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(MAX_SAMPLE_BYTES)];
    let zeros = |start: usize| sample.iter().skip(start).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = sample.len() / 2 * 4 / 5;
    match () {
        () if sample.len() < 4 || bytes.len() % 2 == 1 => None,
        () if odd >= most && even == 0 => Some(UTF_16LE),
        () if even >= most && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Été à l’île;« œuvre » à 50 €;Réalisé";

    fn encoding(bytes: &[u8]) -> Option<TextEncoding> {
        let decoded = DecodedText::of(bytes)?;
        assert_eq!(decoded.text, TEXT);
        Some(decoded.encoding)
    }

    #[test]
    fn the_encodings_of_spreadsheets_are_detected() {
        assert_eq!(encoding(TEXT.as_bytes()), Some(TextEncoding::Utf8));
        assert_eq!(encoding(format!("\u{feff}{TEXT}").as_bytes()), Some(TextEncoding::Utf8));
        assert_eq!(encoding(&WINDOWS_1252.encode(TEXT).0), Some(TextEncoding::Windows1252));
        assert_eq!(encoding(&mac_roman()), Some(TextEncoding::MacRoman));
        for mark in ["", "\u{feff}"] {
            let units = || mark.encode_utf16().chain(TEXT.encode_utf16());
            let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
            assert_eq!(encoding(&little), Some(TextEncoding::Utf16), "{mark:?}");
            assert_eq!(encoding(&big), Some(TextEncoding::Utf16), "{mark:?}");
        }
    }

    fn mac_roman() -> Vec<u8> {
        let (bytes, _, has_errors) = MACINTOSH.encode(TEXT);
        assert!(!has_errors);
        bytes.into_owned()
    }

    #[test]
    fn bytes_that_are_no_text_in_these_encodings_are_refused() {
        assert_eq!(DecodedText::of(b"\x82t\x82 \x85 l'\x8cle"), None, "MS-DOS");
        assert_eq!(DecodedText::of(b"\x89PNG\r\n\x1a\n\x00\x00\x00\xff\xfe\x01\x9c\xd8"), None);
    }
}
