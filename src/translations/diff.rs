//! What changed in a text, paragraph by paragraph.

use similar::{DiffOp, TextDiff};

/// What became of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added(String),
    /// It is gone.
    Removed(String),
    /// It says something else.
    Changed {
        /// What it said.
        before: String,
        /// What it says.
        now: String,
    },
}

impl Change {
    /// What is there now, if anything.
    #[must_use]
    pub fn now(&self) -> Option<&str> {
        match self {
            Self::Added(now) | Self::Changed { now, .. } => Some(now),
            Self::Removed(_) => None,
        }
    }
}

/// The paragraphs that differ, in the order of the text as it is now.
#[must_use]
pub fn changes(before: &str, now: &str) -> Vec<Change> {
    let (before, now) = (paragraphs(before), paragraphs(now));
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

/// What blank lines part.
fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_told_apart() {
        let before = "Un.\n\nDeux.\n\nTrois.\n";
        let now = "Un.\n\nDeux, ou presque.\n\nTrois.\n\nQuatre.\n";
        let changed = Change::Changed { before: "Deux.".to_owned(), now: "Deux, ou presque.".to_owned() };
        assert_eq!(changes(before, now), [changed, Change::Added("Quatre.".to_owned())]);
        assert_eq!(changes("Un.\n\nDeux.", "Un."), [Change::Removed("Deux.".to_owned())]);
        assert_eq!(changes("Un.", "Un.\n"), []);
    }
}
