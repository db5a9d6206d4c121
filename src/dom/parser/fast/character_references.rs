//! What stands for characters: `&amp;`, `&#233;`.

use html5ever::data::NAMED_ENTITIES;
use memchr::memchr;

/// Names that are read without a final semicolon have fewer letters.
const MAX_UNTERMINATED_LETTERS: usize = 8;

/// The text that is written so, in the value of an attribute or elsewhere; none when a reference in it
/// is not written in full.
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

/// Adds the character that a number stands for; gives its length with its semicolon.
fn number(rest: &str, text: &mut String) -> Option<usize> {
    let (written, _) = rest.split_once(';')?;
    let (digits, base) = match written.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (written, 10),
    };
    let is_number = !digits.is_empty() && digits.len() < 8 && digits.bytes().all(|it| it.is_ascii_hexdigit());
    let number = is_number.then(|| u32::from_str_radix(digits, base).ok()).flatten()?;
    // The others stand for what they do not say.
    let is_itself = number != 0 && !(0x80..=0x9f).contains(&number);
    text.push(char::from_u32(number).filter(|_| is_itself)?);
    Some(written.len() + 1)
}

/// Adds the characters that a name stands for; gives its length with its semicolon, 0 where the sign
/// before it stands for itself.
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
