//! Cells that are no value: errors of formulas, titles of sums.

/// Returns `true` for the error of a formula, in the language of any spreadsheet (`#REF!`,
/// `#VALEUR!`, `#NOM?`, `#N/A`, `Err:502`), and for the signs shown where a value is wider than its
/// column.
pub(super) fn is_error(cell: &str) -> bool {
    let cell = cell.trim();
    if let Some(number) = cell.strip_prefix("Err:") {
        return number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    }
    let Some(name) = cell.strip_prefix('#') else { return false };
    let is_filled = cell.len() >= 3 && name.bytes().all(|byte| byte == b'#');
    let marked = name.strip_suffix(['!', '?']).map(str::trim_end);
    let is_name = marked.is_some_and(|name| {
        !name.is_empty()
            && name
                .chars()
                .all(|letter| letter.is_uppercase() || letter.is_ascii_digit() || "/_ ".contains(letter))
    });
    is_filled || is_name || matches!(name, "N/A" | "N/D" | "REF" | "GETTING_DATA")
}

/// Returns `true` for the title of a row of sums, which is no item.
pub(super) fn is_total(cell: &str) -> bool {
    const WORDS: [&str; 9] =
        ["total", "totaux", "totals", "sous-total", "sub-total", "subtotal", "grand-total", "somme", "sum"];
    let slug = crate::model::slugified(cell.trim_end_matches([':', ' ', '\u{a0}']));
    WORDS.contains(&slug.as_str())
        || matches!(slug.as_str(), "total-general" | "moyenne" | "average" | "overall-total")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_distinguished_from_values() {
        for error in [
            "#REF!",
            "#VALEUR!",
            "#NOM?",
            "#N/A",
            "#DIV/0!",
            "#NUL!",
            "#NOMBRE!",
            "#NAME?",
            "#BLOQUÉ!",
            "####",
            "Err:502",
            "#NOM ?",
            "#N/D",
        ] {
            assert!(is_error(error), "{error}");
        }
        for value in ["#12", "#OpenGov", "#OPENGOV", "N/A", "Réf !", "#1!a", "", "#", "##"] {
            assert!(!is_error(value), "{value}");
        }
    }

    #[test]
    fn totals_are_distinguished_from_titles() {
        for total in ["Total", "TOTAL :", "Totaux", "Sous-total", "Total général", "Grand total"] {
            assert!(is_total(total), "{total}");
        }
        for title in ["Total transparency", "Somme toute", "Le total des contrats"] {
            assert!(!is_total(title), "{title}");
        }
    }
}
