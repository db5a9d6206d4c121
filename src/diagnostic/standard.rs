//! What a problem of accessibility is held to.

use crate::wcag::Criterion;

/// The success criteria that a problem breaks, and what others know of it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Standard {
    /// The criteria of WCAG 2.2 that are not met, the one it is most about first.
    pub criteria: &'static [&'static Criterion],
    /// The rules of the W3C's Accessibility Conformance Testing that find it, by their ids.
    pub act: &'static [&'static str],
    /// How much it stands in the way of those it concerns.
    pub impact: Impact,
}

/// How much a problem stands in the way of those it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// It is a nuisance.
    Minor,
    /// It costs time, or asks to be worked around.
    Moderate,
    /// It keeps some from doing some things, or asks much of them.
    Serious,
    /// It keeps some from doing what the page is for.
    Critical,
}

impl Impact {
    /// The stable word for machines.
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

/// What a code of accessibility is held to; none for others.
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
