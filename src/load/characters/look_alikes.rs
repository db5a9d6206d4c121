//! Letters that look like others: of another alphabet inside a word, joined, styled, or in two parts.

use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::{Fault, Mark};

/// Letters of other alphabets, and the Latin letter that each looks like.
const LOOK_ALIKES: [(char, char); 51] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('һ', 'h'),
    ('ԁ', 'd'),
    ('ѵ', 'v'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
    ('ѐ', 'è'),
    ('ё', 'ë'),
    ('ї', 'ï'),
    ('ο', 'o'),
    ('ν', 'v'),
    ('ι', 'i'),
    ('ρ', 'p'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
];

/// Finds the letters of a line that only look like what was meant.
pub(super) fn find(line: &str, marks: &mut Vec<Mark>) {
    other_alphabets(line, marks);
    styled(line, marks);
    decomposed(line, marks);
}

fn latin(letter: char) -> Option<char> {
    LOOK_ALIKES.iter().find(|(other, _)| *other == letter).map(|(_, latin)| *latin)
}

/// Returns `true` for letters of the Greek and Cyrillic alphabets.
fn is_of_other_alphabet(letter: char) -> bool {
    letter.is_alphabetic() && matches!(letter, '\u{370}'..='\u{52F}')
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || letter.is_alphabetic() && matches!(letter, '\u{C0}'..='\u{24F}')
}

/// Finds words in which some letters are of another alphabet, and short words that are so in a line
/// that is not.
fn other_alphabets(line: &str, marks: &mut Vec<Mark>) {
    if !line.chars().any(is_of_other_alphabet) {
        return;
    }
    let is_latin_line =
        line.chars().filter(|letter| is_of_other_alphabet(*letter)).all(|it| latin(it).is_some())
            && line.chars().filter(|letter| is_latin(*letter)).count() > 10;
    for range in words(line) {
        let word = &line[range.clone()];
        let mut others = word.chars().filter(|letter| is_of_other_alphabet(*letter)).peekable();
        if others.peek().is_none() || !others.all(|letter| latin(letter).is_some()) {
            continue;
        }
        let is_mixed = word.chars().any(is_latin);
        // An initial, such as Χ or Μ, may be a symbol.
        let is_word = is_latin_line && word.chars().any(char::is_lowercase);
        if is_mixed || is_word {
            let corrected = word.chars().map(|letter| latin(letter).unwrap_or(letter)).collect();
            marks.push(Mark { fault: Fault::OtherAlphabet, range, corrected: Some(corrected) });
        }
    }
}

fn words(line: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, letter) in line.char_indices().filter(|(_, letter)| letter.is_alphabetic()) {
        let end = at + letter.len_utf8();
        match words.last_mut().filter(|word| word.end == at) {
            Some(word) => word.end = end,
            None => words.push(at..end),
        }
    }
    words
}

/// Finds ligatures, mathematical letters and letters of full width.
fn styled(line: &str, marks: &mut Vec<Mark>) {
    let is_chinese_or_japanese =
        line.chars().any(|it| matches!(it, '\u{3040}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}'));
    let fault = |sign: char| match sign {
        '\u{FB00}'..='\u{FB06}' => Some(Fault::Ligature),
        '\u{1D400}'..='\u{1D7FF}' | '\u{1F110}'..='\u{1F189}' | 'ℎ' => Some(Fault::Styled),
        '\u{FF10}'..='\u{FF5A}' if !is_chinese_or_japanese => Some(Fault::Styled),
        _ => None,
    };
    let mut run: Option<(Fault, Range<usize>)> = None;
    let mut close = |run: Option<(Fault, Range<usize>)>| {
        if let Some((fault, range)) = run.filter(|(_, range)| !is_alone(line, range)) {
            let plain = ComposingNormalizerBorrowed::new_nfkc().normalize(&line[range.clone()]).into_owned();
            marks.push(Mark { fault, range, corrected: Some(plain) });
        }
    };
    for (at, sign) in line.char_indices() {
        let Some(found) = fault(sign) else { continue };
        let end = at + sign.len_utf8();
        match &mut run {
            Some((fault, range)) if *fault == found && range.end == at => range.end = end,
            _ => close(run.replace((found, at..end))),
        }
    }
    close(run);
}

/// Returns `true` for one sign of full width that is not a letter, alone in a cell or between quotation
/// marks: the text is about the sign.
fn is_alone(line: &str, range: &Range<usize>) -> bool {
    let mut signs = line[range.clone()].chars();
    let is_one = signs.next().is_some_and(|sign| !sign.is_alphanumeric()) && signs.next().is_none();
    let before = line[..range.start].trim_end().chars().next_back();
    let after = line[range.end..].trim_start().chars().next();
    is_one && before.is_some_and(|it| "|«“\"'".contains(it)) && after.is_some_and(|it| "|»”\"'".contains(it))
}

/// Finds letters followed by an accent where one character has both.
fn decomposed(line: &str, marks: &mut Vec<Mark>) {
    let is_accent = |sign: char| matches!(sign, '\u{300}'..='\u{36F}');
    let mut base: Option<usize> = None;
    let mut signs = line.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        if !is_accent(sign) {
            base = Some(at);
            continue;
        }
        let Some(start) = base.take() else { continue };
        let mut end = at + sign.len_utf8();
        while let Some((at, sign)) = signs.next_if(|(_, sign)| is_accent(*sign)) {
            end = at + sign.len_utf8();
        }
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&line[start..end]).into_owned();
        if composed != line[start..end] {
            marks.push(Mark { fault: Fault::Decomposed, range: start..end, corrected: Some(composed) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(line: &str) -> String {
        crate::load::characters::fixed(line, find)
    }

    #[test]
    fn look_alikes_are_replaced_with_ordinary_characters() {
        for (written, meant) in [
            ("dоnnées оuvertes", "données ouvertes"),
            ("Il а adopté un plan", "Il a adopté un plan"),
            ("eﬃcace, ﬁn, ﬂeuve", "efficace, fin, fleuve"),
            ("𝗣𝗹𝗮𝗻 d’action, Ｐｌａｎ", "Plan d’action, Plan"),
            ("e\u{301}te\u{301} de\u{301}ja\u{300}", "été déjà"),
        ] {
            assert_eq!(fixed(written), meant);
        }
    }

    #[test]
    fn other_alphabets_and_symbols_are_accepted() {
        for text in ["5 μm, 3 kΩ, ΔT, π, β-carotène, α", "Москва и Осло", "Αθήνα", "ＮＨＫは日本", "Ⅳ, ½, m²"]
        {
            assert_eq!(fixed(text), text);
        }
    }
}
