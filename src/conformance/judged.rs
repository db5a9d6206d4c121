//! One criterion, judged.

use super::{Outcome, Standing, Thing, decides};
use crate::{
    diagnostic::{Code, Diagnostic},
    wcag::Criterion,
};

/// A success criterion, with all that is known of how the pages meet it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// The rules that hold pages to it.
    pub rules: Vec<&'static Code>,
    /// Those that would, and that the portal switched off.
    pub set_aside: Vec<&'static Code>,
    /// Where a rule is surely broken; what many pages share is there once.
    pub failed: Vec<Diagnostic>,
    /// Where only a person can tell whether a rule is broken.
    pub doubtful: Vec<Diagnostic>,
    /// How many findings the portal excuses.
    pub excused: usize,
    /// What a person looks at: how many of each there are, and on how many pages.
    pub things: Vec<(Thing, usize, usize)>,
    /// Whether every page of the portal was looked at.
    pub is_whole: bool,
}

/// The criteria that markup decides wholly: nothing is left for a person to judge.
///
/// Of 3.1.1 WCAG asks that the language of a page can be told by a program; whether it is told
/// rightly is held to the page's own words.
const DECIDED_BY_MARKUP: &[&str] = &["3.1.1"];

impl Judged {
    /// Where it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if !self.failed.is_empty() {
            return Standing::Failed;
        }
        if !self.doubtful.is_empty() || self.excused > 0 {
            return Standing::Doubtful;
        }
        if self.is_whole && self.things.is_empty() && decides(self.criterion) {
            return Standing::Inapplicable;
        }
        match (self.rules.is_empty(), self.is_decided()) {
            (true, _) => Standing::PeopleAlone,
            (false, true) => Standing::Passed,
            (false, false) => Standing::NothingFound,
        }
    }

    /// What may be said of it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.standing().outcome()
    }

    /// Whether its rules see all that it asks, on every page.
    fn is_decided(&self) -> bool {
        self.is_whole && self.set_aside.is_empty() && DECIDED_BY_MARKUP.contains(&self.criterion.number)
    }
}
