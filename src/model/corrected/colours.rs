//! Colours as style sheets write them.

use super::Correction;

/// Returns the colour that a text can mean: with its sign, with each digit twice, or from its three
/// numbers: `12294a`, `#fff`, `rgb(18, 41, 74)`.
pub(super) fn corrected(text: &str) -> Correction {
    let digits = text.trim().trim_start_matches('#').to_ascii_lowercase();
    if digits.len() == 3 {
        let doubled: String = digits.chars().flat_map(|digit| [digit, digit]).collect();
        return Correction::certain(format!("#{doubled}"));
    }
    // The last two digits of eight are an opacity, which a palette has not.
    if let Some(opaque) = digits.strip_suffix("ff").filter(|opaque| opaque.len() == 6) {
        return Correction::certain(format!("#{opaque}"));
    }
    match rgb(&digits) {
        Some(hex) => Correction::certain(hex),
        None => Correction::certain(format!("#{digits}")),
    }
}

/// Converts `rgb(18, 41, 74)` to hexadecimal digits.
fn rgb(text: &str) -> Option<String> {
    let inside = text.strip_prefix("rgb(")?.strip_suffix(')')?;
    let parts = inside.split([',', ' ']).filter(|part| !part.is_empty());
    let numbers: Vec<u8> = parts.map(str::parse).collect::<Result<_, _>>().ok()?;
    let [red, green, blue] = numbers.as_slice() else { return None };
    Some(format!("#{red:02x}{green:02x}{blue:02x}"))
}
