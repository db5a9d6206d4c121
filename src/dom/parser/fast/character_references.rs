//! Character references: `&amp;`, `&#233;`.

use html5ever::data::NAMED_ENTITIES;
use memchr::memchr;

/// Maximum length of names that are recognized without a semicolon.
const MAX_UNTERMINATED_LETTERS: usize = 8;

/// Decodes the character references of a text or, if `is_value`, an attribute value. `None` if one
/// is incomplete or invalid.
pub(super) fn decode(written: &str, is_value: bool) -> Option<String> {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let length = match rest.as_bytes().first() {
            Some(b'#') => number(&rest[1..], &mut text)? + 1,
            Some(first) if first.is_ascii_alphanumeric() => name(rest, is_value, &mut text)?,
            _ => {
                text.push('&');
                0
            }
        };
        rest = &rest[length..];
    }
    text.push_str(rest);
    Some(text)
}

/// Appends the character with that number; returns the length, including the semicolon.
fn number(rest: &str, text: &mut String) -> Option<usize> {
    let (written, _) = rest.split_once(';')?;
    let (digits, base) = match written.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (written, 10),
    };
    let is_number = !digits.is_empty() && digits.len() < 8 && digits.bytes().all(|it| it.is_ascii_hexdigit());
    let number = is_number.then(|| u32::from_str_radix(digits, base).ok()).flatten()?;
    // The standard replaces these numbers with other characters.
    let is_itself = number != 0 && !(0x80..=0x9f).contains(&number);
    text.push(char::from_u32(number).filter(|_| is_itself)?);
    Some(written.len() + 1)
}

/// Appends the characters with that name; returns the length, including the semicolon, or 0 if the
/// ampersand is literal.
fn name(rest: &str, is_value: bool, text: &mut String) -> Option<usize> {
    let bytes = rest.as_bytes();
    let length = bytes.iter().take_while(|it| it.is_ascii_alphanumeric()).count();
    match bytes.get(length) {
        Some(b';') => {
            let (first, second) = NAMED_ENTITIES.get(&rest[..=length]).filter(|(first, _)| *first != 0)?;
            text.push(char::from_u32(*first)?);
            if *second != 0 {
                text.push(char::from_u32(*second)?);
            }
            return Some(length + 1);
        }
        Some(b'=') if is_value => {}
        _ => {
            let mut begun =
                (1..=length.min(MAX_UNTERMINATED_LETTERS)).map(|length| NAMED_ENTITIES.get(&rest[..length]));
            if begun.any(|known| known.is_some_and(|(first, _)| *first != 0)) {
                return None;
            }
        }
    }
    text.push('&');
    Some(0)
}
