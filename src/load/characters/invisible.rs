//! Characters that nobody sees, and those that only one font has.

use super::{Fault, Mark};
use crate::source::is_invisible;

/// Finds the characters of a line that are not visible. A byte order mark may begin a file.
pub(super) fn find(line: &str, begins_file: bool, is_markdown: bool, marks: &mut Vec<Mark>) {
    let is_right_to_left =
        line.chars().any(|it| matches!(it, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFC}'));
    let mut direction = None;
    for (at, sign) in line.char_indices() {
        let end = at + sign.len_utf8();
        let (before, after) = (line[..at].chars().next_back(), line[end..].chars().next());
        if is_private(sign) {
            marks.push(private(line, at, sign, is_markdown));
            continue;
        }
        let is_meant = match sign {
            '\u{FEFF}' => begins_file && at == 0,
            // They join and part letters of scripts that need it, and the parts of an emoji.
            '\u{200C}' | '\u{200D}' => {
                is_joining(before) && after.is_none_or(|after| is_joining(Some(after)))
            }
            '\u{200B}' => before.is_some_and(is_written_without_spaces),
            '\u{200E}' | '\u{200F}' | '\u{61C}' => is_right_to_left,
            '\u{E0020}'..='\u{E007F}' => before.is_some_and(|before| u32::from(before) >= 0x1_F3F4),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => is_right_to_left,
            _ => !is_invisible(sign),
        };
        if !is_meant {
            let corrected = match sign {
                '\u{B}' | '\u{C}' | '\u{2028}' | '\u{2029}' => " ",
                _ => "",
            };
            // The end of a change of direction is one problem with its beginning.
            let named = match sign {
                '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => *direction.get_or_insert(sign),
                _ => sign,
            };
            let corrected = Some(corrected.to_owned());
            marks.push(Mark { fault: Fault::Invisible(named), range: at..end, corrected });
        }
    }
    if is_right_to_left {
        directions(line, marks);
    }
}

/// Finds changes of direction that do not end in their line, and ends without a beginning.
fn directions(line: &str, marks: &mut Vec<Mark>) {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut alone = Vec::new();
    for (at, sign) in line.char_indices() {
        match sign {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' | '\u{2066}'..='\u{2068}' => {
                open.push((at, sign));
            }
            '\u{202C}' | '\u{2069}' => {
                let is_isolate = sign == '\u{2069}';
                let pair = open.pop_if(|(_, begun)| matches!(begun, '\u{2066}'..='\u{2068}') == is_isolate);
                if pair.is_none() {
                    alone.push((at, sign));
                }
            }
            _ => {}
        }
    }
    alone.extend(open);
    marks.extend(alone.into_iter().map(|(at, sign)| Mark {
        fault: Fault::Direction(sign),
        range: at..at + sign.len_utf8(),
        corrected: None,
    }));
}

fn is_private(sign: char) -> bool {
    matches!(sign, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// Returns the mark of a character that only one font has. Those that Word uses for bullets begin an
/// item of a list.
fn private(line: &str, at: usize, sign: char, is_markdown: bool) -> Mark {
    let end = at + sign.len_utf8();
    let rest = &line[end..];
    let spaces = rest.len() - rest.trim_start_matches([' ', '\t', '\u{A0}']).len();
    let is_bullet = is_markdown
        && line[..at].trim().is_empty()
        && !rest.trim().is_empty()
        && matches!(
            sign,
            '\u{F0B7}' | '\u{F0A7}' | '\u{F0D8}' | '\u{F076}' | '\u{F0A8}' | '\u{F06E}' | '\u{F0FC}'
        );
    let (range, corrected) =
        if is_bullet { (at..end + spaces, Some("- ".to_owned())) } else { (at..end, None) };
    Mark { fault: Fault::Private(sign), range, corrected }
}

/// Returns `true` for letters of scripts in which letters are joined or parted, and for emoji.
fn is_joining(character: Option<char>) -> bool {
    character.is_some_and(|character| {
        let code = u32::from(character);
        (0x590..0x1E00).contains(&code) || code >= 0x20D0 && !matches!(code, 0xFB00..=0xFB06)
    })
}

/// Returns `true` for letters of scripts that have no spaces between words.
fn is_written_without_spaces(character: char) -> bool {
    matches!(character, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3000}'..='\u{9FFF}')
}

/// Returns the id of the message that names a character.
pub(super) fn name(character: char) -> &'static str {
    match character {
        '\u{200B}' => "character-zero-width-space",
        '\u{200C}' => "character-zero-width-non-joiner",
        '\u{200D}' => "character-zero-width-joiner",
        '\u{2060}' => "character-word-joiner",
        '\u{FEFF}' => "character-byte-order-mark",
        '\u{AD}' => "character-soft-hyphen",
        '\u{200E}' => "character-left-to-right-mark",
        '\u{200F}' | '\u{61C}' => "character-right-to-left-mark",
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "character-direction",
        '\u{2028}' => "character-line-separator",
        '\u{2029}' => "character-paragraph-separator",
        '\u{FFFC}' => "character-object",
        _ if is_private(character) => "character-private",
        _ if character.is_control() => "character-control",
        _ => "character-format",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs(line: &str) -> Vec<char> {
        let mut marks = Vec::new();
        find(line, true, true, &mut marks);
        marks.iter().filter_map(|mark| line[mark.range.clone()].chars().next()).collect()
    }

    #[test]
    fn meaningless_invisible_characters_are_found() {
        assert_eq!(
            signs("gou\u{AD}verne\u{200B}ment\u{2060} a\u{200D}b \u{200E}x\u{1F}"),
            ['\u{AD}', '\u{200B}', '\u{2060}', '\u{200D}', '\u{200E}', '\u{1F}']
        );
        assert_eq!(signs("\u{FEFF}a\u{FEFF}b"), ['\u{FEFF}']);
        assert_eq!(signs("a \u{202E}b\u{202C}"), ['\u{202E}', '\u{202C}']);
        assert_eq!(signs("من \u{202B}متن"), ['\u{202B}']);
        assert_eq!(signs("\u{F0B7}\tPremier"), ['\u{F0B7}']);
    }

    #[test]
    fn meaningful_invisible_characters_are_accepted() {
        for text in [
            "👩\u{200D}💻 ❤\u{FE0F} 🏴\u{E0067}\u{E0062}\u{E007F} 30\u{A0}% «\u{202F}a\u{202F}»",
            "می\u{200C}خواهم क\u{94D}\u{200D}ष ภาษา\u{200B}ไทย",
            "\u{200F}עברית \u{2067}abc\u{2069}",
            "ᐃᓄᒃᑎᑐᑦ\tfin\r\n",
        ] {
            assert_eq!(signs(text), Vec::<char>::new(), "{text}");
        }
    }
}
