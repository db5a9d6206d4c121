//! A directory, letter by letter.

use serde::Serialize;

use crate::render::PageInputs;

/// What stands under one letter of a directory.
#[derive(Clone, Debug, Serialize)]
pub struct Letter<T> {
    /// The letter; « Autres » for what begins with none.
    pub letter: String,
    /// Its anchor.
    pub id: String,
    /// What stands under it, in order.
    pub entries: Vec<T>,
}

/// Puts rows, which come in alphabetical order, under the letters of this page's language.
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
