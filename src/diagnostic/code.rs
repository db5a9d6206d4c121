//! Stable codes of problems.

use super::{Severity, Standard};

/// A kind of problem. Each code is declared once with `codes!`, in the stage that reports it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// Id that people search for and programs filter on, such as `S201`. Never reused for another
    /// problem.
    pub id: &'static str,
    /// Name in kebab case; also the id of its message in `locale/messages/`.
    pub name: &'static str,
    /// Severity, unless the portal changes it.
    pub severity: Severity,
    /// Meaning, reason and fix, in English and in French: see [`Explanation`](super::Explanation).
    pub explanation: &'static str,
    /// Accessibility standard it refers to; `None` for other problems.
    pub standard: Option<&'static Standard>,
}

/// Declares the codes of a stage, with their comments as explanations, and lists them in `ALL`, so
/// that a test can verify their texts. An accessibility code declares its standard, as rules do:
/// `wcag "1.1.1" act "23a2a8" impact Critical`.
macro_rules! codes {
    ($(
        $(#[doc = $doc:literal])+ $constant:ident = $id:literal $name:literal $severity:ident
        $(wcag $($criterion:literal)+ $(act $($act:literal)+)? impact $impact:ident)?;
    )+) => {
        $($(#[doc = $doc])+ pub(crate) const $constant: &$crate::diagnostic::Code = &$crate::diagnostic::Code {
            id: $id,
            name: $name,
            severity: $crate::diagnostic::Severity::$severity,
            explanation: concat!($($doc, "\n"),+),
            standard: $crate::diagnostic::standard!($([$($criterion)+] [$($($act)+)?] $impact)?),
        };)+

        /// Every code of this stage.
        pub(crate) const ALL: &[&$crate::diagnostic::Code] = &[$($constant),+];
    };
}
pub(crate) use codes;
