//! `site.toml`: the settings of a portal.

mod addresses;
pub(crate) mod base_url;
mod collections;
mod colour;
mod languages;
mod menu;
mod notice;
mod policy;
mod rule_settings;
mod rules;
mod section;
mod site;
pub mod toml;
mod toml_correction;
mod toml_problem;

pub use base_url::BaseUrl;
pub use collections::{CollectionSettings, CollectionsSettings, MissingTranslation};
pub use colour::{ColourPair, Palette};
pub use languages::{listed_languages, site_languages};
pub use menu::MenuEntry;
pub use notice::LanguageNotice;
pub use policy::{PolicySettings, PolicySource};
pub use rules::{Month, RuleException, RuleSeverity, RulesSettings, Severities};
pub use section::Section;
pub use site::Site;
