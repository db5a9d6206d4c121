//! Characters that nobody sees.

/// Returns `true` for characters that take no space on a screen: those that say how others are joined, broken
/// or directed, and those that control machines. Tabs and ends of lines are seen by what they do.
#[must_use]
pub fn is_invisible(letter: char) -> bool {
    let is_control = letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{80}'..='\u{9F}');
    // Codes of windows-1252 that stand for no character; the others are letters read in another encoding.
    let is_unused = matches!(letter, '\u{81}' | '\u{8D}' | '\u{8F}' | '\u{90}' | '\u{9D}');
    let is_format = matches!(
        letter,
        '\u{AD}'
            | '\u{34F}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFC}'
            | '\u{E0000}'..='\u{E001F}'
    );
    is_control || is_unused || is_format
}
