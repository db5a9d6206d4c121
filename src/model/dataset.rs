//! Data sets, described as DCAT does.

use super::{
    Decimal, Localized, Organization, PartialDate, Period, Ref, Url, record::record, string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
    /// How often a data set is updated. Source: DCAT-AP, EU frequency vocabulary.
    pub enum UpdateFrequency {
        /// All the time.
        Continuous = "continuous",
        /// Every day.
        Daily = "daily",
        /// Every week.
        Weekly = "weekly",
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// Every year.
        Annual = "annual",
        /// When there is something new.
        Irregular = "irregular",
        /// Never again.
        Never = "never",
    }
}

record! {
    /// A data set.
    pub struct Dataset {
        /// Who publishes it (`dct:publisher`).
        /// En français : Qui le publie (`dct:publisher`).
        publisher: Option<Ref<Organization>>,
        /// Under which licence (`dct:license`).
        /// En français : Sous quelle licence (`dct:license`).
        licence: Option<Licence>,
        /// The forms it can be had in (`dcat:distribution`).
        /// En français : Les formes sous lesquelles l’obtenir (`dcat:distribution`).
        distributions: Vec<Distribution>,
        /// How often it is updated (`dct:accrualPeriodicity`).
        /// En français : La fréquence des mises à jour (`dct:accrualPeriodicity`).
        update_frequency: Option<UpdateFrequency>,
        /// When it was first published (`dct:issued`).
        /// En français : Quand il a été publié d’abord (`dct:issued`).
        issued: Option<PartialDate>,
        /// When it was last changed (`dct:modified`).
        /// En français : Quand il a été modifié la dernière fois (`dct:modified`).
        modified: Option<PartialDate>,
        /// The place it covers (`dct:spatial`).
        /// En français : Le territoire couvert (`dct:spatial`).
        spatial: Option<Localized<String>>,
        /// The time it covers (`dct:temporal`).
        /// En français : La période couverte (`dct:temporal`).
        temporal: Option<Period>,
        /// The standard it follows (`dct:conformsTo`).
        /// En français : La norme suivie (`dct:conformsTo`).
        standard: Option<Localized<String>>,
        /// Its page on the data portal (`dcat:landingPage`).
        /// En français : Sa page sur le portail de données (`dcat:landingPage`).
        url: Option<Localized<Url>>,
    }

    /// A licence.
    pub struct Licence {
        /// What it is called.
        /// En français : Son nom.
        title: Localized<String>,
        /// Its text.
        /// En français : Son texte.
        url: Option<Localized<Url>>,
    }

    /// A form a data set can be had in.
    pub struct Distribution {
        /// The format (`CSV`, `GeoJSON`, `API`).
        /// En français : Le format (`CSV`, `GeoJSON`, `API`).
        format: Spanned<String>,
        /// Where (`dcat:downloadURL`).
        /// En français : Où (`dcat:downloadURL`).
        url: Url,
        /// What it is called, where there are several.
        /// En français : Son nom, quand il y en a plusieurs.
        title: Option<Localized<String>>,
        /// The size in bytes (`dcat:byteSize`).
        /// En français : La taille en octets (`dcat:byteSize`).
        size: Option<Decimal>,
    }
}
