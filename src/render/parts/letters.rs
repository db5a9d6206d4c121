//! A directory grouped by letter.

use serde::Serialize;

use crate::render::PageInputs;

/// A letter of a directory, with its entries.
#[derive(Clone, Debug, Serialize)]
pub struct Letter<T> {
    /// Letter; « Autres » for names that begin with another character.
    pub letter: String,
    /// Anchor.
    pub id: String,
    /// Entries, in order.
    pub entries: Vec<T>,
}

/// Groups rows, already in alphabetical order, by initial letter in the page's language.
pub fn by_letter<T>(rows: Vec<T>, name: impl Fn(&T) -> &str, inputs: &PageInputs<'_>) -> Vec<Letter<T>> {
    let locale = inputs.locale();
    let mut letters: Vec<Letter<T>> = Vec::new();
    for row in rows {
        let letter = match locale.initial(name(&row)) {
            '#' => inputs.string("letter-other"),
            letter => letter.to_string(),
        };
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.entries.push(row),
            _ => {
                let id = format!("letter-{}", letter.to_lowercase());
                letters.push(Letter { letter, id, entries: vec![row] });
            }
        }
    }
    letters
}
