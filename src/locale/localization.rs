//! The localization of a language of the site.

use super::{Catalog, Locale};
use crate::source::Fingerprint;

/// The locale and the interface strings of a language of the site.
#[derive(Debug)]
pub struct Localization {
    locale: Locale,
    strings: Catalog,
    fingerprint: Fingerprint,
}

impl Localization {
    /// Creates a localization from a locale and Fluent files, of which later ones override earlier
    /// ones. Messages whose ids begin with `locale-` override the locale's sentences.
    #[must_use]
    pub fn new(locale: Locale, texts: &[&str]) -> Self {
        let written = format!("{} {}", locale.language(), locale.id());
        let fingerprint = Fingerprint::of_parts([written.as_str()].into_iter().chain(texts.iter().copied()));
        let strings = Catalog::new(locale.id(), texts.iter().copied());
        Self {
            locale: texts.iter().fold(locale, |locale, text| locale.with_sentences(text)),
            strings,
            fingerprint,
        }
    }

    /// Returns the locale, for dates, numbers, lists and typography.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Returns the interface strings.
    #[must_use]
    pub fn strings(&self) -> &Catalog {
        &self.strings
    }

    /// Returns a hash that is equal for equal localizations, for page keys.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Arguments, model::Language};

    #[test]
    fn a_portal_overrides_strings_and_sentences() {
        let french = || Locale::of(Language::FRENCH);
        let default = Localization::new(french(), &["menu = Menu\nsearch = Chercher\n"]);
        let own = "search = Rechercher\nlocale-date-ongoing = en permanence\n";
        let portal = Localization::new(french(), &["menu = Menu\nsearch = Chercher\n", own]);
        let say = |localization: &Localization, id| localization.strings().format(id, &Arguments::new());
        assert_eq!((say(&portal, "menu"), say(&portal, "search")), ("Menu".into(), "Rechercher".into()));
        let ongoing = "ongoing".parse().unwrap();
        assert_eq!(default.locale().date(&ongoing), "en continu");
        assert_eq!(portal.locale().date(&ongoing), "en permanence");
        assert_ne!(default.fingerprint(), portal.fingerprint());
        assert_eq!(
            portal.fingerprint(),
            Localization::new(french(), &["menu = Menu\nsearch = Chercher\n", own]).fingerprint()
        );
    }
}
