//! What the portal decides of the rules it is held to.

use super::Site;
use crate::{
    model::{AnyRef, Field, FieldReader, FieldType, PartialDate, record::record, string_enum::string_enum},
    source::{Node, Spanned},
};

string_enum! {
    /// What a rule's findings count as in this portal.
    pub enum RuleSeverity {
        /// The site is not built.
        Error = "error",
        /// They are told, and the site is built.
        Warning = "warning",
        /// They are not told.
        Off = "off",
    }
}

record! {
    /// Settings of the rules that content is held to.
    pub struct RulesSettings {
        /// What the findings of each rule count as, by its code, where not as the rule says itself.
        /// En français : Ce que valent les constats de chaque règle, par son code, quand ce n’est pas ce qu’elle dit elle-même.
        severities: Option<Severities>,
        /// The months at whose end a reporting period ends, from 1 to 12; June and December where left out.
        /// En français : Les mois à la fin desquels se termine une période de bilan, de 1 à 12; juin et décembre par défaut.
        reporting_months: Vec<Month>,
        /// How many months after the end of its period a progress report may still appear; 2 where left out.
        /// En français : Combien de mois après la fin de sa période un bilan peut encore paraître; 2 par défaut.
        report_within: Option<u32>,
        /// How many days after it closes a consultation may still be without results; 90 where left out.
        /// En français : Combien de jours après sa clôture une consultation peut rester sans résultats; 90 par défaut.
        results_within: Option<u32>,
        /// The share of a forum's members that civil society must exceed, in percent; 50 where left out.
        /// En français : La part des membres d’un forum que la société civile doit dépasser, en pourcentage; 50 par défaut.
        civil_society_share: Option<u32>,
        /// What is excused, where, why and until when.
        /// En français : Ce qui est excusé, où, pourquoi et jusqu’à quand.
        exceptions: Vec<RuleException>,
    }

    /// A finding that is excused for a reason.
    pub struct RuleException {
        /// The rule, by its code.
        /// En français : La règle, par son code.
        rule: Spanned<String>,
        /// The item, for a rule of content.
        /// En français : L’élément, pour une règle du contenu.
        item: Option<AnyRef>,
        /// The page, for a rule of pages, by its address from the site’s root; with `*` at its end, every page below.
        /// En français : La page, pour une règle des pages, par son adresse depuis la racine du site; avec `*` à la fin, toutes celles qui sont dessous.
        page: Option<Spanned<String>>,
        /// Why it is excused.
        /// En français : Pourquoi il est excusé.
        reason: String,
        /// The last day it is.
        /// En français : Le dernier jour où il l’est.
        until: Option<Spanned<PartialDate>>,
    }
}

/// A month of the year, from 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month(pub i8);

impl Field for Month {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| text.parse().ok().filter(|month| (1..=12).contains(month)).map(Self))
    }

    fn field_type() -> FieldType {
        FieldType::Month
    }
}

/// What the findings of each rule count as, by its code.
#[derive(Clone, Debug, PartialEq)]
pub struct Severities(Vec<(Spanned<String>, RuleSeverity)>);

impl Severities {
    /// Each code as it is written, with what its findings count as.
    pub fn iter(&self) -> impl Iterator<Item = (&Spanned<String>, RuleSeverity)> {
        self.0.iter().map(|(code, severity)| (code, *severity))
    }
}

impl Field for Severities {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let Some(entries) = node.entries() else {
            reader.wrong_type::<Self>(node);
            return None;
        };
        let read = |(code, node): &(Spanned<String>, Node)| {
            RuleSeverity::read(node, reader).map(|severity| (code.clone(), severity))
        };
        Some(Self(entries.iter().filter_map(read).collect()))
    }

    fn field_type() -> FieldType {
        FieldType::ByCode(Box::new(RuleSeverity::field_type()))
    }
}

impl Site {
    /// What the findings of a rule count as, where the portal says so.
    #[must_use]
    pub fn severity_of(&self, rule: &str) -> Option<RuleSeverity> {
        let severities = self.rules.iter().filter_map(|rules| rules.severities.as_ref());
        let given = severities.flat_map(|severities| severities.iter());
        given.filter(|(code, _)| code.as_str() == rule).map(|(_, severity)| severity).last()
    }

    /// The months, from 1 to 12, at whose end a reporting period ends, in order.
    /// Source: OGP, which asks that a repository be updated at least twice a year.
    #[must_use]
    pub fn reporting_months(&self) -> Vec<i8> {
        let given = self.rules.iter().flat_map(|rules| &rules.reporting_months);
        let mut months: Vec<i8> = given.map(|month| month.0).collect();
        months.sort_unstable();
        months.dedup();
        if months.is_empty() { vec![6, 12] } else { months }
    }

    /// How many months after the end of its period a progress report may still appear.
    #[must_use]
    pub fn report_within(&self) -> u32 {
        self.rules.as_ref().and_then(|rules| rules.report_within).unwrap_or(2).min(120)
    }

    /// How many days after it closes a consultation may still be without results.
    #[must_use]
    pub fn results_within(&self) -> u32 {
        self.rules.as_ref().and_then(|rules| rules.results_within).unwrap_or(90).min(3650)
    }

    /// The share of a forum's members that civil society must exceed, in percent.
    #[must_use]
    pub fn civil_society_share(&self) -> u32 {
        self.rules.as_ref().and_then(|rules| rules.civil_society_share).unwrap_or(50).min(100)
    }
}
