//! One success criterion.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
};

/// The level of conformance that asks for a criterion (WCAG 2.2, section 5.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// What no page does without.
    A,
    /// What the law asks of a public site on top of it.
    AA,
}

impl Level {
    /// `A` or `AA`, as the Recommendation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::AA => "AA",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A success criterion of WCAG 2.2. One is another when their numbers are the same, and they stand
/// in the order of their numbers: 1.4.5 before 1.4.10.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// Its number, `1.1.1`: what reports and laws call it by.
    pub number: &'static str,
    /// Its anchor in the Recommendation, `non-text-content`.
    pub id: &'static str,
    /// The level that asks for it.
    pub level: Level,
}

impl Criterion {
    /// Where the Recommendation states it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://www.w3.org/TR/WCAG22/#{}", self.id)
    }

    /// The id of the message that is its name, `wcag-1-1-1`; the message's `look` tells a person
    /// what to look at.
    #[must_use]
    pub fn message(&self) -> String {
        format!("wcag-{}", self.number.replace('.', "-"))
    }

    fn order(&self) -> impl Iterator<Item = u8> {
        self.number.split('.').filter_map(|part| part.parse().ok())
    }
}

impl PartialEq for Criterion {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Criterion {}

impl Hash for Criterion {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

impl Ord for Criterion {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(other.order())
    }
}

impl PartialOrd for Criterion {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Criterion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.number)
    }
}
