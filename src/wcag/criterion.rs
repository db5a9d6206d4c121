//! One success criterion.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
};

/// Conformance level of a criterion (WCAG 2.2, section 5.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Minimum level.
    A,
    /// Level that laws usually require of public sites.
    AA,
}

impl Level {
    /// Returns `A` or `AA`, as in the Recommendation.
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

/// A success criterion of WCAG 2.2. Criteria are equal if their numbers are, and sorted by number:
/// 1.4.5 before 1.4.10.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// Number, as cited in reports and laws: `1.1.1`.
    pub number: &'static str,
    /// Anchor in the Recommendation: `non-text-content`.
    pub id: &'static str,
    /// Conformance level.
    pub level: Level,
}

impl Criterion {
    /// Returns the address of the criterion in the Recommendation.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://www.w3.org/TR/WCAG22/#{}", self.id)
    }

    /// Returns the id of the message that names it: `wcag-1-1-1`. The message's attribute `look`
    /// describes the manual check.
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
