//! The settings of rules that a site has, or their defaults.

use super::{RuleSeverity, Site};
use crate::model::Bounded;

impl Site {
    /// Returns the severity that the portal sets for a rule; `None` if it sets none.
    #[must_use]
    pub fn severity_of(&self, rule: &str) -> Option<RuleSeverity> {
        let severities = self.rules.iter().filter_map(|rules| rules.severities.as_ref());
        let given = severities.flat_map(|severities| severities.iter());
        given.filter(|(code, _)| code.as_str() == rule).map(|(_, severity)| severity).last()
    }

    /// Returns the months, from 1 to 12, that end a reporting period, in order. Source: OGP, which
    /// asks that a repository be updated at least twice a year.
    #[must_use]
    pub fn reporting_months(&self) -> Vec<i8> {
        let given = self.rules.iter().flat_map(|rules| &rules.reporting_months);
        let mut months: Vec<i8> = given.map(|month| month.0).collect();
        months.sort_unstable();
        months.dedup();
        if months.is_empty() { vec![6, 12] } else { months }
    }

    /// Returns the number of months allowed to publish a progress report after its period.
    #[must_use]
    pub fn report_within(&self) -> u32 {
        self.rules.as_ref().and_then(|rules| rules.report_within).map_or(2, Bounded::get)
    }

    /// Returns the number of days allowed to publish results after a consultation closes.
    #[must_use]
    pub fn results_within(&self) -> u32 {
        self.rules.as_ref().and_then(|rules| rules.results_within).map_or(90, Bounded::get)
    }

    /// Returns the size above which an image is reported, in kilobytes.
    #[must_use]
    pub fn image_limit(&self) -> u32 {
        self.rules.as_ref().and_then(|rules| rules.image_limit).map_or(1000, Bounded::get)
    }

    /// Returns the percentage of a forum's members that civil society must exceed.
    #[must_use]
    pub fn civil_society_share(&self) -> u32 {
        self.rules.as_ref().and_then(|rules| rules.civil_society_share).map_or(50, Bounded::get)
    }
}
