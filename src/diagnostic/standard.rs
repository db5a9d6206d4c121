//! Accessibility standards that a problem refers to.

use crate::wcag::Criterion;

/// Success criteria that a problem fails, and related data.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Standard {
    /// WCAG 2.2 criteria that are not met, the most relevant first.
    pub criteria: &'static [&'static Criterion],
    /// Ids of the corresponding rules of the W3C's Accessibility Conformance Testing.
    pub act: &'static [&'static str],
    /// Impact on the people affected.
    pub impact: Impact,
}

/// Impact of a problem on the people affected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// A nuisance.
    Minor,
    /// Costs time, or requires a workaround.
    Moderate,
    /// Prevents some people from doing some tasks, or makes them very difficult.
    Serious,
    /// Prevents some people from using the page for its purpose.
    Critical,
}

impl Impact {
    /// Returns the stable name used in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::Moderate => "moderate",
            Self::Serious => "serious",
            Self::Critical => "critical",
        }
    }
}

/// Builds the standard of an accessibility code; `None` for other codes.
macro_rules! standard {
    () => { None };
    ([$($criterion:literal)+] [$($act:literal)*] $impact:ident) => {
        Some(&$crate::diagnostic::Standard {
            criteria: &[$($crate::wcag::criterion($criterion)),+],
            act: &[$($act),*],
            impact: $crate::diagnostic::Impact::$impact,
        })
    };
}
pub(crate) use standard;
