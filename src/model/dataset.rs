//! Data sets, with the metadata of DCAT.

use super::{
    Decimal, ItemFacts, Localized, MomentKind, Organization, PartialDate, Period, Ref, Url, record::record,
    string_enum::string_enum,
};
use crate::source::Spanned;

string_enum! {
    /// The update frequency of a data set. Source: DCAT-AP, EU frequency vocabulary.
    pub enum UpdateFrequency {
        /// Continuously.
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
        /// At irregular intervals.
        Irregular = "irregular",
        /// No longer updated.
        Never = "never",
    }
}

record! {
    /// A data set.
    pub struct Dataset {
        /// Organization that publishes it (`dct:publisher`).
        /// En français : Organisme qui le publie (`dct:publisher`).
        publisher: Option<Ref<Organization>>,
        /// Licence (`dct:license`).
        /// En français : Licence d’utilisation (`dct:license`).
        licence: Option<Licence>,
        /// Available formats (`dcat:distribution`).
        /// En français : Formats offerts (`dcat:distribution`).
        distributions: Vec<Distribution>,
        /// Update frequency (`dct:accrualPeriodicity`).
        /// En français : Fréquence de mise à jour (`dct:accrualPeriodicity`).
        update_frequency: Option<UpdateFrequency>,
        /// Date of first publication (`dct:issued`).
        /// En français : Date de première publication (`dct:issued`).
        issued: Option<PartialDate>,
        /// Date of last update (`dct:modified`).
        /// En français : Date de la dernière mise à jour (`dct:modified`).
        modified: Option<PartialDate>,
        /// Territory covered (`dct:spatial`).
        /// En français : Territoire couvert (`dct:spatial`).
        spatial: Option<Localized<String>>,
        /// Period covered (`dct:temporal`).
        /// En français : Période couverte (`dct:temporal`).
        temporal: Option<Period>,
        /// Standard followed (`dct:conformsTo`).
        /// En français : Norme suivie (`dct:conformsTo`).
        standard: Option<Localized<String>>,
        /// Page of the data set on the data portal (`dcat:landingPage`).
        /// En français : Page du jeu de données sur le portail de données (`dcat:landingPage`).
        url: Option<Localized<Url>>,
    }

    /// A licence.
    pub struct Licence {
        /// Name of the licence.
        /// En français : Nom de la licence.
        title: Localized<String>,
        /// Address of the text of the licence.
        /// En français : Adresse du texte de la licence.
        url: Option<Localized<Url>>,
    }

    /// A distribution of a data set.
    pub struct Distribution {
        /// Format (`CSV`, `GeoJSON`, `API`).
        /// En français : Format (`CSV`, `GeoJSON`, `API`).
        format: Spanned<String>,
        /// Address to download it (`dcat:downloadURL`).
        /// En français : Adresse de téléchargement (`dcat:downloadURL`).
        url: Spanned<Url>,
        /// Name, if there are several distributions.
        /// En français : Nom, s’il y a plusieurs distributions.
        title: Option<Localized<String>>,
        /// Size in bytes (`dcat:byteSize`).
        /// En français : Taille en octets (`dcat:byteSize`).
        size: Option<Spanned<Decimal>>,
    }
}

impl ItemFacts for Dataset {
    fn moments(&self) -> Vec<(MomentKind, &PartialDate)> {
        self.issued.iter().map(|date| (MomentKind::Happened, date)).collect()
    }

    fn responsible(&self) -> Vec<&Ref<Organization>> {
        self.publisher.iter().collect()
    }
}
