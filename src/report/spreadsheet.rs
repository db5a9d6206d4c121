//! Tables that people open in a spreadsheet, as CSV.

use csv::WriterBuilder;

use crate::model::Language;

/// Formats rows as CSV for a reader of that language: with a byte order mark, without which Excel
/// does not read accents, and with the separator that Excel expects. A cell that a spreadsheet would
/// run as a formula becomes text.
#[must_use]
pub fn spreadsheet(
    rows: impl IntoIterator<Item = impl IntoIterator<Item = String>>,
    language: Language,
) -> String {
    let delimiter = if language == Language::ENGLISH { b',' } else { b';' };
    let mut writer = WriterBuilder::new().delimiter(delimiter).from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        // Writing to memory does not fail.
        let _ = writer.write_record(row.into_iter().map(harmless));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Adds an apostrophe before a cell that begins as a formula, also in the wide signs of some keyboards. Numbers and telephone numbers are
/// left as they are. Source: OWASP, “CSV Injection”.
fn harmless(cell: String) -> String {
    let is_number = |rest: &str| {
        rest.starts_with(|first: char| first.is_ascii_digit() || first == '(')
            && rest.chars().all(|it| it.is_ascii_digit() || it.is_whitespace() || ".,()-%".contains(it))
    };
    let runs = match cell.chars().next() {
        Some('+' | '-') => !is_number(&cell[1..]),
        Some('=' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => true,
        _ => false,
    };
    if runs { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_numbers_stay() {
        for formula in [
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+A1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "-",
            "+",
            "-HYPERLINK(1)",
            "+-1",
            "\n=1",
            "＝1+1",
            "＋1",
            "－1+A1",
            "＠SUM(A1)",
        ] {
            assert_eq!(harmless(formula.to_owned()), format!("'{formula}"));
        }
        for text in
            ["-12,5", "+3", "-4 %", "+1 418 555-0100", "+1 (418) 555-0100", "−5", "a=b", "", "-1 234,50"]
        {
            assert_eq!(harmless(text.to_owned()), text);
        }
    }

    #[test]
    fn excel_reads_the_table_in_each_language() {
        let rows = || [["Élément", "État; détail, note"].map(str::to_owned)];
        assert_eq!(spreadsheet(rows(), Language::FRENCH), "\u{feff}Élément;\"État; détail, note\"\n");
        assert_eq!(spreadsheet(rows(), Language::ENGLISH), "\u{feff}Élément,\"État; détail, note\"\n");
    }
}
