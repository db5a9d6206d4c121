//! The stable names of problems.

use super::{Severity, Standard};

/// A kind of problem. Each is declared once, by the stage that finds it, with `codes!`.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// What people search for and machines filter on, such as `S201`. Never used again for
    /// another problem.
    pub id: &'static str,
    /// The name in kebab-case; also the id of its message in `locale/messages/`.
    pub name: &'static str,
    /// How much it matters unless the portal says otherwise.
    pub severity: Severity,
    /// What it means, why it matters and how to fix it, in English and in French: see
    /// [`Explanation`](super::Explanation).
    pub explanation: &'static str,
    /// What it is held to by others, for a problem of accessibility.
    pub standard: Option<&'static Standard>,
}

/// Declares a stage's codes, each with its comment as its explanation, and lists them in `ALL` so that a test can hold each to its texts.
/// One of accessibility says what it is held to, as a rule does: `wcag "1.1.1" act "23a2a8" impact Critical`.
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
