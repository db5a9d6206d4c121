//! A rule.

use super::{Concern, Findings, PageFindings, PageSummary, SiteFindings, Texts};
use crate::{diagnostic::Code, dom::Document, resolve::Portal};

/// Rule that content or pages must follow.
pub struct Rule {
    /// Its code. The comment it was declared with is its explanation.
    pub code: &'static Code,
    /// The codes that report the same problem in the text that a page was made from, by their ids.
    pub equivalents: &'static [&'static str],
    /// The kind of task that its findings are in a portal's status.
    pub concern: Concern,
    pub(super) check: Check,
}

impl Rule {
    /// Returns `true` if the rule checks pages as they will be served, not the content they are made
    /// from.
    #[must_use]
    pub fn is_of_pages(&self) -> bool {
        matches!(self.check, Check::Page(_) | Check::Site(_))
    }

    /// Returns `true` if the rule compares pages, and checks none alone.
    #[must_use]
    pub fn compares_pages(&self) -> bool {
        matches!(self.check, Check::Site(_))
    }
}

/// Check of a rule, by its input.
pub(super) enum Check {
    /// The portal.
    Portal(fn(&Portal, &mut Findings)),
    /// The texts, piece by piece.
    Texts(fn(&Texts<'_>, &mut Findings)),
    /// A page as it will be served.
    Page(for<'d> fn(&'d Document, &mut PageFindings<'d>)),
    /// All pages, each summed up.
    Site(fn(&[&PageSummary], &mut SiteFindings)),
}

/// Declares the rule of a file. Its doc comment is the text of `parvis explain` and of the rule's page:
/// the problem, `## Why`, `## Example`, `## How to fix it`, `## Source`, then the same under `# En
/// français`. The function `check` of the file makes the findings. A rule of accessibility names the
/// success criteria that pages must meet, the ACT rules with the same check, and its impact: `wcag
/// "1.1.1" act "23a2a8" impact Critical`. A rule of pages names the rules of texts that report the same
/// problem: `equivalent "A920"`. A rule whose findings are more than `Other` in a portal's status names
/// their kind: `concern Overdue`.
macro_rules! rule {
    (
        $(#[doc = $doc:literal])+ $id:literal $name:literal $severity:ident $scope:ident
        $(wcag $($criterion:literal)+ $(act $($act:literal)+)? impact $impact:ident)?
        $(equivalent $($equivalent:literal)+)?
        $(concern $concern:ident)?
    ) => {
        $(#[doc = $doc])+
        pub(in crate::rules) const RULE: &$crate::rules::Rule = &$crate::rules::Rule {
            code: &$crate::diagnostic::Code {
                id: $id,
                name: $name,
                severity: $crate::diagnostic::Severity::$severity,
                explanation: concat!($($doc, "\n"),+),
                standard: $crate::diagnostic::standard!($(
                    [$($criterion)+] [$($($act)+)?] $impact
                )?),
            },
            equivalents: &[$($($equivalent),+)?],
            concern: $crate::rules::rule::concern!($($concern)?),
            check: $crate::rules::rule::Check::$scope(check),
        };
    };
}

/// The concern of a rule; `Other` for one that names none.
macro_rules! concern {
    () => {
        $crate::rules::Concern::Other
    };
    ($concern:ident) => {
        $crate::rules::Concern::$concern
    };
}

pub(super) use concern;
pub(super) use rule;
