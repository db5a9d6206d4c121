//! A rule.

use super::{Findings, Texts};
use crate::{diagnostic::Code, resolve::Portal};

/// Something that content is held to.
pub struct Rule {
    /// Its code. The comment it was declared with is its explanation.
    pub code: &'static Code,
    pub(super) check: Check,
}

/// What a rule looks at.
pub(super) enum Check {
    /// The portal.
    Portal(fn(&Portal, &mut Findings)),
    /// The texts, piece by piece.
    Texts(fn(&Texts<'_>, &mut Findings)),
}

/// Declares the rule of a file. Its comment is what `parvis explain` and the rule's page say: what is
/// wrong, `## Why`, `## Example`, `## How to mend it`, `## Source`, then the same under
/// `# En français`. The function `check` of the file finds where it is broken.
macro_rules! rule {
    ($(#[doc = $doc:literal])+ $id:literal $name:literal $severity:ident $scope:ident) => {
        $(#[doc = $doc])+
        pub(super) const RULE: &$crate::rules::Rule = &$crate::rules::Rule {
            code: &$crate::diagnostic::Code {
                id: $id,
                name: $name,
                severity: $crate::diagnostic::Severity::$severity,
                explanation: concat!($($doc, "\n"),+),
            },
            check: $crate::rules::rule::Check::$scope(check),
        };
    };
}

/// Declares a family: the modules of its rules, which are all the rules it has.
macro_rules! family {
    ($($rule:ident)+) => {
        $(mod $rule;)+

        /// Every rule of the family.
        pub(super) const ALL: &[&$crate::rules::Rule] = &[$($rule::RULE),+];
    };
}

pub(super) use family;
pub(super) use rule;
