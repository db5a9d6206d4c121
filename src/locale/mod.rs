//! The conventions of each language: messages, dates, numbers, lists, collation and typography.
//!
//! A [`Localization`] is a language of the site: a [`Locale`], which formats values, and a
//! [`Catalog`] of interface strings. [`Messages`] formats the program's own messages. Data comes
//! from CLDR through ICU4X, sentences from Fluent. Where CLDR and Québec usage differ (« 1er », «
//! 14 h 30 »), the OQLF's *Banque de dépannage linguistique* prevails.

mod arguments;
mod catalog;
pub(crate) mod codes;
mod collation;
mod dates;
pub mod detection;
mod lists;
#[expect(clippy::module_inception, reason = "the file is named for the type it holds")]
mod locale;
mod locale_id;
mod localization;
mod messages;
mod nesting;
mod numbers;
mod numerals;
mod parity;
mod pattern;
mod periods;
mod phones;
mod plurals;
mod strings;
mod typography;
mod unfinished;

pub use arguments::{Arguments, Value};
pub use catalog::{Catalog, IncompleteMessage};
pub use dates::datetime;
pub use locale::{LanguageMismatch, Locale};
pub use locale_id::{LocaleId, ParseLocaleIdError};
pub use localization::Localization;
pub use messages::Messages;
pub use numerals::{Numeral, numerals};
pub use parity::{names_of_languages, parity};
pub use pattern::{Pattern, Sieve};
pub use strings::Strings;
pub use typography::{Quotes, Typography};
pub use unfinished::{TextRole, UnfinishedKind, has_pasted_message, unfinished};
