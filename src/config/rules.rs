//! The settings of rules.

use crate::{
    model::{
        AnyRef, Bounded, Field, FieldReader, FieldType, PartialDate, record::record, string_enum::string_enum,
    },
    source::{Node, Spanned},
};

string_enum! {
    /// The severity of a rule's findings in this portal.
    pub enum RuleSeverity {
        /// Reported; the site is not built.
        Error = "error",
        /// Reported; the site is built.
        Warning = "warning",
        /// Not reported.
        Off = "off",
    }
}

record! {
    /// The settings of the rules for content and pages.
    pub struct RulesSettings {
        /// Severity of each rule, by its code, if different from its default.
        /// En français : Gravité de chaque règle, par son code, si elle diffère de sa valeur par défaut.
        severities: Option<Severities>,
        /// Months that end a reporting period, from 1 to 12; by default, June and December.
        /// En français : Mois qui terminent une période de bilan, de 1 à 12; par défaut, juin et décembre.
        reporting_months: Vec<Month>,
        /// Number of months allowed to publish a progress report after its period; by default, 2.
        /// En français : Nombre de mois permis pour publier un bilan après la fin de sa période; par défaut, 2.
        report_within: Option<Bounded<0, 120>>,
        /// Number of days allowed to publish results after a consultation closes; by default, 90.
        /// En français : Nombre de jours permis pour publier les résultats après la fin d’une consultation; par défaut, 90.
        results_within: Option<Bounded<0, 3650>>,
        /// Share of members from civil society that a forum must exceed, in percent; by default, 50.
        /// En français : Part de membres de la société civile qu’un forum doit dépasser, en pourcentage; par défaut, 50.
        civil_society_share: Option<Bounded<0, 99>>,
        /// Size above which an image is reported, in kilobytes; by default, 1000.
        /// En français : Taille au-delà de laquelle une image est signalée, en kilooctets; par défaut, 1000.
        image_limit: Option<Bounded<0, 100_000>>,
        /// Findings to suppress, each with its reason.
        /// En français : Constats à ne pas signaler, chacun avec son motif.
        exceptions: Vec<RuleException>,
    }

    /// A finding that is suppressed for a reason.
    pub struct RuleException {
        /// Code of the rule.
        /// En français : Code de la règle.
        rule: Spanned<String>,
        /// Item, for a rule about content.
        /// En français : Élément, pour une règle sur le contenu.
        item: Option<AnyRef>,
        /// Page, for a rule about pages: its address from the root of the site. A final `*` includes every page below it.
        /// En français : Page, pour une règle sur les pages : son adresse à partir de la racine du site. Un `*` à la fin inclut toutes les pages qui en dépendent.
        page: Option<Spanned<String>>,
        /// Reason for the exception.
        /// En français : Motif de l’exception.
        reason: String,
        /// Last day of the exception.
        /// En français : Dernier jour de l’exception.
        until: Option<Spanned<PartialDate>>,
    }
}

/// A month of the year, from 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Month(pub i8);

impl Field for Month {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| text.parse().ok().filter(|month| (1..=12).contains(month)).map(Self))
    }

    fn field_type() -> FieldType {
        FieldType::Month
    }
}

/// The severities of rules, by code.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Severities(Vec<(Spanned<String>, RuleSeverity)>);

impl Severities {
    /// Returns each code as written, with its severity.
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
