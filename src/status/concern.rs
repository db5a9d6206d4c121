//! What there is to do, in the order it presses.

use crate::diagnostic::Code;

/// A kind of thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concern {
    /// Past its date.
    Overdue,
    /// Declared, and not shown.
    Evidence,
    /// A report that is owed.
    Report,
    /// A translation that is behind.
    Translation,
    /// A page that someone should read again.
    Review,
    /// What is not public yet.
    Draft,
    /// Another rule that is not kept.
    Other,
}

/// The rules whose findings press more than others.
const OF_RULES: &[(Concern, &[&str])] = &[
    (Concern::Overdue, &["G206", "G406", "G501", "G503", "G504", "G601"]),
    (Concern::Evidence, &["G404", "G405"]),
    (Concern::Report, &["G207", "G308", "G401", "G402", "G403"]),
    (Concern::Translation, &["L101", "L102", "L103"]),
];

impl Concern {
    /// Every one, in the order it presses.
    pub const ALL: [Self; 7] = [
        Self::Overdue,
        Self::Evidence,
        Self::Report,
        Self::Translation,
        Self::Review,
        Self::Draft,
        Self::Other,
    ];

    /// What a rule's findings are.
    #[must_use]
    pub fn of(rule: &Code) -> Self {
        let own = OF_RULES.iter().find(|(_, rules)| rules.contains(&rule.id));
        own.map_or(Self::Other, |(concern, _)| *concern)
    }

    /// The word for machines.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Evidence => "evidence",
            Self::Report => "report",
            Self::Translation => "translation",
            Self::Review => "review",
            Self::Draft => "draft",
            Self::Other => "other",
        }
    }

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Overdue => "concern-overdue",
            Self::Evidence => "concern-evidence",
            Self::Report => "concern-report",
            Self::Translation => "concern-translation",
            Self::Review => "concern-review",
            Self::Draft => "concern-draft",
            Self::Other => "concern-other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_that_is_named_exists() {
        let named = OF_RULES.iter().flat_map(|(_, rules)| *rules);
        for id in named {
            assert!(crate::rules::all().any(|rule| rule.code.id == *id), "{id}");
        }
    }
}
