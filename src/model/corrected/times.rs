//! Times of day as people write them.

use super::{Correction, tokens};

/// Returns the time that a text can mean.
pub(super) fn corrected(text: &str) -> Correction {
    let tokens = tokens(text);
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["midi" | "noon"] => return Correction::certain("12:00"),
        ["minuit" | "midnight"] => return Correction::probable(["00:00".to_owned()]),
        _ => {}
    }
    let is_half_day = |word: &str| matches!(word, "am" | "pm" | "a" | "p");
    let (clock, half): (&[&str], Option<bool>) = match words.as_slice() {
        [clock @ .., "a" | "p", "m"] => (clock, Some(words[words.len() - 2] == "p")),
        [clock @ .., word] if is_half_day(word) => (clock, Some(word.starts_with('p'))),
        clock => (clock, None),
    };
    let numbers: Vec<&str> = clock
        .iter()
        .copied()
        .filter(|word| !matches!(*word, "h" | "heures" | "heure" | "min" | "a"))
        .collect();
    let number = |text: &str| text.parse::<u8>().ok().filter(|_| text.len() <= 2);
    let (hour, minute, whole) = match numbers.as_slice() {
        // A number alone is an hour only if something says so.
        [hour] if half.is_some() || clock.len() > 1 => (number(hour), Some(0), true),
        [digits] if digits.len() == 4 => (number(&digits[..2]), number(&digits[2..]), false),
        [hour, minute] if minute.len() == 2 => {
            (number(hour), number(minute), half.is_some() || !text.contains(['.', ',']))
        }
        [hour, minute, "00"] if minute.len() == 2 => (number(hour), number(minute), true),
        [hour, minute, _] if minute.len() == 2 => (number(hour), number(minute), false),
        _ => return Correction::default(),
    };
    let (Some(hour), Some(minute)) = (hour, minute) else { return Correction::default() };
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return Correction::default(),
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
        None => hour,
    };
    Correction { values: vec![format!("{hour:02}:{minute:02}")], certain: whole }
}

#[cfg(test)]
mod tests {
    use super::corrected;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, value) in [
            ("9:30", "09:30"),
            ("9h30", "09:30"),
            ("9 h 30", "09:30"),
            ("14 h", "14:00"),
            ("14h00", "14:00"),
            ("14:00:00", "14:00"),
            ("2 pm", "14:00"),
            ("2:30 p.m.", "14:30"),
            ("12 a.m.", "00:00"),
            ("midi", "12:00"),
        ] {
            let found = corrected(text);
            assert_eq!((found.values, found.certain), (vec![value.to_owned()], true), "{text}");
        }
        assert!(!corrected("14.30").certain && !corrected("1430").certain);
        for text in ["9", "bientôt", "13 pm", "", "9:3"] {
            assert!(corrected(text).values.is_empty(), "{text}");
        }
    }
}
