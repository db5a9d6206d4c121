//! A file of comma-separated values → rows of cells with their locations.

use crate::{
    diagnostic::{Failure, Location},
    import::report::{Note, NoteKind},
    source::{DecodedText, FileId, SourceFile, Sources, Span, TextEncoding},
};

/// The signs that separate cells.
const DELIMITERS: [u8; 4] = [b'\t', b';', b',', b'|'];
/// Number of rows that show which sign separates the cells.
const MAX_SAMPLE_ROWS: usize = 30;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    /// Text, without white space around it.
    pub(super) text: String,
    /// Location of its start.
    pub(super) place: Span,
}

/// A row: its cells without those that are empty at its end.
pub(super) type SheetRow = Vec<Cell>;

/// Reads the rows of a table that contain something. An encoding other than UTF-8 is reported.
///
/// # Errors
/// The file is not a text, or a quotation mark is not closed.
pub(super) fn read(
    bytes: &[u8],
    shown: &str,
    sources: &mut Sources,
    notes: &mut Vec<Note>,
) -> Result<Vec<SheetRow>, Failure> {
    let failure = |id: &'static str| Failure::new(id).with("path", shown.to_owned());
    let decoded = DecodedText::of(bytes).filter(|decoded| !decoded.text.contains('\0'));
    let decoded = decoded.ok_or_else(|| failure(binary_format(bytes).unwrap_or("import-table-not-text")))?;
    if decoded.encoding != TextEncoding::Utf8 {
        let note = Note::new(NoteKind::Changed, Location::Path(shown.to_owned()), "import-decoded");
        notes.push(note.with("encoding", decoded.encoding.name()));
    }
    let file = sources.add(SourceFile::new(shown, decoded.text));
    let text = sources.file(file).text();
    let (start, declared) = declared_delimiter(text);
    let delimiter = declared.unwrap_or_else(|| probable_delimiter(&text[start..]));
    rows(text, start, delimiter, file).map_err(|line| failure("import-quote-not-closed").with("line", line))
}

/// Returns the message for a file of a spreadsheet program, which is not a table as text.
fn binary_format(bytes: &[u8]) -> Option<&'static str> {
    let is_one = [b"PK\x03\x04".as_slice(), b"\xd0\xcf\x11\xe0"].iter().any(|magic| bytes.starts_with(magic));
    is_one.then_some("import-table-is-workbook")
}

/// Reads the first line `sep=;` of Excel: returns the start of the table and its delimiter.
fn declared_delimiter(text: &str) -> (usize, Option<u8>) {
    let line = text.split_inclusive('\n').next().unwrap_or_default();
    let bare = line.trim_end_matches(['\r', '\n']).trim_matches('"');
    let Some((name, signs)) = bare.split_at_checked("sep=".len()) else { return (0, None) };
    let delimiter = signs.bytes().next().filter(|first| signs.bytes().all(|sign| sign == *first));
    match delimiter {
        Some(delimiter) if name.eq_ignore_ascii_case("sep=") => (line.len(), Some(delimiter)),
        _ => (0, None),
    }
}

/// Returns the delimiter that gives most rows the same number of cells.
fn probable_delimiter(text: &str) -> u8 {
    let agreement = |delimiter: &u8| {
        let sample = reader(text, *delimiter).into_records().flatten().take(MAX_SAMPLE_ROWS);
        let counts: Vec<usize> = sample.map(|record| record.len()).collect();
        let alike = |count: usize| counts.iter().filter(|other| **other == count).count();
        counts.iter().filter(|count| **count > 1).map(|count| (alike(*count), *count)).max()
    };
    let best = DELIMITERS.into_iter().max_by_key(|delimiter| agreement(delimiter));
    best.unwrap_or(b',')
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes())
}

/// Reads the rows from `start` on. The error is the line of a quotation mark that is not closed.
fn rows(text: &str, start: usize, delimiter: u8, file: FileId) -> Result<Vec<SheetRow>, usize> {
    let mut rows = Vec::new();
    for record in reader(&text[start..], delimiter).records().flatten() {
        let at = record.position().map_or(0, csv::Position::byte);
        let at = start + usize::try_from(at).unwrap_or(usize::MAX);
        // The library includes the line breaks before a record in it.
        let rest = text.get(at..).unwrap_or_default();
        let at = at + rest.len() - rest.trim_start_matches(['\n', '\r']).len();
        let starts = cell_starts(&text[at..], delimiter, record.len());
        let starts =
            starts.map_err(|quote| crate::source::Lines::of(text).position(text, at + quote).line)?;
        let cells = record.iter().zip(starts);
        let mut row: SheetRow = cells
            .map(|(cell, inside)| Cell {
                text: cell.trim().to_owned(),
                place: Span::new(file, at + inside, at + inside),
            })
            .collect();
        while row.last().is_some_and(|cell| cell.text.is_empty()) {
            row.pop();
        }
        if !row.is_empty() {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Returns the start of each of the first `count` cells of a text. The error is the place of a
/// quotation mark that is not closed.
fn cell_starts(text: &str, delimiter: u8, count: usize) -> Result<Vec<usize>, usize> {
    let bytes = text.as_bytes();
    let mut starts = Vec::with_capacity(count);
    let mut at = 0;
    while starts.len() < count {
        starts.push(at);
        if bytes.get(at) == Some(&b'"') {
            let mut inside = at + 1;
            loop {
                match memchr::memchr(b'"', bytes.get(inside..).unwrap_or_default()) {
                    None => return Err(at),
                    Some(length) if bytes.get(inside + length + 1) == Some(&b'"') => inside += length + 2,
                    Some(length) => {
                        inside += length + 1;
                        break;
                    }
                }
            }
            at = inside;
        }
        let end = memchr::memchr3(delimiter, b'\n', b'\r', bytes.get(at..).unwrap_or_default());
        at = end.map_or(bytes.len(), |length| at + length + 1);
    }
    Ok(starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Vec<Vec<(String, String)>> {
        let mut sources = Sources::default();
        let rows = read(text.as_bytes(), "t.csv", &mut sources, &mut Vec::new()).unwrap();
        let place = |cell: &Cell| {
            let position = sources.file(cell.place.file).position(cell.place.start as usize);
            format!("{}:{}", position.line, position.column)
        };
        let row = |row: &SheetRow| row.iter().map(|cell| (cell.text.clone(), place(cell))).collect();
        rows.iter().map(row).collect()
    }

    fn texts(text: &str) -> Vec<Vec<String>> {
        let rows = read_text(text).into_iter();
        rows.map(|row| row.into_iter().map(|(text, _)| text).collect()).collect()
    }

    #[test]
    fn the_line_that_excel_writes_first_names_the_separator() {
        for line in ["sep=;", "SEP=;", "\"sep=;\"", "sep=;;;"] {
            assert_eq!(
                texts(&format!("{line}\r\na;b,c\r\n1;2,3\r\n")),
                [["a", "b,c"], ["1", "2,3"]],
                "{line}"
            );
        }
        assert_eq!(texts("sep=\t\na\tb\n"), [["a", "b"]]);
    }

    #[test]
    fn the_separator_is_the_one_that_gives_a_table() {
        assert_eq!(
            texts("Plan national, 2024\nCode;Titre\nC1;Un, deux, trois\nC2;Quatre\n")[2],
            ["C1", "Un, deux, trois"]
        );
        assert_eq!(texts("a|b\n1|2\n")[1], ["1", "2"]);
        assert_eq!(texts("Titre\nUn\nDeux\n").len(), 3);
    }

    #[test]
    fn cells_have_their_places() {
        let rows = read_text("Code;Titre\r\n\r\nC1;\"Un\n\"\"deux\"\"\";x;;\r\nC2;;y\r\n");
        let places: Vec<&str> = rows.iter().flatten().map(|(_, place)| place.as_str()).collect();
        assert_eq!(places, ["1:1", "1:6", "3:1", "3:4", "4:11", "5:1", "5:4", "5:5"]);
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_refused() {
        let read = |text: &str| read(text.as_bytes(), "t.csv", &mut Sources::default(), &mut Vec::new());
        assert!(read("a,b\n1,\"deux\n3,4\n").is_err());
        assert!(read("a,b\n1,deux\"\n3,4\n").is_ok());
        assert!(read("PK\u{3}\u{4}\0\0").is_err());
    }
}
