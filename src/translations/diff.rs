//! The differences between two versions of an item's text, by field and paragraph.

use similar::{DiffOp, TextDiff};

use crate::resolve::ItemText;

/// A change to a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Added.
    Added(String),
    /// Removed.
    Removed(String),
    /// Changed.
    Changed {
        /// Earlier text.
        before: String,
        /// Current text.
        now: String,
    },
}

impl Change {
    /// Returns the earlier and the current text, if any.
    #[must_use]
    pub fn before_and_now(&self) -> (Option<&str>, Option<&str>) {
        match self {
            Self::Added(now) => (None, Some(now)),
            Self::Removed(before) => (Some(before), None),
            Self::Changed { before, now } => (Some(before), Some(now)),
        }
    }

    /// Returns the current text, if any.
    #[must_use]
    pub fn now(&self) -> Option<&str> {
        self.before_and_now().1
    }
}

/// A paragraph that differs, with its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Name of the field; `None` for the body.
    pub field: Option<String>,
    /// Change.
    pub change: Change,
}

/// Returns the differences of an item: its fields in order, then those that were removed, then the
/// body. A text that moved from one field to another, such as when a milestone gets a new code, is
/// not a difference.
#[must_use]
pub fn differences(before: &ItemText, now: &ItemText) -> Vec<Difference> {
    let lacks = |other: &ItemText, name: &str| other.get(name).is_empty();
    let mut gone: Vec<_> = before.fields.iter().filter(|(name, _)| lacks(now, name)).collect();
    let mut found = Vec::new();
    let mut record = |name: &str, before: &str, now: &str| {
        let own = changes(before, now).into_iter();
        found.extend(own.map(|change| Difference { field: Some(name.to_owned()), change }));
    };
    for (name, words) in &now.fields {
        let moved = gone.iter().position(|(_, old)| lacks(before, name) && old == words);
        match moved {
            Some(at) => drop(gone.remove(at)),
            None => record(name, before.get(name), words),
        }
    }
    for (name, words) in gone {
        record(name, words, "");
    }
    let body = changes(&before.body, &now.body).into_iter();
    found.extend(body.map(|change| Difference { field: None, change }));
    found
}

/// Returns the paragraphs that differ, in the order of the current text.
#[must_use]
pub fn changes(before: &str, now: &str) -> Vec<Change> {
    let (before, now) = (paragraphs(before), paragraphs(now));
    let (before, now): (Vec<&str>, Vec<&str>) =
        (before.iter().map(String::as_str).collect(), now.iter().map(String::as_str).collect());
    let mut changes = Vec::new();
    for operation in TextDiff::from_slices(&before, &now).ops() {
        let (old, new) = match *operation {
            DiffOp::Equal { .. } => continue,
            DiffOp::Delete { old_index, old_len, .. } => (&before[old_index..old_index + old_len], &now[..0]),
            DiffOp::Insert { new_index, new_len, .. } => (&before[..0], &now[new_index..new_index + new_len]),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                (&before[old_index..old_index + old_len], &now[new_index..new_index + new_len])
            }
        };
        let both = old.len().min(new.len());
        changes.extend(
            old.iter().zip(new).map(|(before, now)| Change::Changed {
                before: (*before).to_owned(),
                now: (*now).to_owned(),
            }),
        );
        changes.extend(old[both..].iter().map(|gone| Change::Removed((*gone).to_owned())));
        changes.extend(new[both..].iter().map(|added| Change::Added((*added).to_owned())));
    }
    changes
}

/// Splits a text at blank lines, whatever its line endings.
fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let paragraphs = lines.split(|line| line.is_empty()).map(|lines| lines.join("\n").trim().to_owned());
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_compared_separately() {
        let before = "Un.\n\nDeux.\n\nTrois.\n";
        let now = "Un.\n\nDeux, ou presque.\n\nTrois.\n\nQuatre.\n";
        let changed = Change::Changed { before: "Deux.".to_owned(), now: "Deux, ou presque.".to_owned() };
        assert_eq!(changes(before, now), [changed, Change::Added("Quatre.".to_owned())]);
        assert_eq!(changes("Un.\n\nDeux.", "Un."), [Change::Removed("Deux.".to_owned())]);
        assert_eq!(changes("Un.", "Un.\n"), []);
        assert_eq!(changes("Un.\r\nDeux.\r\n\r\nTrois.\r\n", "Un.\nDeux.\n\nTrois.\n"), []);
    }
}
