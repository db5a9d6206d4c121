//! Text that was read in another encoding than it was written in, and characters that were lost.

use std::{iter, ops::Range};

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};
use icu_normalizer::ComposingNormalizerBorrowed;

use super::{Fault, Mark};

/// Maximum number of times that a text is taken to have been damaged.
const MAX_TIMES: usize = 3;

/// Finds the damage in a line.
pub(super) fn find(line: &str, marks: &mut Vec<Mark>) {
    let clusters = clusters(line);
    let is_damaged = !clusters.is_empty();
    for range in clusters {
        let repaired = repaired(&line[range.clone()]);
        let is_lost = repaired.contains('\u{FFFD}');
        let fault = if is_lost { Fault::Lost } else { Fault::ReadTwice };
        marks.push(Mark { fault, range, corrected: (!is_lost).then_some(repaired) });
    }
    lost_spaces(line, is_damaged, marks);
    quoted_printable(line, marks);
    for (at, sign) in line.char_indices() {
        let end = at + sign.len_utf8();
        match sign {
            '\u{FFFD}' => marks.push(Mark { fault: Fault::Lost, range: at..end, corrected: None }),
            '?' if is_in_word(line, at) => {
                marks.push(Mark { fault: Fault::QuestionMark, range: at..end, corrected: None });
            }
            '´' => loose_accent(line, at, marks),
            _ => {}
        }
    }
}

/// Returns the ranges of characters that are UTF-8 read in another encoding.
fn clusters(line: &str) -> Vec<Range<usize>> {
    let mut clusters: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(sign) = line[at..].chars().next() {
        let length = match sequence(&line[at..]) {
            Some((length, _)) => length,
            None => match cp1252_control(sign) {
                Some(_) => sign.len_utf8(),
                None => {
                    at += sign.len_utf8();
                    continue;
                }
            },
        };
        match clusters.last_mut().filter(|last| last.end == at) {
            Some(last) => last.end = at + length,
            None => clusters.push(at..at + length),
        }
        at += length;
    }
    clusters
}

/// Undoes the damage, as often as it was done.
fn repaired(damaged: &str) -> String {
    let mut text = damaged.to_owned();
    for _ in 0..MAX_TIMES {
        let once = repaired_once(&text);
        if once == text {
            break;
        }
        text = once;
    }
    // A byte order mark has no place inside a text.
    text.replace('\u{FEFF}', "")
}

fn repaired_once(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(sign) = text[at..].chars().next() {
        if let Some((length, meant)) = sequence(&text[at..]) {
            result.push(meant);
            at += length;
        } else {
            result.push(cp1252_control(sign).unwrap_or(sign));
            at += sign.len_utf8();
        }
    }
    result
}

/// Returns the character that the text begins with if its UTF-8 bytes were read one by one, and the
/// length of those bytes as they were read.
fn sequence(text: &str) -> Option<(usize, char)> {
    let first = text.chars().next().filter(|first| !first.is_ascii())?;
    [WINDOWS_1252, MACINTOSH].into_iter().find_map(|encoding| {
        let lead = byte(first, encoding)?;
        let more = match lead {
            0xC2 | 0xC3 | 0xC5 | 0xCC => 1,
            0xE1 | 0xE2 | 0xEF => 2,
            0xF0 => 3,
            _ => return None,
        };
        let mut bytes = vec![lead];
        let mut length = first.len_utf8();
        for next in text.chars().skip(1).take(more) {
            bytes.push(byte(next, encoding).filter(|byte| matches!(byte, 0x80..=0xBF))?);
            length += next.len_utf8();
        }
        let meant = str::from_utf8(&bytes).ok()?.chars().next()?;
        is_plausible(meant, encoding).then_some((length, meant))
    })
}

/// Returns the byte of a character in a single-byte encoding.
fn byte(character: char, encoding: &'static Encoding) -> Option<u8> {
    if encoding == WINDOWS_1252 && matches!(character, '\u{80}'..='\u{FF}') {
        return u8::try_from(u32::from(character)).ok();
    }
    let mut buffer = [0; 4];
    let (bytes, _, is_unmappable) = encoding.encode(character.encode_utf8(&mut buffer));
    bytes.first().copied().filter(|_| !is_unmappable && bytes.len() == 1)
}

/// Returns `true` for a character that people write, so that « É» » is not taken for damage.
fn is_plausible(meant: char, encoding: &'static Encoding) -> bool {
    match meant {
        '\u{A0}'..='\u{FF}' | 'Œ' | 'œ' | 'Š' | 'š' | 'Ÿ' | 'Ž' | 'ž' | '\u{FEFF}' => true,
        '\u{300}'..='\u{304}' | '\u{308}' | '\u{327}' => encoding == WINDOWS_1252,
        '\u{1401}'..='\u{167F}' => encoding == WINDOWS_1252,
        '\u{2009}'..='\u{203A}' | '€' | '™' | '\u{2070}'..='\u{209F}' => true,
        '\u{2190}'..='\u{22FF}' | '\u{25A0}'..='\u{27BF}' | '\u{FB00}'..='\u{FB04}' | '\u{FFFD}' => true,
        '\u{1F000}'.. => true,
        _ => false,
    }
}

/// Returns the character of windows-1252 that was read as a control character.
fn cp1252_control(character: char) -> Option<char> {
    let byte = u8::try_from(u32::from(character)).ok().filter(|byte| matches!(byte, 0x80..=0x9F))?;
    let bytes = [byte];
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
    text.chars().next().filter(|meant| *meant != character)
}

/// Finds `Ã ` for à and `Â ` for a no-break space, where a program has replaced the no-break space with
/// a plain one.
fn lost_spaces(line: &str, is_damaged: bool, marks: &mut Vec<Mark>) {
    for (at, sign) in line.char_indices() {
        let end = at + sign.len_utf8();
        let rest = &line[end..];
        if !matches!(sign, 'Ã' | 'Â') || !rest.is_empty() && !rest.starts_with([' ', '\n', '\r']) {
            continue;
        }
        let before = line[..at].chars().next_back();
        let ends_word = before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit());
        let is_word = sign == 'Ã' && before.is_none_or(|before| before.is_whitespace() || before == '’');
        if !is_damaged && !ends_word && !is_word {
            continue;
        }
        let (range, corrected) = match sign {
            'Ã' if rest.starts_with("  ") => (at..end + 1, "à"),
            'Ã' => (at..end, "à"),
            _ if rest.starts_with(' ') => (at..end + 1, "\u{A0}"),
            _ => (at..end, ""),
        };
        marks.push(Mark { fault: Fault::ReadTwice, range, corrected: Some(corrected.to_owned()) });
    }
}

/// Returns `true` if a line can contain accented letters as `=C3=A9`, as in the source of an email.
pub(super) fn is_quoted_printable(line: &str) -> bool {
    line.contains("=C3=") || line.contains("=E2=80=") || line.contains("=C2=")
}

fn quoted_printable(line: &str, marks: &mut Vec<Mark>) {
    if !is_quoted_printable(line) {
        return;
    }
    let code = |at: usize| {
        let digits = line.get(at..at + 3)?.strip_prefix('=')?;
        u8::from_str_radix(digits, 16).ok().filter(|byte| *byte >= 0x80)
    };
    let mut at = 0;
    while let Some(start) = line[at..].find('=').map(|found| at + found) {
        let bytes: Vec<u8> = iter::successors(Some(start), |at| Some(at + 3)).map_while(code).collect();
        at = (start + 3 * bytes.len()).max(start + 1);
        if let Some(meant) = str::from_utf8(&bytes).ok().filter(|meant| !meant.is_empty()) {
            let corrected = Some(meant.to_owned());
            marks.push(Mark { fault: Fault::ReadTwice, range: start..at, corrected });
        }
    }
}

/// Returns `true` for a question mark between two letters, outside addresses and code.
fn is_in_word(line: &str, at: usize) -> bool {
    let (before, after) = (&line[..at], &line[at + 1..]);
    let is_between = before.ends_with(char::is_alphabetic) && after.starts_with(char::is_lowercase);
    let start = before.rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let start = line.ceil_char_boundary(start);
    let end = after.find(char::is_whitespace).map_or(line.len(), |length| at + 1 + length);
    let is_address = |sign: char| "/=&.:@_(){}[]<>`|\"#*".contains(sign);
    is_between && !line[start..end].trim_end_matches(['.', ',', ':', ')', ';']).contains(is_address)
}

/// Finds `e´` for é, as texts taken from a PDF have it.
fn loose_accent(line: &str, at: usize, marks: &mut Vec<Mark>) {
    let Some(letter) = line[..at].chars().next_back().filter(|letter| "aeiouAEIOU".contains(*letter)) else {
        return;
    };
    let composed: String =
        ComposingNormalizerBorrowed::new_nfc().normalize_iter([letter, '\u{301}'].into_iter()).collect();
    let range = at - letter.len_utf8()..at + '´'.len_utf8();
    marks.push(Mark { fault: Fault::LooseAccent, range, corrected: Some(composed) });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(line: &str) -> String {
        crate::load::characters::fixed(line, find)
    }

    #[test]
    fn damaged_texts_are_repaired() {
        for (damaged, text) in [
            ("L’Ã©tÃ© Ã\u{a0} QuÃ©bec, lâ€™accÃ¨s", "L’été à Québec, l’accès"),
            ("L’Ã©tÃ© Ã  QuÃ©bec", "L’été à Québec"),
            ("voilÃ le plan", "voilà le plan"),
            ("30Â\u{a0}%, 30Â %", "30\u{a0}%, 30\u{a0}%"),
            ("Â«Â\u{a0}ouiÂ\u{a0}Â»", "«\u{a0}oui\u{a0}»"),
            ("lâ€™accÃƒÂ©s, lÃ¢â‚¬â„¢an", "l’accés, l’an"),
            ("Å“uvre, Ã‰tat, ÃŽle, Ã€ lire", "œuvre, État, Île, À lire"),
            ("â€œquoteâ€\u{9d} â€“ â€¦", "“quote” – …"),
            ("l‚Äôacc√®s √† l‚Äô√©t√©", "l’accès à l’été"),
            ("l\u{92}accès \u{93}ouvert\u{94}", "l’accès “ouvert”"),
            ("\u{ef}\u{bb}\u{bf}Titre ðŸŽ‰", "Titre 🎉"),
            ("Qu=C3=A9bec l=E2=80=99eau", "Québec l’eau"),
            ("Que´bec", "Québec"),
        ] {
            assert_eq!(fixed(damaged), text, "{damaged}");
        }
    }

    #[test]
    fn ordinary_texts_are_accepted() {
        for text in [
            "À l’été, « CAFÉ», naïveté; Noël à\u{a0}« Québec »; cœur, Œuvre, ç, Ü, ÿ, ÉTÉ…",
            "SÃO PAULO, GÖTEBORG, Å, Ãngela, PÂTÉ, HÂTE, Âge",
            "√2 ≈ 1,41; ¬p; 5 € – 10 €; ‚Zitat‘",
            "Quoi? Oui. https://x.ca/?a=b et a?b=c",
            "ᐃᓄᒃᑎᑐᑦ 🎉 العربية",
        ] {
            assert_eq!(fixed(text), text);
            let mut marks = Vec::new();
            find(text, &mut marks);
            assert!(marks.is_empty(), "{text}");
        }
    }
}
